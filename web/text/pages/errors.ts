/** What can be done about an error, by its HTTP status. */

export const errorText = {
  parameters: "Det her kunne ikke læses:",
  near: "Måske ledte du efter",
  withoutThat: "Søg uden det",
  home: "Gå til forsiden",
} as const;

const advice: Record<number, string> = {
  400: "Resten af søgningen er beholdt: søg uden det, eller ret ordene i feltet øverst.",
  404: "Adressen kan være forkert, eller siden kan være flyttet. Søg efter den i feltet øverst.",
  410: "Se listen over, hvad der er fjernet fra portalen.",
  429: "Vent et øjeblik, og prøv igen.",
  503: "Arkivet er der stadig. Genindlæs siden om lidt.",
};

/** One sentence for the reader of an error page. */
export function errorAdvice(status: number): string {
  return advice[status] ?? "Prøv igen om lidt, eller begynd forfra.";
}
