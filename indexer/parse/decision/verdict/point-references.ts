/** Points of a recommendation as sentences name them: "punkt 1 og 3", "pkt. 2", "2. at-punkt", "første punkt". */

import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { anyMonth } from "../../../../danish/dates/calendar.ts";
import { decidingWords } from "../language/deciding-words.ts";
import { letter } from "../language/letters.ts";

/** `from` and `to` are places in the text; `marks` as printed, without full stops and brackets. */
export type PointReference = {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly string[];
};

const joint = "\\s*(?:,\\s*og|,|og|-|–|til|samt)\\s*";
const ends = `(?![${letter}\\d]|[.,]\\d)`;
const joined = (mark: string) => `(?:[.)]?${joint}${mark}${ends})`;
const roman = "[IVX]{1,4}";
/** "1.1 og 1.2", "1-3", "1. og 2.", "I-III", "a og b": all of one kind, with full stops or brackets between them. */
export const markList = [
  `\\d\\.\\d{1,2}${ends}${joined("\\d\\.\\d{1,2}")}*`,
  `\\d{1,2}${ends}${joined("\\d{1,2}")}*`,
  `[IVX]{2,4}${ends}${joined(roman)}*`,
  `I${ends}${joined(roman)}+`,
  `[a-zA-Z]${ends}${joined("[a-zA-Z]")}*`,
].join("|");
const list = `(?:${markList})`;
const named = new RegExp(
  `(?<![${letter}])(?:[Ii]ndstilling(?:en|erne|er)?(?=\\s\\d{1,2}(?!\\d)(?!\\.?\\s*(?:${anyMonth}))(?![\\d/.]\\d))|(?:[Ii]ndstillingsp|[Dd]elp|[Pp])unkt(?:et|erne|er)?|[Pp]kt\\.?|[Ll]itra|[Dd]ot|[Pp]ind|[Pp]rik|at-punkt(?:et|erne)?|[Aa]d\\.?|(?<!(?:[Aa]nsøgning|[Pp]rojekt|[Ff]orslag|[Mm]atrikel|[Bb]ilag|[Ll]okalplan|[Tt]illæg|[Ss]trækning)(?:en|et)?\\s)[Nn]r\\.?)\\s*(${list})`,
  "g",
);
const ordinalWord = "(?:[Ff]ørste|[Aa]nde[tn]|[Tt]redje|[Ff]jerde|[Ff]emte)";
/** "2. at-punkt", "første og tredje punkt" */
export const ordinalPoint = `((?:\\d{1,2}\\.${joint})*\\d{1,2}\\.|${ordinalWord}(?:${joint}${ordinalWord})*)\\s+(?:(?:at-|indstillings|beslutnings)?punkt|(?:at|dot|pind|prik)(?![${letter}'-]))`;
const ordinal = new RegExp(`(?<![${letter}\\d])${ordinalPoint}`, "g");
/** "1 og 3 godkendt, 2 udsat", "At 1 godkendt": marks alone, where what comes of them stands right behind. */
const bare = new RegExp(
  `(?<=^\\s*|(?<!\\d|[Nn]r)[,.;]\\s+(?:og\\s+|mens\\s+|men\\s+)?|(?<!\\d)\\s(?:og|mens|men)\\s+|[a-zæøå]{3}t\\s+)(?:[Aa]t\\s+)?((?:\\d\\.)?\\d{1,2}${ends}(?:[.)]?${joint}(?:\\d\\.)?\\d{1,2}${ends})*(?=[.)]?\\s)|[a-h](?=[.)])(?:[.)]${joint}[a-h](?=[.)]))*|[a-h](?:${joint}[a-h]${ends})*(?=\\s))[.)]?\\s+(?:(?:blev|bliver|er|ikke|enstemmigt|begge)\\s+)*([${letter}]+)`,
  "g",
);
const counts = ["to", "tre", "fire", "fem", "seks"];
const counted = `(${counts.join("|")})`;
/** "de to første at'er", "de første to punkter" */
const firstOnes = new RegExp(
  `(?<![${letter}])(?:${counted} første|første ${counted}) (?:(?:indstillings|at-)?punkter|at'?er|ater|pinde|dots|prikker)(?![${letter}])`,
  "g",
);
/** "det sidste at", "sidste punkt", but not "til sidste punktum" */
const lastOne = new RegExp(
  `(?<![${letter}])(?:det |den )?sidste (?:(?:indstillings|at-)?punkt|at(?:'et)?|pind|dot|prik)(?![${letter}])`,
  "g",
);
/** The mark of the last point, whichever that is. */
export const lastMark = "sidste";

const fates = new Set(["participle", "presentPassive", "pastPassive"]);
const ordinals = ["første", "andet", "tredje", "fjerde", "femte"];
const any =
  /punkt|pkt|litra|indstilling(?:en|erne|er)? \d|(?:første|sidste) |\b(?:at|dot|pind|prik)\b|\bad\b|\bnr\b|(?:^|[\s,.;])(?:(?:\d\.)?\d{1,2}[.)]?|[a-h][.)]?)\s+[a-zæøå]/;

/** Every reference in a text, in order; `lower` is the text in lower case. */
export function pointReferences(text: string, lower: string): PointReference[] {
  if (!any.test(lower)) return [];
  const told = [named, ordinal].flatMap((pattern) => matchesIn(text, pattern).map(toReference));
  const firsts = matchesIn(lower, firstOnes).map(({ index, 0: words, 1: before, 2: behind }) => ({
    from: index,
    to: index + words.length,
    marks: between("1", String(counts.indexOf(before ?? behind ?? "") + 2)),
  }));
  const lasts = matchesIn(lower, lastOne).map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    marks: [lastMark],
  }));
  const marked = [...told, ...firsts, ...lasts].sort((a, b) => a.from - b.from);
  if (marked.length > 0) return marked;
  const alone = matchesIn(text, bare).filter(({ 2: word = "" }) => tellsFate(word));
  return alone.map(toReference);
}

/** The marks that a pattern found, and how far they reach. */
function toReference({ index, 0: words, 1: marks = "" }: RegExpExecArray): PointReference {
  const to = index + words.indexOf(marks) + marks.length;
  return { from: index, to, marks: toMarks(marks) };
}

/** "første" is 1; other words are left. */
function digitOf(word: string): string {
  const at = ordinals.indexOf(word.toLowerCase().replace("anden", "andet"));
  return at < 0 ? word : String(at + 1);
}

/** "1-3", "1. og 3.", "a, b og d", "første og tredje": every mark of the list. */
export function toMarks(printed: string): string[] {
  const pieces = printed
    .replace(/[a-zæøå]{2,}/gi, (word) => digitOf(word))
    .replace(/\.(?!\d)|(?<!\d)\.|\)/g, "")
    .split(/\s*(?:,\s*og|,|og|samt)\s*/)
    .filter((piece) => piece !== "");
  return pieces.flatMap((piece) => {
    const [from = "", to = ""] = piece.split(/\s*(?:-|–|til)\s*/);
    return to === "" ? [from.trim()] : between(from.trim(), to.trim());
  });
}

const mostPoints = 30;

/** "1-3", and "1.1-1.3" by what stands behind the full stop. */
function between(from: string, to: string): string[] {
  const [chapter = ""] = /^\d\./.exec(from) ?? [];
  const inner = to.startsWith(chapter) ? to.slice(chapter.length) : "";
  const [first, last] = [Number(from.slice(chapter.length)), Number(inner || "?")];
  if (!(last >= first && last - first < mostPoints)) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, i) => `${chapter}${first + i}`);
}

function tellsFate(word: string): boolean {
  return decidingWords.get(word)?.some(({ form }) => fates.has(form)) ?? false;
}
