/** What can be done about an error, by its HTTP status, or where that says too little its code. */

export const errorText = {
  parameters: "Det her kunne ikke læses:",
  near: "Måske ledte du efter",
  draft: "Er teksten et udkast eller et afsnit, så sæt den ind her:",
  withoutThat: "Søg uden det",
  compareWithoutThat: "Sammenlign uden det",
  home: "Gå til forsiden",
} as const;

type Failed = { readonly status: number; readonly code?: string };

const advice: Record<number, string> = {
  400: "Resten er beholdt: Fortsæt uden det, eller skriv andre ord i feltet øverst.",
  404: "Adressen kan være forkert, eller siden kan være flyttet. Søg efter den i feltet øverst.",
  410: "Se listen over, hvad der er fjernet fra portalen.",
  429: "Vent et øjeblik, og prøv igen.",
  503: "Arkivet er der stadig. Genindlæs siden om lidt.",
};

const adviceByCode: Readonly<Record<string, string>> = {
  "gone-at-source": "Spørg kommunen, hvis du vil vide hvorfor.",
};

/** One sentence for the reader of an error page. */
export function errorAdvice({ status, code = "" }: Failed): string {
  return adviceByCode[code] ?? advice[status] ?? "Prøv igen om lidt, eller begynd forfra.";
}
