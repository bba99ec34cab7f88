/** What is asked in the benchmark: many kinds of queries, drawn from the corpus that they are asked of. Pure. */
import { type Meetings, sampleMeetings } from "../corpus/packed-meetings.ts";
import { createRandom, type Random } from "../corpus/random.ts";

/** `address` is what stands behind `/api/search?` and `/soeg?`. */
export type Asked = { readonly kind: string; readonly address: string };

const seed = 19_700_101;

/** So many of each kind, the kinds in turn; the same corpus gives the same. */
export function askedOf(meetings: Meetings, ofEachKind: number): Asked[] {
  const random = createRandom(seed);
  const drawn = toDrawn(meetings, random);
  const ofKinds = Object.entries(kinds).map(([kind, draw]) =>
    Array.from({ length: ofEachKind }, (): Asked => {
      const parameters = draw(drawn);
      return { kind, address: new URLSearchParams(parameters).toString() };
    }),
  );
  return Array.from({ length: ofEachKind }, (_, nth) =>
    ofKinds.flatMap((ofKind) => ofKind[nth] ?? []),
  ).flat();
}

/** Chance for one thing of the corpus at a time. */
type Drawn = {
  rare(): string;
  common(): string;
  sentence(): string[];
  municipality(): string;
  body(): string;
  caseNumber(): string;
  page(): number;
  letter(word: string): string;
};

type Parameters = Record<string, string>;

const kinds: Readonly<Record<string, (drawn: Drawn) => Parameters>> = {
  rare: ({ rare }) => ({ q: rare() }),
  common: ({ common }) => ({ q: common() }),
  "three words": ({ rare, common }) => ({ q: `${common()} ${common()} ${rare()}` }),
  prefix: ({ common }) => ({ q: common().slice(0, 5), typing: "true" }),
  phrase: ({ sentence }) => ({ q: `"${sentence().slice(0, 3).join(" ")}"` }),
  filter: ({ common, municipality }) => ({ q: common(), municipality: municipality() }),
  "several filters": ({ common, municipality, body }) => ({
    q: common(),
    municipality: municipality(),
    body: body(),
    from: "2012-01-01",
  }),
  "case number": ({ caseNumber }) => ({ q: caseNumber() }),
  "all facets": () => ({ q: "" }),
  "deep page": ({ common, page }) => ({ q: common(), page: String(page()) }),
  empty: ({ letter, rare }) => ({ q: `xq${letter(rare())}zw` }),
  misspelt: ({ letter, common }) => ({ q: letter(common()) }),
  "long question": ({ sentence }) => ({ q: sentence().slice(0, 12).join(" ") }),
};

const longestSample = 2_000;
const commonWords = 60;
const shortestWord = 6;

function toDrawn(meetings: Meetings, random: Random): Drawn {
  const sample = sampleMeetings(meetings, longestSample).map(({ meeting }) => meeting);
  const items = sample.flatMap((meeting) => meeting.items);
  const texts = items.flatMap(({ sections }) => sections.map(({ text }) => text));
  const byCount = countWords(texts);
  const common = byCount.slice(0, commonWords);
  const rare = byCount.slice(Math.floor(byCount.length / 2));
  const sentences = texts.flatMap((text) => text.split(/[.\n]+/)).filter((one) => one.length > 60);
  return {
    rare: () => random.pick(rare),
    common: () => random.pick(common),
    sentence: () => random.pick(sentences).trim().split(/\s+/),
    municipality: () => random.pick(sample).municipality ?? "",
    body: () => random.pick(sample).bodyKey ?? "",
    caseNumber: () => random.pick(items.flatMap(({ caseNumber }) => caseNumber ?? [])),
    page: () => 20 + random.whole(30),
    letter: (word) => withoutLetter(word, 1 + random.whole(word.length - 2)),
  };
}

const withoutLetter = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);

/** Words long enough to mean something, the most frequent first. */
function countWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      if (word.length >= shortestWord) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
