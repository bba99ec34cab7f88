/** What is told of a file's source, without civil registration numbers. Pure. */
import { decodeSafely } from "../../contract/plain/text/decode-safely.ts";
import type { SourceFacts } from "../../contract/source.ts";
import { maskCivilNumbers, maskPath } from "../../danish/numbers/civil-number.ts";

const texts = ["municipality", "body", "license"] as const;

/** An address with a number in it is left out: masked it would lead nowhere. */
export function maskFacts({ url, ...facts }: SourceFacts): SourceFacts {
  const masked = texts.flatMap((name) => {
    const text = facts[name];
    return text === undefined ? [] : [[name, maskCivilNumbers(text)] as const];
  });
  const isShown = url !== undefined && !holdsNumber(url);
  return { ...facts, ...Object.fromEntries(masked), ...(isShown ? { url } : {}) };
}

/** "/14-08-2024-5564": a site's own addresses begin with the meeting's day, and end with its number there. */
const dayOfMeeting = /(?<=\/)\d{1,2}-\d{1,2}-20\d{2}(?=-\d{1,6}(?:[/?#]|$))/g;

/** "%20" before a number is a blank. */
function holdsNumber(url: string): boolean {
  const read = decodeSafely(url).replace(dayOfMeeting, "");
  return maskPath(read) !== read;
}
