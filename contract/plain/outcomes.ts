/** What a decision came to, and what a citizen calls it. */
import { namesOf } from "./table.ts";

export const outcomeLabels = {
  approved: "Godkendt",
  rejected: "Ikke godkendt",
  postponed: "Udsat",
  noted: "Taget til efterretning",
  discussed: "Drøftet",
  referred: "Anbefalet eller sendt videre",
  elected: "Valgt eller udpeget",
  withdrawn: "Udgået",
  mixed: "Flere udfald",
  other: "Anden beslutning",
} as const;

/** Where it was recommended to refuse: »Godkendt« alone would be read as a yes, »Ikke godkendt« as a no. */
export const refusalLabels = {
  approved: "Indstilling om afslag godkendt",
  rejected: "Indstilling om afslag ikke fulgt",
} as const;

export const outcomes = namesOf(outcomeLabels);
