/** Titles in a transcript that lost their numbers: the table of contents knows them, and initials and a case number stand below, or what is left of them. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import { lookUpLabel } from "../../recognise/section-labels.ts";
import { commonRun, fewestWords, isCutTitle, longestTitle } from "../contents-run.ts";
import { type ContentsWords, contentsHeading } from "../transcript-contents.ts";
import type { HeadingPlace } from "../transcript-headings.ts";
import { factWord, goesOn } from "../transcript-labels.ts";

/** "KABEAN / 08/1234": who has the case, and its number; "Sagsnr J.nr": what is left of a row of such facts. */
const factsOfCase = new RegExp(
  ` (?=\\p{Lu}{3,8} \\/ \\d{2}\\/\\d{1,6}(?: |$)|${factWord} ${factWord}(?: |$))`,
  "gu",
);

/** Where in a page's text such titles stand; none in the table itself. */
export function titlesAboveCases(text: string, contents: ContentsWords): readonly HeadingPlace[] {
  if (contents.words.length === 0 || contentsHeading.test(text)) return [];
  let done = 0;
  return matchesIn(text, factsOfCase).flatMap(({ index }) => {
    const title = titleAtEnd(text.slice(done, index).slice(-longestTitle), contents);
    done = index;
    return title === "" ? [] : [{ from: index - title.length, to: index, next: index }];
  });
}

/** The longest row of the table, begun with a capital or a figure, that a text ends with; `""` for none. */
export function titleAtEnd(text: string, contents: ContentsWords): string {
  const words = text.trimStart().split(" ");
  const from = words.findIndex(
    (word, at) =>
      titleBegins.test(word) && commonRun(words.slice(at), contents) === words.length - at,
  );
  if (from < 0) return "";
  const above = words[from - 1] ?? "";
  const isWhole = words.length - from >= fewestWords || from === 0 || sentenceEnd.test(above);
  return isWhole && !runsInto.test(above) ? words.slice(from).join(" ") : "";
}

const titleBegins = /^["“”»'(]?(?:\p{Lu}|\d(?!\d{0,3}\.$))/u;
const sentenceEnd = /[.!?]$/;
/** "… hører sammen med Støjplan for havnen KABE / 08/1234": a sentence names another case; behind a number the title has kept it. */
const runsInto = new RegExp(`^(?:${goesOn}|sagen|punktet|\\d{1,4}\\.)$`, "u");

const caseworker = /^((?:Sagsbehandler|Sagsbeh\.?|Sagsansvarlig) ?:) (.+)$/su;
const nameWord = /^(?:\p{Lu}[\p{L}'’-]*\.?|von|van|af|de|der)$/u;
/** In words: no name and no label is longer. */
const longestName = 5;
const longestLabel = 4;

/**
 * "Sagsbehandler: Anna Ager Støjplan for kajen Baggrund Kajen …": the title that the table knows stands between the name and
 * the first label, or ends the page; null where it does not.
 */
export function splitBehindCaseworker(line: string, contents: ContentsWords): string[] | null {
  const [, label = "", behind = ""] = caseworker.exec(line) ?? [];
  const words = behind.split(" ");
  for (let at = 1; at <= longestName && nameWord.test(words[at - 1] ?? ""); at++) {
    if (!titleBegins.test(words[at] ?? "")) continue;
    const own = words.slice(at, at + longestTitle);
    const end = at + commonRun(own, contents);
    const next = labelAt(words, end);
    const isWhole = end > at && next > end;
    const isLast = isCutTitle(own.join(" "), contents);
    if (!isWhole && !isLast) continue;
    const to = isWhole ? end : words.length;
    return [
      [label, ...words.slice(0, at)].join(" "),
      "",
      words.slice(at, to).join(" "),
      words.slice(to, isWhole ? next : to).join(" "),
      words.slice(isWhole ? next : to).join(" "),
    ];
  }
  return null;
}

/** Where a label ends that begins at the place and has a capital or a figure behind it; the place itself for none. */
function labelAt(words: readonly string[], at: number): number {
  for (let count = longestLabel; count > 0; count--) {
    const printed = words.slice(at, at + count).join(" ");
    const isLabel = /^\p{Lu}/u.test(printed) && lookUpLabel(printed) !== undefined;
    if (isLabel && /^[\p{Lu}\d]/u.test(words[at + count] ?? "")) return at + count;
  }
  return at;
}

const lastSentence = /(?<=(?:\p{L}{3}|kr|mv|m\.v)[.!?)]) (\p{Lu}[^.!?]{3,80}\.?)$/u;

/** The text above such a title, what was decided on a line of its own: "… er ny. Taget til efterretning". */
export function withVerdictBelow(text: string): string {
  return text.replace(lastSentence, (printed, sentence: string) =>
    isVerdict(sentence) ? `\n${sentence}` : printed,
  );
}
