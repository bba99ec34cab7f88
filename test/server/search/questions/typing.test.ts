/** What a reader's fingers do: words misspelt by chance, and queries letter by letter as they are typed. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ParsedMeeting } from "../../../../contract/meeting.ts";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import { words } from "../../../../danish/letters/words.ts";
import { loadDanish } from "../../../../danish/load.ts";
import { readJudgements } from "../../../../evaluation/corpus/read-judgements.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { exampleArchive, readExamples } from "../../../support/examples.ts";
import { misspell, seeded } from "../../../support/misspell.ts";

const data = join(import.meta.dirname, "..", "..", "..", "..", "data");
const queriesOf = (name: string) =>
  readJudgements(join(data, "judgements", `${name}.json`)).queries;
/** Left out: what is misspelt, negated, a field's word or in an open quotation has states of its own. */
const leftOut = new Set(["misspelling", "minus", "field-word", "phrase", "letters", "nothing"]);
const danish = loadDanish();
const archive = exampleArchive();
let portal: Portal;
/** Every word of the minutes, its lemmas and its parts. */
let held: readonly string[];

beforeAll(async () => {
  portal = await archive.open();
  held = wordsOf(await readExamples());
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

describe("a misspelt word", () => {
  const wanted = 250;
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
    const { widened } = await portal.search({ ...emptyQuery, q: `${typed} `, pageSize: 1 });
    const to = widened.find(({ from }) => from === typed)?.to ?? typed;
    const same = new Set(danish.analyse(word).lemmas);
    return danish.analyse(to.toLowerCase()).lemmas.some((lemma) => same.has(lemma));
  }

  test("is taken for the word meant in at least 97 of 100 errors, other words left out", async () => {
    const { made, others } = errors();
    expect(others).toBeLessThan(wanted);
    const missed: string[] = [];
    for (const error of made)
      if (!(await isMeant(error))) missed.push(`${error.word}: ${error.typed}`);
    expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(wanted * 0.03);
  }, 240_000);
});

describe("while a query is typed", () => {
  const plain = queriesOf("examples")
    .filter(({ kind, q }) => !leftOut.has(kind ?? "") && /^[\p{L} ]+$/u.test(q))
    .map(({ q }) => q);
  const every = 4;

  test.each(plain.filter((_, at) => at % every === 0))(
    "the list is not empty as long as words here begin so: %s",
    async (q) => {
      const empty: string[] = [];
      for (let length = 2; length <= q.length; length++) {
        const typed = q.slice(0, length);
        const last = typed.split(" ").at(-1) ?? "";
        if (last.length < 2 || !held.some((word) => word.startsWith(last.toLowerCase()))) continue;
        const { hits } = await portal.search({
          ...emptyQuery,
          q: typed,
          typing: true,
          pageSize: 1,
        });
        if (hits.length === 0) empty.push(typed);
      }
      expect(empty).toEqual([]);
    },
  );
});
