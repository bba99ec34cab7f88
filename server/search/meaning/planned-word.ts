/** A word of the query as the tokens that the engine is asked for. Pure. */

import type { Danish } from "../../../danish/lemmas/danish.ts";
import { toEngineForm, toEngineLemma } from "../../../danish/letters/engine-text.ts";
import { plainWord } from "../../../danish/letters/plain-word.ts";
import { wordTokens } from "../../../danish/text/word-tokens.ts";
import { sideBySide } from "../../../engine/query/print-words.ts";
import { contentOf } from "../language/content-words.ts";
import { isLightWord } from "../language/light-words.ts";
import type { NumberTerm } from "../language/number-term.ts";
import type { PlannedWord, Reading } from "../query/plan-input.ts";
import { ownParts } from "./own-parts.ts";
import type { Related } from "./thesaurus.ts";
import type { Understood } from "./understand.ts";
import type { WithRelated } from "./with-related.ts";

/**
 * In every reading, with what may stand for it; `completed` is the compound that the first part of a suspended
 * one stands for, `number` the other way to write a small number.
 */
export function plannedWord(
  { text, as, widens, unit, related, themes }: Understood & WithRelated,
  completed: string | null,
  danish: Danish,
  number: string | null = null,
): PlannedWord {
  if (unit !== null) {
    const { tokens, alike = 1 } = unit;
    const weightAt = (at: number) => (at < alike ? 1 - leastLess * at : 1 - 0.5 * Math.min(1, at));
    const readings = tokens.map((one, at) => ({ tokens: one, weight: weightAt(at), span: 1 }));
    return { text, readings, parts: [], related: [] };
  }
  return {
    text,
    readings: [
      ...readings(danish, as),
      ...(completed === null ? [] : readings(danish, completed).slice(0, 1)),
      ...(number === null ? [] : [otherNumber(danish, number)]),
    ],
    parts: widens ? danish.analyse(as).parts.map(toEngineLemma) : [],
    ownParts: widens ? ownParts(danish, as).map(toEngineLemma) : [],
    related: related.map((one) => toReading(one, danish)),
    themes: themes.map(({ id }) => id),
    ...(danish.analyse(as).lemmas.some(isLightWord) ? { weight: "light" as const } : {}),
  };
}

/** What is as good as the first is asked for behind it all the same. */
const leastLess = 0.001;

/** Below what was typed. */
function otherNumber(danish: Danish, number: string): Reading {
  return { tokens: wordTokens(danish, number).slice(0, 1), weight: 0.9, span: 1 };
}

/** As it is written. */
export function plannedForm(text: string): PlannedWord {
  const reading = { tokens: [toEngineForm(text)], weight: 1, span: 1 };
  return { text, readings: [reading], parts: [], related: [] };
}

/** By any of the alternatives. */
export function plannedNumber(
  { text }: NumberTerm,
  alternatives: readonly (readonly string[])[],
): PlannedWord {
  const readings = alternatives.map((tokens, at) => ({ tokens, weight: 1 - 0.1 * at, span: 1 }));
  return { text, readings, parts: [], related: [] };
}

function readings(danish: Danish, word: string): Reading[] {
  return wordTokens(danish, word).map((token, at) => ({
    tokens: [token],
    weight: 1 - 0.1 * Math.min(at, 5),
    span: 1,
  }));
}

function toReading(related: Related, danish: Danish): Reading {
  const { span } = related;
  if (related.kind === "topic") {
    return { tokens: [], weight: 0.4, span, topics: [related.topic.id] };
  }
  if (related.written) return { tokens: [toEngineForm(related.term)], weight: 0.6, span };
  const tokens = contentOf(related.term).map((word) => baseToken(danish, word));
  return {
    tokens: mustMeet(related.term, danish) ? [sideBySide(tokens)] : tokens,
    weight: 0.6,
    span,
  };
}

/** Whether the words of a phrase say it only together: "uden arbejde" is not said by a text of work that is without something. */
function mustMeet(phrase: string, danish: Danish): boolean {
  const content = contentOf(phrase);
  const isLight = (word: string) => danish.analyse(word).lemmas.some(isLightWord);
  return content.length > 1 && content.some((word) => word === "uden" || isLight(word));
}

/** The thesaurus gives base forms: "drikke" is no plural of drik. */
function baseToken(danish: Danish, word: string): string {
  const tokens = wordTokens(danish, word);
  const base = toEngineLemma(plainWord(word));
  return tokens.includes(base) ? base : (tokens[0] ?? base);
}
