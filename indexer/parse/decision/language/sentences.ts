/** A decision's sentences, with the places where they stand in it. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { belongsToWord } from "../../../../danish/letters/sentence-end.ts";
import { mayMatter } from "./cues.ts";
import { letter, lowered, upper } from "./letters.ts";

/**
 * `from` and `to` are places in the decision's text; `text` is what stands there, blanks of every kind
 * (also a line's end within a sentence) made into the plain one, so that places stay what they are;
 * `lower` the same in lower case. `opens` where it begins a paragraph.
 */
export type Sentence = {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  readonly opens: boolean;
};

const longestSentence = 4000;

/** What is longer is no sentence, but a page without full stops. */
export function isPage({ text }: Pick<Sentence, "text">): boolean {
  return text.length > longestSentence;
}

/** What a sentence may break a line after, so that the next line goes on with it. */
const goesOn = new RegExp(
  `(?:[,–-]|(?<![${letter}\\d])(?:til|i|af|og|at|om|for|på|den|det|en|et|som|med|blev|er|[Ii]kke|fra|der|de|ved|har|mod|imod))$`,
);
const longestWord = 8;
/** As much of a line's end as tells whether the next one goes on with it, in characters. */
const lineEnd = 40;
const sentenceEnd = new RegExp(`[.!?;]["”»)]*\\s+(?=["“”»(]?(?:[${upper}\\d]|[b-h][.)]\\s))`, "g");
const quotation = /[»"“”]([^»«"“”]{2,1500})[«"“”]/g;

/** What is no longer than this may do what was recommended without a word that decides: "Hallen opføres. Broen opføres ikke." */
const longestPlain = 600;

/** A line of more blanks than these is a quotation that was made blank. */
const longestBlank = 3;

/**
 * The decision with nothing but blanks where something is quoted: what others said decides nothing. Where the
 * quotation ends a sentence, that still ends.
 */
export function withoutQuotations(decision: string): string {
  return decision.replace(quotation, (quoted: string, _said: string, at: number) => {
    const blank = quoted.replace(/[^\n]/g, " ");
    const ends = endsQuoted.test(quoted) && newSentence.test(decision.slice(at + quoted.length));
    return ends ? `${blank.slice(0, -1)}.` : blank;
  });
}

const endsQuoted = /[.!?]\s*[«"“”]$/;
const newSentence = new RegExp(`^ +[${upper}]`);

/**
 * The sentences of a part of a decision, in order; `from` is where the part begins in it. A long paragraph
 * that can tell nothing of what was decided is left whole.
 */
export function sentencesOf(text: string, from = 0): Sentence[] {
  const lower = lowered(text);
  return paragraphsOf(text).flatMap((span) => sentencesIn({ text, lower, from }, span));
}

type Source = { readonly text: string; readonly lower: string; readonly from: number };
type Span = Pick<Sentence, "from" | "to" | "opens">;

/** Lines that belong together: a line that goes on below is no end. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let opens = true;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
    if (continues(text.slice(Math.max(from, end - lineEnd), end), text.slice(end + 1, end + 20)))
      continue;
    if (end > from) spans.push({ from, to: end, opens });
    opens = text[end + 1] === "\n" || text[end - 1] === "\n";
    from = end + 1;
  }
  return [...spans, { from, to: text.length, opens }];
}

/** Whether the line below goes on with what stands above it. */
function continues(above: string, below: string): boolean {
  if (/^\s*(?:\n|$)/.test(below) || /(?:[.:;!?]\s*|^)$/.test(above)) return false;
  if (/^\s*(?:[-•·*–]|\d{1,2}[.)]|[a-zæøå][.):]\s)/.test(below)) return false;
  return /^\s*[a-zæøå]/.test(below) || isHalfSaid(above);
}

/** "Indstillingen blev ikke": no sentence ends so. */
export function isHalfSaid(line: string): boolean {
  return goesOn.test(line.trimEnd().slice(-longestWord));
}

function sentencesIn(source: Source, { from: start, to: end, opens }: Span): Sentence[] {
  if (end - start > longestPlain && !mayMatter(source.lower.slice(start, end)))
    return kept([toSentence(source, start, end, opens)]);
  const sentences: Sentence[] = [];
  const paragraph = source.text.slice(start, end);
  let from = 0;
  for (const { index, 0: mark } of matchesIn(paragraph, sentenceEnd)) {
    const next = index + mark.length;
    if (belongsToWord(paragraph, from, index + 1, next)) continue;
    sentences.push(toSentence(source, start + from, start + index + 1, opens && from === 0));
    from = next;
  }
  sentences.push(toSentence(source, start + from, end, opens && from === 0));
  return kept(sentences);
}

function kept(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(({ text }) => text.length > longestBlank || text.trim() !== "");
}

function toSentence(source: Source, start: number, end: number, opens: boolean): Sentence {
  const { from } = source;
  return {
    text: withPlainBlanks(source.text.slice(start, end)),
    lower: withPlainBlanks(source.lower.slice(start, end)),
    from: start + from,
    to: end + from,
    opens,
  };
}

function withPlainBlanks(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\s/g, " ") : text;
}
