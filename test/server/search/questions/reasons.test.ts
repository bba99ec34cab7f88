import { beforeAll, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import { readJudgements } from "../../../../evaluation/corpus/read-judgements.ts";
import { inProject } from "../../../../program/project-root.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { readExamples } from "../../../support/examples.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let portal: Portal;

const texts = [
  ["Broen", "Ved broen vil vi ikke lukke nogen af de små skoler."],
  ["Kajen", "Kajen er uden skilte, og det er et stort arbejde."],
  ["Lunden", "Der er få pladser i plejeboliger og på arbejdsmarkedet."],
  ["Søen", "Søen blev renset i september, og i 2019 kom der fisk."],
  ["Torvet", "Torvet blev åbnet i september 2019."],
] as const;

const extra = someMeeting({
  id: "gyldenoe-udvalget-2018-03-09",
  date: "2018-03-09",
  items: texts.map(([title, text], at) =>
    someItem({ number: `${at + 1}`, title, sections: [someSection(text)] }),
  ),
});

beforeAll(async () => {
  portal = await archiveOf(archive, [...(await readExamples()), extra]);
});

async function ask(q: string) {
  return portal.search({ ...emptyQuery, q, pageSize: 40 });
}

async function titles(q: string): Promise<string[]> {
  const { hits } = await ask(q);
  const found = hits.filter(({ missing }) => missing === undefined);
  return found.map(({ title }) => title.map(({ text }) => text).join(""));
}

describe("a hit that lacks nothing", () => {
  test("tells of each word of the query what stands for it", async () => {
    const { queries } = readJudgements(inProject("data", "judgements", "everyday.json"));
    for (const { q } of queries) {
      const { hits } = await ask(q);
      const told = hits.map((hit) => [...new Set(hit.why.words.map(({ word }) => word))].sort());
      const lacks = hits.flatMap(({ missing = [] }) => missing);
      const all = [...new Set([...told.flat(), ...lacks])].sort();
      const whole = told.filter((_, at) => hits[at]?.missing === undefined);
      expect([q, whole]).toEqual([q, whole.map(() => all)]);
    }
  });
});

describe("a month of a year", () => {
  test("is found where both stand together, not where they stand apart", async () => {
    expect(await titles("september 2019")).toContain("Torvet");
    expect(await titles("september 2019")).not.toContain("Søen");
  });
});

describe("a phrase of the thesaurus", () => {
  test("may stand apart, and each of its words is marked then", async () => {
    const { hits } = await ask("skolelukning");
    const hit = hits.find(({ title }) => title[0]?.text === "Broen");
    expect(hit?.related).toBe(true);
    const marked = hit?.snippets.flatMap(({ text }) => text).filter(({ match }) => match);
    expect(marked?.map(({ text }) => text)).toEqual(["lukke", "skoler"]);
  });

  test("stands together where one of its words says nothing alone", async () => {
    expect(await titles("arbejdsløs")).not.toContain("Kajen");
  });
});

describe("a chip", () => {
  test.each(["rumfartscenter", "motionsrum", "mindretalsudtalelse", "ældre borgere"])(
    "is there for what found something, and is no word of the query: %s",
    async (q) => {
      const { widened, hits } = await ask(q);
      const typed = new Set(q.split(" "));
      expect(widened.filter(({ to }) => typed.has(to))).toEqual([]);
      const parted = hits.flatMap(({ missing = [] }) => missing);
      for (const { from, kind } of widened) if (kind === "compound") expect(parted).toContain(from);
      expect(widened.map(({ to }) => to)).not.toContain("talsudtalelse");
    },
  );
});
