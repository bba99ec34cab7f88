/** Titles in a transcript that lost their numbers: the table of contents knows them, and initials and a case number stand below, or what is left of them. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import { commonRun, fewestWords, longestTitle } from "../contents-run.ts";
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

const lastSentence = /(?<=(?:\p{L}{3}|kr|mv|m\.v)[.!?)]) (\p{Lu}[^.!?]{3,80}\.?)$/u;

/** The text above such a title, what was decided on a line of its own: "… er ny. Taget til efterretning". */
export function withVerdictBelow(text: string): string {
  return text.replace(lastSentence, (printed, sentence: string) =>
    isVerdict(sentence) ? `\n${sentence}` : printed,
  );
}
