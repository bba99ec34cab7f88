/** The points of a recommendation, with their marks as printed. */
import type { Changing } from "../../../../contract/plain/changing.ts";

/** `point` is the printed mark, without full stop and bracket; null where the point has none. */
export type RecommendationPoint = { readonly point: string | null; readonly text: string };

const lead = String.raw`^[ \t]*[-•·*]?[ \t]*(?:at\s+(?=\d{1,2}[.):]))?(?:ad\.?\s*)?`;
const marked = new RegExp(String.raw`${lead}(\d{1,2}|[a-zA-Z])\s*[.):]+\s+(?=\S)`, "i");
/** "1.1 at …", "1.2 at …": only where several are counted so, for "1.5 mio. kr." may begin a line. */
const inParts = /^\d\.\d{1,2}[.):]?\s+(?=\S)/;
const markedInParts = new RegExp(
  String.raw`${lead}(\d\.\d{1,2}(?=[.):]?\s)|(?:\d{1,2}|[a-zA-Z])(?=\s*[.):]+\s))\s*[.):]*\s+(?=\S)`,
  "i",
);
const bulleted = /^[ \t]*(?:[-•·*–]\s*|(?=at\s))(?=\S)/i;
const bullet = /^[-•·*–]/;
/** A ring printed as a letter: the bullet of a list, or of one below another entry. */
const ring = /^o[ \t]+(?=\S)/;
/** "…: 1) at …, 2) at …" within a line. */
const inline = /(?<=[\s:,;])(?=\d{1,2}[.)]\s+at\b)/gi;
/** Who recommends, printed in brackets below: "(Økonomiudvalget)". */
const author = /^\([^)]*\)$/;

/**
 * The points in order: marked ones, else entries of a list, else the whole as one. None where marks come
 * twice: then two bodies recommend, and which of them is followed is not settled.
 */
export function recommendationPoints(recommendation: string): RecommendationPoint[] {
  const lines = recommendation
    .replace(inline, "\n")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !author.test(line));
  const counted = lines.filter((line) => inParts.test(line)).length > 1;
  const points = gather(lines, counted ? markedInParts : marked);
  if (points.length === 0) return unmarked(lines);
  const marks = points.map(({ point }) => point);
  return new Set(marks).size === marks.length ? points : [];
}

function unmarked(lines: readonly string[]): RecommendationPoint[] {
  const mark = lines.some((line) => bulleted.test(line)) ? bulleted : ring;
  const entries = gather(lines, mark).map(({ text }) => ({ point: null, text }));
  if (entries.length > 1 || isListOfOne(lines)) return entries;
  const text = lines.join(" ");
  return text === "" ? [] : [{ point: null, text }];
}

/** "Centeret indstiller, at:" and below it "- kajen males". */
function isListOfOne(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => bullet.test(line));
  return lines[first - 1]?.endsWith(":") === true;
}

/** Entries that begin as `mark` says, with the lines that go on with them. */
function gather(lines: readonly string[], mark: RegExp): RecommendationPoint[] {
  const points: Changing<RecommendationPoint>[] = [];
  for (const line of lines) {
    const marking = mark.exec(line);
    const open = points.at(-1);
    if (marking) points.push({ point: marking[1] ?? null, text: line.slice(marking[0].length) });
    else if (open) open.text = `${open.text} ${line.replace(ring, "– ")}`;
  }
  return points;
}

const atClause = /(?:^|[,;:]|\s(?:og|samt))\s*(?:og\s+|samt\s+)?at\s/i;
/** Says by itself what is to be done: "planen godkendes", "godkende planen". */
const whole = /^[a-zæøå]+e\s|(?<![a-zæøå])[a-zæøå]{2,}es(?![a-zæøå])/i;

/** A point, or one of several that stand in a sentence, with the mark by which a decision may name it. */
export type MarkedPoint = { readonly mark: string; readonly text: string };

/**
 * What a decision may answer one by one: the points by their printed marks; where none is, by their places, also
 * those of "at …, at … og at …" in one sentence. None where it is one thing that is recommended.
 */
export function markedPoints(points: readonly RecommendationPoint[]): MarkedPoint[] {
  const [only, ...others] = points;
  if (only === undefined) return [];
  if (others.length > 0 || only.point !== null)
    return points.map(({ point, text }, at) => ({ mark: point ?? String(at + 1), text }));
  const [, ...clauses] = ` ${only.text}`.split(atClause);
  const told = clauses.filter((clause) => whole.test(clause));
  return told.length > 1 ? told.map((text, at) => ({ mark: String(at + 1), text })) : [];
}

/** The marks of these. */
export function marksOf(points: readonly RecommendationPoint[]): string[] {
  return markedPoints(points).map(({ mark }) => mark);
}

/** The points that a part of these marks answers; all of them, where it answers the whole. */
export function answeredBy(
  marks: readonly string[],
  points: readonly RecommendationPoint[],
): readonly RecommendationPoint[] {
  const answered = points.filter(({ point }, at) => marks.includes(point ?? String(at + 1)));
  return answered.length > 0 ? answered : points;
}
