/** What can be done about an error, by its HTTP status. */

export const errorText = {
  parameters: "Det her kunne ikke forstås:",
  near: "Måske ledte du efter",
  home: "Gå til forsiden",
} as const;

const advice: Record<number, string> = {
  400: "Ret adressen, eller begynd en ny søgning.",
  404: "Adressen kan være forkert, eller siden kan være flyttet. Prøv at søge efter den.",
  410: "Se listen over, hvad der er fjernet fra portalen.",
  429: "Vent et øjeblik, og prøv igen.",
  503: "Arkivet er der stadig. Genindlæs siden om lidt.",
};

/** One sentence for the reader of an error page. */
export function errorAdvice(status: number): string {
  return advice[status] ?? "Prøv igen om lidt, eller begynd forfra.";
}
