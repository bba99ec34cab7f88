/** Every word counts, to the end of a text; phrases, suspended compounds and ligatures are found and marked. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Meeting } from "../../../../contract/meeting.ts";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { Hit } from "../../../../contract/search-result.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();

const plants = "ask birk cypres digitalis el figen gran hassel iris jasmin".split(" ");
const long = `${"kaj mole ".repeat(40_000)}Til sidst kommer stenbiderne. Dernæst et punktum.`;

const items = [
  someItem({
    title: "Beplantning",
    sections: [someSection(`${plants.join(" ")} klokkeblomst liljer.`)],
  }),
  someItem({ title: "Hegn", sections: [someSection(`${plants.join(" ")}.`)] }),
  someItem({
    title: "Havnens økonomi",
    sections: [
      someSection(
        "Kajen er slidt. Molen holder endnu (se bilag 2): den er\nny; fra 1998. Det koster 4,75 mio. kr. jf. § 7, stk. 3. Ca. 30 pct. er lån, bl.a. fra staten.",
      ),
      someSection("Bestyrelsen mødes tirsdag", "attendance"),
    ],
  }),
  someItem({ title: "Kajens længde", sections: [someSection(long)] }),
  someItem({
    title: "Ny plan",
    sections: [someSection("Drifts-, sundheds- og pelikanudvalget er hørt. Et ﬂag og en ﬁsk.")],
  }),
  someItem({ title: "Klage", sections: [someSection("Pelikanudvalget hørte bådelauget.")] }),
];

const facts: Partial<Meeting> = {
  id: "gyldenoe-havneraadet-2023-05-09",
  municipality: "Gyldenø",
  date: "2023-05-09",
  body: "Havnerådet 2022 - 2025",
  bodyKey: "Havnerådet",
  items,
  participants: [{ name: "Asta Marie Lyngvig", party: null }],
};

let portal: Portal;

beforeAll(async () => {
  portal = await archiveOf(archive, [
    someMeeting(facts),
    someMeeting({ items: [someItem({ title: "Eventuelt" })] }),
  ]);
});

const ask = (q: string, more = {}) => portal.search({ ...emptyQuery, q, ...more });
const titlesOf = (hits: readonly Hit[]) =>
  hits.map(({ title }) => title.map(({ text }) => text).join(""));
const strictTitles = async (q: string, more = {}) => {
  const { hits, total } = await ask(q, more);
  return titlesOf(hits.slice(0, total));
};
const marksOf = ({ title, decision, snippets }: Hit) =>
  [title, decision ?? [], ...snippets.map(({ text }) => text)]
    .flat()
    .filter(({ match }) => match)
    .map(({ text }) => text);

describe("a query of more words than the engine looks at", () => {
  test("demands all of them", async () => {
    expect(await strictTitles([...plants, "klokkeblomst", "liljer"].join(" "))).toEqual([
      "Beplantning",
    ]);
    const lacking = await ask([...plants, "stenbider"].join(" "));
    expect([lacking.total, lacking.hits[0]?.missing]).toEqual([0, ["stenbider"]]);
  });

  test("demands them in any order, with phrases, exactly too, and counts facets by them", async () => {
    const q = `klokkeblomst "birk cypres" ${[...plants].reverse().join(" ")}`;
    const { total, facets } = await ask(q, { exact: true });
    expect([total, facets.municipality]).toEqual([
      1,
      [{ value: "Gyldenø", label: "Gyldenø", count: 1 }],
    ]);
    expect(await strictTitles(q)).toEqual(["Beplantning"]);
  });
});

describe("a text of more words than the engine's field", () => {
  test.each(["stenbider", '"kommer stenbiderne. Dernæst"', "stenbiderne mole længde"])(
    "is found by its end: %s",
    async (q) => {
      const { hits, total } = await ask(q);
      expect([total, titlesOf(hits)[0]]).toEqual([1, "Kajens længde"]);
      expect(hits[0]?.snippets).not.toEqual([]);
    },
  );
});

describe("a phrase", () => {
  test.each([
    ['"er slidt. Molen holder"', "er slidt. Molen holder"],
    ['"se bilag 2: den er ny"', "se bilag 2): den er\nny"],
    ['"4,75 mio. kr"', "4,75 mio. kr"],
    ['"4,75 mio kr jf § 7 stk 3"', "4,75 mio. kr. jf. § 7, stk. 3"],
    ['"30 pct. er lån, bl.a. fra"', "30 pct. er lån, bl.a. fra"],
    ['"Bestyrelsen mødes"', "Bestyrelsen mødes"],
  ])("%s is found over marks and line breaks, and marked", async (q, marked) => {
    const { hits, total } = await ask(q);
    expect([total, titlesOf(hits)[0]]).toEqual([1, "Havnens økonomi"]);
    expect(hits.flatMap(marksOf)).toEqual([marked]);
  });

  test("is exactly its words in order, and ends with its section", async () => {
    for (const q of ['"Molen er slidt"', '"slidt Molen endnu"', '"fra staten Bestyrelsen"'])
      expect((await ask(q)).total).toBe(0);
  });
});

describe("a suspended compound", () => {
  test.each([
    "drifts-, sundheds- og pelikanudvalget",
    "sundhedsudvalget",
    "drifts",
    "drifts- og pelikanudvalg",
  ])("is found whole, by each of its compounds and first parts: %s", async (q) =>
    expect(await strictTitles(q)).toEqual(["Ny plan"]),
  );

  test("marks its first part for the whole", async () => {
    expect((await ask("sundhedsudvalget")).hits.flatMap(marksOf)).toEqual(["sundheds-"]);
  });
});

test("ligatures are letters, found and marked", async () => {
  for (const q of ["flag", "fisk", '"en fisk"'])
    expect((await ask(q)).hits.flatMap(marksOf)).toHaveLength(1);
});

describe("what the meeting is called", () => {
  test.each([
    "gyldenø klage",
    "gyldenø kommune klage",
    "klage havnerådet",
    "Gyldenøs havneråd klage",
    "klage maj 2023",
    "klage 9. maj 2023",
    "klage 2023",
  ])("is words of its items: %s", async (q) => {
    const { hits } = await ask(q);
    expect(await strictTitles(q)).toEqual(["Klage"]);
    expect(hits[0]?.why.words.map(({ field }) => field)).toContain("meeting");
  });

  test("is told, so that it may become a filter", async () => {
    const { understood } = await ask("gyldenø kommunes klage havnerådet maj 2023");
    expect(understood.map(({ kind, from, value }) => [kind, from, value])).toEqual([
      ["municipality", "gyldenø kommunes", "Gyldenø"],
      ["body", "havnerådet", "Havnerådet"],
      ["month", "maj 2023", "2023-05"],
    ]);
  });

  test("does not make its compounds' parts words: the Havneråd is no harbour", async () => {
    expect(await strictTitles("havn")).toEqual(["Havnens økonomi"]);
  });
});

describe("people who took part", () => {
  test.each(["lyngvig", '"Asta Marie Lyngvig"', '"asta lyngvig"', "asta"])(
    "are found by deltager:%s",
    async (name) => expect((await ask(`deltager:${name}`)).total).toBe(items.length),
  );

  test("are no words of the items, but are told", async () => {
    const { total, understood } = await ask("asta lyngvig");
    expect([total, understood.map(({ kind, value }) => [kind, value])]).toEqual([
      0,
      [["person", "Asta Lyngvig"]],
    ]);
    expect((await ask("deltager:lyng")).total).toBe(0);
  });
});

describe("a question", () => {
  test("need not find the words that ask, nor its outcome", async () => {
    const { hits, understood } = await ask("hvad har havnerådet besluttet om pelikanudvalget?");
    expect(titlesOf(hits).slice(0, 2).sort()).toEqual(["Klage", "Ny plan"]);
    expect(understood).toMatchObject([{ kind: "body", value: "Havnerådet" }]);
    const approved = await ask("hvornår blev beplantningen godkendt");
    expect(titlesOf(approved.hits)[0]).toBe("Beplantning");
    expect(approved.understood).toMatchObject([{ kind: "outcome", value: "approved" }]);
    expect(approved.total).toBe(1);
  });
});
