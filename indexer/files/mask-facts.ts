/** What is told of a file's source, without civil registration numbers. Pure. */
import type { SourceFacts } from "../../contract/source.ts";
import { maskCivilNumbers } from "../../danish/numbers/civil-number.ts";

const texts = ["municipality", "body", "license"] as const;

/** An address with a number in it is left out: masked it would lead nowhere. */
export function maskFacts({ url, ...facts }: SourceFacts): SourceFacts {
  const masked = texts.flatMap((name) => {
    const text = facts[name];
    return text === undefined ? [] : [[name, maskCivilNumbers(text)] as const];
  });
  const isShown = url !== undefined && maskCivilNumbers(url) === url;
  return { ...facts, ...Object.fromEntries(masked), ...(isShown ? { url } : {}) };
}
