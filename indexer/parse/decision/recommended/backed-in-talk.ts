/** What a body backs where it was only asked to talk of a thing: an opinion, which adopts nothing. */
import type { Verdict } from "../verdict/verdict.ts";

const talk = /drøft|debatter|diskuter|dialog|orienter|efterretning/i;
const adoption =
  /godkend|vedtag|tiltræd|tilslut|anbefal|beslut|tag\w* stilling|støtt|bakke|bevilg|igangsæt/i;

/** "Rådet bakker op om de fem spor", where it was recommended to discuss them. */
export function isBackedInTalk(
  { rule, thing }: Verdict,
  points: readonly { readonly text: string }[],
): boolean {
  if (!rule.startsWith("bakke,") || /^indstilling/.test(thing)) return false;
  return points.length > 0 && points.every(({ text }) => talk.test(text) && !adoption.test(text));
}
