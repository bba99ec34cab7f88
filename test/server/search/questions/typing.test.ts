/** What a reader's fingers do: words misspelt by chance, and queries letter by letter as they are typed. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ParsedMeeting } from "../../../../contract/meeting.ts";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import { words } from "../../../../danish/letters/words.ts";
import { readJudgements } from "../../../../evaluation/corpus/read-judgements.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { danish } from "../../../support/danish.ts";
import { exampleArchive, readExamples } from "../../../support/examples.ts";
import { misspell, seeded } from "../../../support/misspell.ts";

const data = join(import.meta.dirname, "..", "..", "..", "..", "data");
const queriesOf = (name: string) =>
  readJudgements(join(data, "judgements", `${name}.json`)).queries;
/** Left out: what is misspelt, negated, a field's word or in an open quotation has states of its own. */
const leftOut = new Set(["misspelling", "minus", "field-word", "phrase", "letters", "nothing"]);
const archive = exampleArchive();
let portal: Portal;
/** Every word of the minutes, its lemmas and its parts, in the order of their letters. */
let held: readonly string[];

beforeAll(async () => {
  portal = await archive.open();
  held = wordsOf(await readExamples()).sort();
});

function wordsOf(meetings: readonly ParsedMeeting[]): string[] {
  const items = meetings.flatMap(({ meeting }) => meeting.items);
  const texts = items.flatMap(({ title, sections }) => [
    title ?? "",
    ...sections.map(({ text }) => text),
  ]);
  const printed = new Set(
    texts.flatMap((text) => words(text).map((one) => one.text.toLowerCase())),
  );
  const analysed = [...printed].map((word) => danish.analyse(word));
  return [...printed, ...analysed.flatMap(({ lemmas, parts }) => [...lemmas, ...parts])];
}

/** As a page asks while one types; how many hits it would show makes no difference here. */
const asPage = { ...emptyQuery, facets: "open", pageSize: 1 } as const;

/** Whether words here begin so. */
function isHeld(beginning: string): boolean {
  let [from, to] = [0, held.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((held[middle] ?? "") < beginning) from = middle + 1;
    else to = middle;
  }
  return held[from]?.startsWith(beginning) ?? false;
}

const atATime = 4;
/** The slow suite asks more. */
const isSlow = process.env.SLOW !== undefined;

describe("a misspelt word", () => {
  const wanted = isSlow ? 250 : 100;
  const random = seeded(20_261_128);

  /** Words of five letters and more of queries of two words, that are spelt right. */
  const asked = [...queriesOf("examples"), ...queriesOf("everyday")]
    .filter(({ q, kind }) => !leftOut.has(kind ?? "") && /^\p{L}+ \p{L}+$/u.test(q))
    .flatMap(({ q }) => q.toLowerCase().split(" "))
    .filter((word) => word.length >= 5 && danish.analyse(word).known);

  /** Another word is made by an error that the dictionary, or its compounds, know. */
  const isOther = (typed: string) => danish.isListed(typed) || danish.analyse(typed).known;

  function errors() {
    const made: { word: string; typed: string }[] = [];
    let others = 0;
    for (let at = 0; made.length < wanted; at++) {
      const word = asked[at % asked.length] ?? "";
      const typed = misspell(word, random);
      if (typed === word) continue;
      if (isOther(typed)) others++;
      else made.push({ word, typed });
    }
    return { made, others };
  }

  async function isMeant({ word, typed }: { word: string; typed: string }): Promise<boolean> {
    const { widened } = await portal.search({ ...asPage, q: `${typed} ` });
    const to = widened.find(({ from }) => from === typed)?.to ?? typed;
    const same = new Set(danish.analyse(word).lemmas);
    return danish.analyse(to.toLowerCase()).lemmas.some((lemma) => same.has(lemma));
  }

  test("is taken for the word meant in at least 97 of 100 errors, other words left out", async () => {
    const { made, others } = errors();
    expect(others).toBeLessThan(wanted);
    const missed: string[] = [];
    const ask = async (error: { word: string; typed: string }) => {
      if (!(await isMeant(error))) missed.push(`${error.word}: ${error.typed}`);
    };
    for (let at = 0; at < made.length; at += atATime)
      await Promise.all(made.slice(at, at + atATime).map(ask));
    expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(wanted * 0.03);
  }, 240_000);
});

describe("while a query is typed", () => {
  const plain = queriesOf("examples")
    .filter(({ kind, q }) => !leftOut.has(kind ?? "") && /^[\p{L} ]+$/u.test(q))
    .map(({ q }) => q);
  /** Each beginning once, whatever queries share it, as far as words here begin with its last word. */
  function* beginnings() {
    const typed = new Set(plain.flatMap((q) => [...q].map((_, at) => q.slice(0, at + 1))));
    for (const one of typed) {
      const last = one.split(" ").at(-1) ?? "";
      if (one.length >= 2 && last.length >= 2 && isHeld(last.toLowerCase())) yield one;
    }
  }

  /** The slow suite asks all of them, the others one in so many. */
  const every = isSlow ? 1 : 12;

  test("the list is not empty as long as words here begin so, letter by letter of every query", async () => {
    const typed = [...beginnings()];
    expect(typed.length).toBeGreaterThan(plain.length * 5);
    const all = typed.filter((_, at) => at % every === 0);
    const empty: string[] = [];
    const ask = async (q: string) => {
      const { hits } = await portal.search({ ...asPage, q, typing: true });
      if (hits.length === 0) empty.push(q);
    };
    for (let at = 0; at < all.length; at += atATime)
      await Promise.all(all.slice(at, at + atATime).map(ask));
    expect(empty).toEqual([]);
  }, 300_000);

  test.each([
    ["smidt ud", "ud"],
    ["smidt ud af", "af"],
    ["snydt fra", "fra"],
    ["hvor sidder smidt til", "til"],
  ])(
    "a last word that need not match is a beginning where nothing is found: %s",
    async (q, last) => {
      const { hits, total } = await portal.search({ ...emptyQuery, q, typing: true });
      expect(total).toBe(0);
      expect(hits.length).toBeGreaterThan(0);
      for (const { why, missing } of hits) {
        expect(missing).not.toContain(last);
        expect(why.words.some(({ word, how }) => word === last && how === "prefix")).toBe(true);
      }
      const exact = await portal.search({ ...emptyQuery, q });
      expect(exact.hits.filter(({ why }) => why.words.some(({ word }) => word === last))).toEqual(
        [],
      );
    },
  );
});
