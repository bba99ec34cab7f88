/** A decision cut at the marks by which it answers the points of a recommendation one by one. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { anyMonth } from "../../../../danish/dates/calendar.ts";
import { letter } from "../language/letters.ts";
import { markList, ordinalPoint, toMarks } from "./point-references.ts";

/** `from` is where the part's own words begin in the decision; `marks` those of the points it answers. */
type Part = {
  readonly marks: readonly string[];
  readonly from: number;
  readonly text: string;
};

/** `lead` is what stands before the first mark: the whole decision where there is none. */
type Parts = { readonly lead: string; readonly parts: readonly Part[] };

const marks = `(${markList})`;
const month = `(?:${anyMonth})`;
/** "Ad 1-2.", "Ad. 1:", "ad 3)": wherever a sentence or a clause begins. */
const ad = new RegExp(`[Aa][Dd]\\.?\\s*${marks}(?![${letter}\\d])[.):]*\\s*`, "g");
const beginning = /(?:^|\n|[.,;:!?]\s|\s(?:og|men|mens|samt)\s)[ \t]*[-•·*]?[ \t]*$/;
const longestBeginning = 12;
/** What minutes call a point: "at-punkt 1", "Pind 2", "nr. 3". */
const point =
  "(?:[Ii]ndstillingens )?(?:(?:[Ii]ndstillings|[Aa]t-|[Bb]eslutnings|[Dd]el)?[Pp]unkt|[Pp]kt\\.?|[Nn]r\\.?|[Aa]t|[Pp]ind|[Dd]ot|[Pp]rik|[Ll]itra)";
/** "1: Godkendt, 2: Udsat", "a) Godkendt b) Afvist", "1. at: Godkendt. 2. at: Udsat": from the first mark on, one after the other. */
const inline = new RegExp(
  `(?:^|[.,;\\s])\\(?(?:${point}\\s*)?(\\d{1,2}|[a-z]|[A-Z](?=[:)]\\s+(?:Ikke |Blev )?[A-ZÆØÅa-zæøå]+(?:et|t|es|dt)\\b))(?:\\.\\s*(?:at|dot|pind|prik)(?:-punkt)?)?[:)]\\s+(?=[A-ZÆØÅa-zæøå])`,
  "g",
);
/** "Punkt 1:", "1.", "1.1", "a)", "A:", "ii)", "[1]" where a line begins, or fills it. */
const listed = new RegExp(
  `^[ \\t]*(?:[-•·*][ \\t]*)?\\[?(?:${point}\\s*${marks}\\s*[:.)]|(${markList}|[ivx]{2,4}(?=[.)]))(?:\\s*[.):/\\]]+|(?<=\\d\\.\\d{1,2})(?=\\s+[A-ZÆØÅ]))|${ordinalPoint}\\s*[:.)])\\s+(?!at-punkt|${month}|(?:og|samt|eller) \\d{1,2}\\.)`,
  "gm",
);
/** "Punkt 2:", "Om punkt 2:", "Vedr. pkt. 1 og 3:", also where no other point is answered. */
const named = new RegExp(
  `^[ \\t]*(?:[-•·*][ \\t]*)?(?:(?:Om|Ang\\.|Vedr\\.|Vedrørende|Til|For) )?(?:[Pp]unkt(?:erne)?|[Pp]kt\\.?|ad)\\s*${marks}\\s*:\\s+`,
  "gm",
);
/** What a verdict alone begins with. */
const fate =
  "(?:(?:ikke|blev|enstemmigt)\\s)*(?:godkend|tiltr|vedta|bevilg|anbefal|indstil|udsa|udsæ|udgår|udgik|afvis|forkast|afslag|afslå|imødek|tage[st]|drøft|oversend|send[et]|henvi|hjemvi)";

/** "1. Godkendt. 2. Ikke godkendt." on one line */
const stopped = new RegExp(`(?:^|[.,;\\s])(\\d{1,2}|[a-z])\\.\\s+(?=${fate})`, "gi");
/** "- Godkendt." in a line of its own: a list without marks, whose entries are counted. */
const unmarked = new RegExp(`^[ \\t]*[-•·*–][ \\t]+(?=${fate}[^\\n]{0,40}$)`, "gim");

/** The mark of a part that answers what no other does: "De øvrige punkter udsættes." */
export const remaining = "øvrige";

const others =
  /(?<=^|\n|[.,;]\s|\s(?:og|mens|men)\s)(?:(?:[Dd]e )?[Øø]vrige(?: (?:indstillings|at-|beslutnings)?punkter(?![a-zæøå])|(?=:))|[Rr]esten(?: af (?:punkterne|indstillingen))?(?=(?: blev| bliver| er)? [a-zæøå]+(?:t|s)[.,\s]|(?: blev| bliver| er)? [a-zæøå]+(?:t|s)$|:))/;

/** "De øvrige punkter udsættes. Punkt 1 godkendt." */
const nextPoint = /(?<=[.;]\s+)(?=(?:Punkt|Pkt\.?|Ad\.?|Nr\.?|At) ?\d)/;

/** Cut at the marks of the points, and where the others are answered together. */
export function partsOf(decision: string): Parts {
  const { lead, parts } = markedParts(decision);
  const [first, ...rest] = [{ marks: [], from: 0, text: lead }, ...parts].flatMap(cutAtOthers);
  return { lead: first?.text ?? "", parts: rest };
}

function cutAtOthers(part: Part): Part[] {
  const at = others.exec(part.text)?.index;
  if (at === undefined) return [part];
  const behind = part.text.slice(at).search(nextPoint);
  const end = behind < 0 ? part.text.length : at + behind;
  const text = part.text.slice(at, end).replace(/^([^:.]*):/, (words) => " ".repeat(words.length));
  const rest = { ...part, from: part.from + end, text: part.text.slice(end) };
  return [
    { ...part, text: part.text.slice(0, at) },
    { marks: [remaining], from: part.from + at, text },
    ...(behind < 0 ? [] : [rest]),
  ];
}

/** Cuts at "Ad …"; else at the marks of a list of two or more. */
function markedParts(decision: string): Parts {
  const answers = cutAt(
    decision,
    matchesIn(decision, ad).filter(({ index }) => begins(decision, index)),
  );
  if (answers.parts.length > 0) return answers;
  const entries = cutAt(decision, matchesIn(decision, listed));
  if (entries.parts.length > (others.test(decision) ? 0 : 1)) return entries;
  const running = inOrder(
    matchesIn(decision, inline).filter(({ index }) => !ofAmendment(decision, index)),
  );
  if (running.length > 1) return cutAt(decision, running);
  const counted = inOrder(matchesIn(decision, stopped));
  if (counted.length > 1) return cutAt(decision, counted);
  const bulleted = matchesIn(decision, unmarked);
  if (bulleted.length > 1) return numbered(cutAt(decision, bulleted));
  return cutAt(decision, matchesIn(decision, named));
}

/** "Ændringsforslag 1: forkastet": a proposal's number, and no point's. */
function ofAmendment(decision: string, at: number): boolean {
  return /(?:ændrings|mod|tillægs)forslag$/i.test(decision.slice(Math.max(0, at - 20), at));
}

function numbered({ lead, parts }: Parts): Parts {
  return { lead, parts: parts.map((part, i) => ({ ...part, marks: [String(i + 1)] })) };
}

/** The marks that go on from 1 or a, as far as none is left out. */
function inOrder(cuts: readonly RegExpExecArray[]): RegExpExecArray[] {
  const first = cuts.findIndex(({ 1: mark = "" }) => /^[1aA]$/.test(mark));
  if (first < 0) return [];
  const [start, ...rest] = cuts.slice(first);
  const counted = start ? [start] : [];
  for (const cut of rest) if (cut[1] === after(counted.at(-1)?.[1] ?? "")) counted.push(cut);
  return counted;
}

function after(mark: string): string {
  if (/^\d+$/.test(mark)) return String(Number(mark) + 1);
  return String.fromCharCode(mark.charCodeAt(0) + 1);
}

/** "Ad" with a capital begins a part wherever it stands. */
function begins(decision: string, at: number): boolean {
  if (decision[at] === "A" && /\s/.test(decision[at - 1] ?? " ")) return true;
  return beginning.test(decision.slice(Math.max(0, at - longestBeginning), at));
}

function cutAt(decision: string, cuts: readonly RegExpExecArray[]): Parts {
  const parts = cuts.map((cut, i) => {
    const from = cut.index + cut[0].length;
    const printed = cut[1] ?? cut[2] ?? cut[3] ?? "";
    return { marks: toMarks(printed), from, text: decision.slice(from, cuts[i + 1]?.index) };
  });
  return { lead: decision.slice(0, cuts[0]?.index ?? decision.length), parts: joined(parts) };
}

/** "a) og b) blev godkendt": a mark with nothing behind it but "og" is answered with the next. */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  let waiting: readonly string[] = [];
  for (const part of parts) {
    const goesOn = part !== parts.at(-1) && /^\s*(?:,|og|samt|-|–)\s*$/.test(part.text);
    const marks = [...waiting, ...part.marks];
    if (!goesOn) whole.push({ ...part, marks });
    waiting = goesOn ? marks : [];
  }
  return whole;
}
