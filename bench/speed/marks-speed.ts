/** Marking the words of a query in its hits, as every search does. */
import type { ParsedMeeting } from "../../contract/meeting.ts";
import { toDocuments } from "../../evaluation/corpus/measured-portal.ts";
import type { Knowledge } from "../../server/portal-data.ts";
import { createHighlighter } from "../../server/search/hits/highlighter.ts";
import { toHit } from "../../server/search/hits/hit.ts";
import type { StoredItem } from "../../server/search/hits/stored-item.ts";
import { parseQueryLanguage } from "../../server/search/language/query-language.ts";
import { interpret } from "../../server/search/meaning/interpret.ts";
import type { MarkTerm } from "../../server/search/meaning/mark-terms.ts";
import { openNames } from "../../server/search/meaning/names/open-names.ts";
import { createThesaurus } from "../../server/search/meaning/thesaurus.ts";
import { parsePrinted, printMeetings } from "../corpus/corpus.ts";
import { atMost, type Figure, type Setting } from "../measure/benchmark.ts";
import { openKnowledge } from "../measure/knowledge.ts";
import { fastest, percentile } from "../measure/timing.ts";

const queries = [
  "hjemløse unge",
  "socialt frikort",
  "skole",
  "misbrug og psykisk sygdom",
  "plan for ældreboliger",
  '"taget til efterretning"',
];
const timesARound = 2;
const hitsOnPage = 20;
const usualLength = 3_000;
const longLength = 300_000;
/** Enough for the long text. */
const itemsNeeded = 200;

export async function measureMarks({ blocks, environment, rounds }: Setting): Promise<Figure[]> {
  const knowledge = openKnowledge(environment);
  const meetings = [...printMeetings(blocks, itemsNeeded)].flatMap(parsePrinted);
  const items = toDocuments(meetings.slice(0, hitsOnPage), knowledge).flatMap((one) => one.items);
  const text = textOf(meetings);
  const page = withTexts(items.slice(0, hitsOnPage), text, usualLength);
  const long = withTexts(items.slice(0, 1), text, longLength);
  const asked = await Promise.all(queries.map((q) => marksOf(q, knowledge)));
  const rounded = Array.from({ length: timesARound * rounds }, () => asked).flat();
  const mark = (items: readonly StoredItem[]) => (terms: readonly MarkTerm[]) => {
    const highlight = createHighlighter(knowledge.danish, terms);
    return items.map((item) => toHit(item, highlight, 1));
  };
  asked.forEach(mark(page)); // as in a portal that has answered before
  const pages = rounded.map((terms) => 1e3 * fastest(1, () => mark(page)(terms)));
  const longs = rounded.map((terms) => 1e3 * fastest(1, () => mark(long)(terms)));
  return [
    {
      key: "page-p50",
      label: "20 træf på 3 kB, median",
      value: percentile(pages, 0.5),
      unit: "ms",
      goal: atMost(5),
    },
    {
      key: "page-p95",
      label: "20 træf på 3 kB, p95",
      value: percentile(pages, 0.95),
      unit: "ms",
    },
    {
      key: "long-p50",
      label: "ét punkt på 300 kB, median",
      value: percentile(longs, 0.5),
      unit: "ms",
    },
  ];
}

function textOf(meetings: readonly ParsedMeeting[]): string {
  const sections = meetings.flatMap(({ meeting }) =>
    meeting.items.flatMap((item) => item.sections),
  );
  return sections.map(({ text }) => text).join("\n");
}

/** The items, each with the next so many characters of the text as its only section. */
function withTexts(items: readonly StoredItem[], text: string, length: number): StoredItem[] {
  return items.map((item, at) => {
    const own = text.slice(at * length, (at + 1) * length);
    return { ...item, sections: [{ type: "case-description", label: null, text: own, line: 1 }] };
  });
}

const noNames = { municipalities: [], bodies: [], years: new Set<string>() };

/** No archive is asked: every word of these queries stands in the dictionary. */
async function marksOf(q: string, { danish, data }: Knowledge): Promise<readonly MarkTerm[]> {
  const vocabulary = {
    count: async () => 1_000,
    begins: async () => false,
    nearest: async () => null,
  };
  const thesaurus = createThesaurus(danish, data.thesaurus, data.topics);
  const names = openNames(danish, async () => noNames, new Map());
  const whole = { kind: "words", open: false, typing: false, unwidened: [] } as const;
  const asked = { ...parseQueryLanguage(q), ...whole };
  return (await interpret(asked, { danish, thesaurus, vocabulary, names })).marks;
}
