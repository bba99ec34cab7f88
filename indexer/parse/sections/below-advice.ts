/** What was decided behind a recommendation in the same prose: "Det indstilles, at planen godkendes. Vedtaget." */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import type { Line } from "../recognise/line.ts";
import { decides } from "../recognise/said/verdict.ts";
import { cutAtPlaces, type Place } from "./places.ts";
import type { RawSection } from "./raw-section.ts";

const advice = /(?:^|(?<=[.:!?] ))Det (indstilles|foreslås|anbefales),? at (?=\S)/gu;
const sentenceStart = /(?<=[\p{L}\d)”"»][.!?] )(?=\p{Lu})/gu;

/**
 * The sections cut before the last recommendation, and before the sentence behind it that decides; without such a
 * sentence what is put to a body is no decision. Null where nothing is recommended so.
 */
export function decidedBelowAdvice(sections: readonly RawSection[]): RawSection[] | null {
  const nth = sections.findLastIndex(({ lines }) => lastAdvice(lines) !== null);
  const section = sections[nth];
  const advised = section ? lastAdvice(section.lines) : null;
  if (!section || !advised) return null;
  const decided = decidedBehind(section.lines, advised);
  if (!decided && advised.verb !== "indstilles") return null;
  const parts = cutAtPlaces(section, decided ? [advised, decided] : [advised]);
  return [...sections.slice(0, nth), ...parts, ...sections.slice(nth + 1)];
}

type Advice = Place & { readonly verb: string };

function lastAdvice(lines: readonly Line[]): Advice | null {
  for (let line = lines.length - 1; line >= 0; line--) {
    const found = matchesIn(lines[line]?.text ?? "", advice).at(-1);
    if (found) return { line, at: found.index, type: "recommendation", verb: found[1] ?? "" };
  }
  return null;
}

function decidedBehind(lines: readonly Line[], advised: Place): Place | null {
  for (let line = advised.line; line < lines.length; line++) {
    const text = lines[line]?.text ?? "";
    const inside = matchesIn(text, sentenceStart).map(({ index }) => index);
    const starts = line === advised.line ? inside.filter((at) => at > advised.at) : [0, ...inside];
    const at = starts.find((from) => decides(text.slice(from)));
    if (at !== undefined) return { line, at, type: "decision" };
  }
  return null;
}
