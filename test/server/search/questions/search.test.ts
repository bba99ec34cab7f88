import { beforeAll, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { SearchQuery } from "../../../../contract/search-query.ts";
import { EngineDown } from "../../../../engine/query/engine-down.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { findItem } from "../../../../server/search/records/find-item.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { danish } from "../../../support/danish.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();

const vibefjord = someMeeting({
  items: [
    someItem({
      number: "1",
      title: "Plan for hjemløse unge",
      caseNumber: "27.15.00-A30-2-19",
      decision: "Planen blev godkendt.",
      outcome: "approved",
      sections: [
        someSection("Kommunen vil have flere ungdomsboliger til hjemløse."),
        someSection("Planen blev godkendt.", "decision"),
      ],
    }),
    someItem({
      number: "2",
      title: "Socialt frikort",
      caseNumber: "15.00.00-A00-1-20",
      decision: "Taget til efterretning.",
      outcome: "noted",
      dissent: "Liste Ø tager forbehold.",
      sections: [someSection("Et socialt frikort giver borgeren ret til at tjene et beløb.")],
    }),
    someItem({
      number: "3",
      title: "Rådets arbejde",
      caseNumber: "27.57.16-A00-1-20",
      sections: [
        someSection("Rådet har lån i banken. Håret og målet er et andet punkt i Zwickelby."),
      ],
    }),
  ],
});

const havnsoe = someMeeting({
  id: "gyldenoe-udsatteraadet-2020-05-06",
  municipality: "Gyldenø",
  date: "2020-05-06",
  body: "Udsatterådet 2018 - 2021",
  bodyKey: "Udsatterådet",
  items: [
    someItem({
      number: "1",
      title: "Kort om årets gang",
      caseNumber: "27.15.00-A30-20-19",
      sections: [someSection("Kort over byen. <script>alert('x')</script> Der er ingen boliger.")],
    }),
  ],
});

let portal: Portal;

beforeAll(async () => {
  portal = await archiveOf(archive, [vibefjord, havnsoe]);
});

const ask = (asked: Partial<SearchQuery>) => portal.search({ ...emptyQuery, ...asked });

/** The titles of the hits that match every word. */
async function strict(asked: Partial<SearchQuery>): Promise<string[]> {
  const { hits, total } = await ask(asked);
  const found = hits.filter(({ missing, related }) => !missing && !related);
  expect(found).toHaveLength(total);
  return found.map(({ title }) => title.map(({ text }) => text).join(""));
}

describe("a search", () => {
  test("for what was not unanimous finds that alone, and the facets count it alone", async () => {
    expect(await strict({ dissent: true })).toEqual(["Socialt frikort"]);
    const { facets } = await ask({ dissent: true, outcome: ["approved"] });
    expect(facets.outcome.map(({ value, count }) => [value, count])).toEqual([["noted", 1]]);
  });

  test("without words gives everything, newest first, in the agenda's order", async () => {
    expect(await strict({})).toEqual([
      "Plan for hjemløse unge",
      "Socialt frikort",
      "Rådets arbejde",
      "Kort om årets gang",
    ]);
  });

  test("finds a word in every inflection", async () => {
    expect(await strict({ q: "frikortene" })).toEqual(["Socialt frikort"]);
  });

  test("finds a word in compounds, lower than the word itself", async () => {
    expect(await strict({ q: "bolig" })).toEqual(["Kort om årets gang", "Plan for hjemløse unge"]);
  });

  test.each([
    ["råd", "Rådets arbejde"],
    ["lån", "Rådets arbejde"],
    ["mål", "Rådets arbejde"],
  ])("%s is never found by its letters without a ring", async (word, title) => {
    expect(await strict({ q: word })).toEqual([title]);
    expect(await strict({ q: word.replace("å", "a") })).toEqual([]);
  });

  test("finds a phrase exactly as written, in order", async () => {
    expect(await strict({ q: '"socialt frikort"' })).toEqual(["Socialt frikort"]);
    expect(await strict({ q: '"social frikort"' })).toEqual([]);
    expect(await strict({ q: '"frikort socialt"' })).toEqual([]);
  });

  test("a quoted word is found as written beside words in every inflection", async () => {
    expect(await strict({ q: '"hjemløse" ungdomsbolig' })).toEqual(["Plan for hjemløse unge"]);
    expect(await strict({ q: '"hjemløs" ungdomsbolig' })).toEqual([]);
    expect(await strict({ q: '"socialt" frikortene' })).toEqual(["Socialt frikort"]);
    expect(await strict({ q: '"social" frikortene' })).toEqual([]);
  });

  test("of function words alone finds them as they are printed, within words of its own too", async () => {
    expect(await strict({ q: "der" })).toEqual(["Kort om årets gang"]);
    expect(await strict({ q: "om over" })).toEqual(["Kort om årets gang"]);
  });

  test("of a misspelt name finds the name that the archive holds, and says so", async () => {
    const { hits, widened } = await ask({ q: "Zwikkelby" });
    expect(hits.map(({ number }) => number)).toEqual(["3"]);
    expect(widened).toEqual([{ from: "Zwikkelby", to: "zwickelby", kind: "spelling" }]);
  });

  test("a minus excludes every inflection", async () => {
    expect(await strict({ q: "bolig -hjemløs" })).toEqual(["Kort om årets gang"]);
  });

  test("a whole case number gives its case alone, the beginning gives all that begin so", async () => {
    expect(await strict({ q: "27.15.00-A30-2-19" })).toEqual(["Plan for hjemløse unge"]);
    expect(await strict({ q: "27.15.00-A30" })).toHaveLength(2);
    expect(await strict({ q: "27.15" })).toHaveLength(2);
  });

  test("field words filter", async () => {
    expect(await strict({ q: "kommune:gyldenø" })).toEqual(["Kort om årets gang"]);
    expect(await strict({ q: "udvalg:udsatteråd" })).toEqual(["Kort om årets gang"]);
    expect(await strict({ q: "udfald:godkendt" })).toEqual(["Plan for hjemløse unge"]);
    expect(await strict({ q: "bolig fra:2021" })).toEqual(["Plan for hjemløse unge"]);
    expect(await strict({ q: 'emne:"Socialt frikort"' })).toEqual(["Socialt frikort"]);
  });

  test("exact takes the words as they are written", async () => {
    expect(await strict({ q: "boliger", exact: true })).toEqual(["Kort om årets gang"]);
    expect(await strict({ q: "bolig", exact: true })).toEqual([]);
  });

  test("a facet's counts ignore its own filter and add up to the total", async () => {
    const { total, facets } = await ask({ municipality: ["Gyldenø"] });
    expect(total).toBe(1);
    expect(facets.municipality).toEqual([
      { value: "Vibefjord", label: "Vibefjord", count: 3 },
      { value: "Gyldenø", label: "Gyldenø", count: 1 },
    ]);
    expect(facets.body).toEqual([{ value: "Udsatterådet", label: "Udsatterådet", count: 1 }]);
  });

  test("leaves out the facets that a reader opens first where that is asked, unless something is chosen in them", async () => {
    const { facets: all, unasked: none } = await ask({ municipality: ["Gyldenø"] });
    expect(none).toBeUndefined();
    const open = await ask({ municipality: ["Gyldenø"], facets: "open" });
    expect(open.unasked).toEqual(["case", "kle"]);
    expect(open.facets).toEqual({ ...all, case: [], kle: [] });
    const chosen = await ask({ kle: ["27"], facets: "open" });
    expect(chosen.unasked).toEqual(["case"]);
    expect(chosen.facets.kle).not.toEqual([]);
    expect((await ask({ q: "qxzw", facets: "open" })).unasked).toBeUndefined();
  });

  test("marks the words found and leaves the text as it was", async () => {
    const { hits } = await ask({ q: "boliger" });
    const snippet = hits[0]?.snippets[0]?.text ?? [];
    expect(snippet.filter(({ match }) => match).map(({ text }) => text)).toEqual(["boliger"]);
    expect(snippet.map(({ text }) => text).join("")).toBe(
      "Kort over byen. <script>alert('x')</script> Der er ingen boliger.",
    );
  });

  test("fills the last page with hits that lack a word, and says which", async () => {
    const { total, hits } = await ask({ q: "frikort beløb hospital" });
    expect(total).toBe(0);
    expect(hits[0]?.missing).toEqual(["hospital"]);
  });

  test("tells chosen values that nothing in the archive has from those that only this search lacks", async () => {
    const unknown = async (query: Partial<SearchQuery>) => (await ask(query)).unknown;
    const topic = ["skovbrug", "hjemloeshed"];
    const label = "skovbrug";
    const facet = "topic";
    expect(await unknown({ q: "zeppelin", topic })).toEqual([{ facet, value: label, label }]);
    expect(
      await unknown({ q: "zeppelin", body: ["Udsatterådet"], year: ["2020"] }),
    ).toBeUndefined();
    expect(await unknown({ municipality: ["gyldenø"], year: ["1850"], kle: ["99"] })).toEqual([
      { facet: "year", value: "1850", label: "1850" },
      { facet: "kle", value: "99", label: "99" },
    ]);
    expect(await unknown({ q: "kommune:Skovby bolig" })).toEqual([
      { facet: "municipality", value: "Skovby", label: "Skovby" },
    ]);
    expect(await unknown({ q: "udfald:forhalet bolig", outcome: ["approved"] })).toEqual([
      { facet: "outcome", value: "forhalet", label: "forhalet" },
    ]);
    expect(await unknown({ q: "bolig", topic })).toEqual([{ facet, value: label, label }]);
    expect(await unknown({ q: "zeppelin", topic: ["hjemloeshed"] })).toBeUndefined();
  });

  test("a value with quotation marks is a value", async () => {
    expect(await strict({ municipality: ['" OR year = "2021'] })).toEqual([]);
    expect(await strict({ q: 'kommune:"x\\" OR"' })).toEqual([]);
  });

  test("a word is not widened where that is not wanted, but still found in every inflection", async () => {
    const asked = { q: "boligens", unwidened: ["Boligens"] };
    expect(await strict(asked)).toEqual(["Kort om årets gang", "Plan for hjemløse unge"]);
    expect((await ask({ q: "Zwikkelby", unwidened: ["zwikkelby"] })).total).toBe(0);
    expect((await ask({ q: "hjemlose", unwidened: ["hjemlose"] })).total).toBe(0);
  });

  test("forgets words that were not to be widened when they are gone from it", async () => {
    const { query } = await ask({ q: "bolig unge", unwidened: ["hytte", "Unge"] });
    expect(query.unwidened).toEqual(["Unge"]);
  });

  test.each([
    ["a phrase", { q: '"socialt frikortt"' }, '"socialt frikort"'],
    ["all words", { q: "Frikortt, beløb", exact: true }, "frikort, beløb"],
    ["one word", { q: "hjemlose unge", unwidened: ["hjemlose"] }, "hjemløse unge"],
  ])("of %s as written that finds nothing suggests what was meant", async (_, asked, meant) => {
    const { total, suggestion } = await ask(asked);
    expect([total, suggestion]).toEqual([0, meant]);
    expect((await ask({ ...asked, q: meant })).total).toBeGreaterThan(0);
  });

  test.each([
    ["something is found", { q: '"socialt frikort"' }],
    ["no word is misspelt", { q: '"frikort socialt"' }],
    ["no word is like it", { q: '"xyzzyplugh"' }],
    ["the better word finds nothing here", { q: '"frikortt"', municipality: ["Gyldenø"] }],
    ["the word was corrected already", { q: "frikortt", municipality: ["Gyldenø"] }],
  ])("suggests nothing where %s", async (_, asked) => {
    expect(await ask(asked)).not.toHaveProperty("suggestion");
  });

  test("a facet's values are found by what they contain", async () => {
    const values = await portal.facet("case", "A30-2", emptyQuery);
    expect(values.map(({ value }) => value)).toEqual(["27.15.00-A30-2-19", "27.15.00-A30-20-19"]);
  });

  test("a KLE number that no list is long enough for is found by who types its beginning", async () => {
    const valuesOf = async (typed: string) =>
      (await portal.facet("kle", typed, emptyQuery)).map(({ value }) => value);
    expect((await valuesOf("27")).every((value) => value.length <= "00.00".length)).toBe(true);
    expect(await valuesOf("27.15")).toEqual(["27.15", "27.15.00"]);
    expect(await valuesOf("27.15.0")).toEqual(["27.15.00"]);
  });
});

test("an index with documents of another form does not answer, which is no fault of ours", async () => {
  const outdated = async () => ({ hits: [{ id: "1" }], total: 1, facets: {}, partial: false });
  const deps = {
    searchItems: outdated,
    searchMeetings: outdated,
    languages: { danish },
  };
  await expect(findItem("1", deps)).rejects.toThrow(EngineDown);
});

describe("the archive", () => {
  test("gives an item with its meeting and its neighbours", async () => {
    const { item, meeting, previous, next } = await portal.item("vibefjord-byraadet-2021-03-04-2");
    expect(item.title).toBe("Socialt frikort");
    expect(meeting.municipality).toBe("Vibefjord");
    expect([previous?.number, next?.number]).toEqual(["1", "3"]);
  });

  test("gives an item's themes with what proves them", async () => {
    const [plan, council] = await Promise.all(
      ["1", "3"].map((number) => portal.item(`vibefjord-byraadet-2021-03-04-${number}`)),
    );
    const topic = "hjemloeshed";
    expect(plan?.item.topicEvidence.filter((one) => one.topic === topic)).toEqual([
      {
        topic,
        degree: "about",
        rule: "title",
        kle: false,
        words: [
          { word: "hjemløse", section: null },
          { word: "hjemløse", section: 0 },
        ],
      },
    ]);
    expect(council?.item.topicEvidence).toEqual([
      { topic, degree: "about", rule: "kle-alone", kle: true, words: [] },
    ]);
  });

  test("gives a case by municipality and number", async () => {
    const found = await portal.case("Vibefjord", "27.15.00-A30-2-19");
    expect(found.items.map(({ number }) => number)).toEqual(["1"]);
  });

  test("says what is not there", async () => {
    await expect(portal.item("findes-ikke")).rejects.toThrow("not found");
    await expect(portal.meeting('x" OR id = "y')).rejects.toThrow("not found");
  });
});
