/** The forms of Danish verbs, made from how a verb is bent. */

/** `participle` also stands alone as a verdict: "Godkendt."; `noun`: "Afslag." */
export type Form =
  | "infinitive"
  | "present"
  | "past"
  | "participle"
  | "presentPassive"
  | "pastPassive"
  | "noun";

type InflectedForm = { readonly word: string; readonly form: Form };

/** The forms that are a clause's verb by themselves. */
export const finiteForm = /^(?:present|past|presentPassive|pastPassive)$/;

const forms = [
  "infinitive",
  "present",
  "past",
  "participle",
  "presentPassive",
  "pastPassive",
] as const;

/**
 * All forms of a verb: of a weak one from its infinitive and ending ("godkende -te", "anbefale -ede"), of
 * a strong one as they are listed ("vedtage vedtager vedtog vedtaget"); the passive ends in -s.
 */
export function conjugate(verb: string): InflectedForm[] {
  const [infinitive = "", ...rest] = verb.split(" ");
  const [present, past, participle] = rest[0]?.startsWith("-")
    ? weak(infinitive, rest[0].slice(1))
    : rest;
  const words = [infinitive, present, past, participle, `${infinitive}s`, pastPassive(past ?? "")];
  return forms.map((form, i) => ({ form, word: words[i] ?? "" }));
}

/** "godkendtes", "vedtoges" */
function pastPassive(past: string): string {
  return past.endsWith("e") ? `${past}s` : `${past}es`;
}

/** "stemme" is "stemte", with one m. */
function weak(infinitive: string, ending: string): readonly string[] {
  const whole = infinitive.replace(/e$/, "");
  const stem = ending === "te" ? whole.replace(/(.)\1$/, "$1") : whole;
  return [`${infinitive}r`, stem + ending, ending === "ede" ? `${stem}et` : `${stem}t`];
}
