import { describe, expect, test } from "vitest";
import type { AgendaItem, Section } from "../../../../contract/meeting.ts";
import { readTopics } from "../../../../indexer/enrich/topics/read-topics.ts";
import { createTagger } from "../../../../indexer/enrich/topics/tagger.ts";
import { inProject } from "../../../../program/project-root.ts";
import { danish } from "../../../support/danish.ts";
import { someItem, someSection } from "../../../support/minutes/parsed-meeting.ts";

const topic = (
  id: string,
  terms: string[],
  hints: string[],
  kle: string[],
  firsts: string[] = [],
) => {
  return { id, label: id, description: "", terms, hints, firsts, kle };
};
const topics = [
  topic("frikort", ["socialt frikort"], ["frikort"], []),
  topic("psykiatri", ["psykiatri", "angst"], [], ["27.54"]),
  topic("job", ["arbejdsmarked", "jobcenter"], ["job"], ["15"]),
  topic("havn", ["havn"], [], ["08"]),
  topic("veje", ["rundkørsel", "fortov"], [], ["05"]),
  topic("kultur", ["kunst"], [], ["20"]),
  topic("plejehjem", ["plejehjem"], [], ["27.42"]),
  topic("affald", ["genbrugsplads"], ["sortering", "beholder"], [], ["affalds"]),
];
const tag = createTagger(danish, topics);

const degrees = (facts: Partial<AgendaItem>) =>
  tag(someItem(facts)).map(({ topic: id, degree, rule }) => `${id}: ${degree} (${rule})`);

const told = (type: Section["type"], text: string) => ({ sections: [someSection(text, type)] });

describe("an item is about", () => {
  test("what its title names, with the words that prove it in the item's order", () => {
    const item = someItem({
      title: "Psykiatrien i byen",
      sections: [someSection("Intet."), someSection("Psykiatri og mere psykiatri.")],
    });
    expect(tag(item)).toEqual([
      {
        topic: "psykiatri",
        degree: "about",
        rule: "title",
        kle: null,
        words: [
          { word: "Psykiatrien", section: null },
          { word: "Psykiatri", section: 1 },
          { word: "psykiatri", section: 1 },
        ],
      },
    ]);
  });

  test.each<[string, Partial<AgendaItem>]>([
    ["psykiatri: about (theme)", { title: "En aftale", ...told("topic", "Hus for psykiatri.") }],
    [
      "psykiatri: about (kle-and-word)",
      { title: "Aftale", caseNumber: "27.54.00-G01-1-20", ...told("summary", "Psykiatri.") },
    ],
    [
      "psykiatri: about (repeated)",
      {
        title: "Aftale",
        sections: [
          someSection("Et hus for psykiatri.", "summary"),
          someSection("Psykiatriens hus oprettes.", "recommendation"),
        ],
      },
    ],
    ["plejehjem: about (title)", { title: "Plejehjemmet Lindely - tilsyn" }],
    ["havn: about (title)", { title: "Nye havnetakster" }],
    ["psykiatri: about (only-one)", { title: "Aftale", ...told("summary", "Om psykiatri.") }],
    ["psykiatri: about (kle-alone)", { title: "Lukket sag", caseNumber: "27.54.00-G01-1-20" }],
  ])("%s", (expected, facts) => {
    expect(degrees(facts)).toEqual([expected]);
  });

  test("what a word of several meanings hints at, when the matter has another word for it", () => {
    const title = "Frikort til alle";
    expect(degrees({ title, ...told("summary", "Om buskort.") })).toEqual([]);
    expect(degrees({ title, ...told("summary", "Et socialt frikort.") })).toEqual([
      "frikort: about (second-sign)",
    ]);
  });

  test("what a compound names, when the word stands alone too", () => {
    const title = "Friplejehjem";
    expect(degrees({ title })).toEqual(["plejehjem: mention (mention)"]);
    expect(degrees({ title, ...told("case-description", "Et plejehjem.") })).toEqual([
      "plejehjem: about (second-sign)",
    ]);
  });
});

describe("a compound by its first part alone", () => {
  test("tells of a theme, whatever its head", () => {
    expect(degrees({ title: "Ny affaldskalender" })).toEqual(["affald: about (title)"]);
  });

  test("is no name in the plural, whatever its first letter", () => {
    expect(degrees({ title: "Godkendelse af Affaldsgebyrer" })).toEqual(["affald: about (title)"]);
    expect(degrees({ title: "Godkendelse af Affaldsvang" })).toEqual([]);
  });

  test.each(["Huse på Affaldsgade 3", "Affaldsgade 3", "Affaldets vej", "Et affaldsX"])(
    "tells of none as a street's name or an ending: %s",
    (title) => expect(degrees({ title })).toEqual([]),
  );

  test("tells of none where the whole word is another theme's", () => {
    const own = createTagger(danish, [...topics, topic("energi", ["affaldsvarme"], [], [])]);
    expect(own(someItem({ title: "Affaldsvarme" })).map((one) => one.topic)).toEqual(["energi"]);
  });
});

describe("within the field of whoever met", () => {
  const sport = {
    ...topic("sport", ["motionsklub", "svømmehal"], ["hal"], []),
    within: ["bane"],
    lasts: ["svømmehal"],
    fields: ["fritid", "18"],
  };
  const veje = { ...topic("veje", ["fortov"], ["bane"], []), fields: ["teknik"] };
  const tagFields = createTagger(danish, [sport, veje]);
  const told = (title: string, facts: object = {}) =>
    tagFields({ ...someItem({ title }), ...facts })
      .filter(({ degree }) => degree === "about")
      .map(({ topic: id, rule }) => `${id} (${rule})`);
  const inField = { body: "Kultur- og Fritidsudvalget" };

  test.each([
    ["a word of several meanings", "Nye lamper i hallen"],
    ["a part of a compound that is one", "Lethal på Sletten"],
    ["a word that tells of it there alone", "En ny bane"],
    ["a name that ends with what it is", "Tilskud til Vestskolens Rosenhal"],
  ])("%s is enough in the title", (_, title) => {
    expect(told(title, inField)).toEqual(["sport (field)"]);
    expect(told(title, { body: "Kommunalbestyrelsen" })).toEqual([]);
  });

  test("the field is that of who recommends and of the number, too", () => {
    const text = "Fritid og Kultur indstiller, at den godkendes.";
    expect(told("Hallen", { sections: [someSection(text, "recommendation")] })).toEqual([
      "sport (field)",
    ]);
    expect(told("Hallen", { caseNumber: "18.20.00-G01-1-20" })).toEqual(["sport (field)"]);
  });

  test("its name alone proves nothing, nor does a word beside the title or of two of its themes", () => {
    const sections = [someSection("Om hallen.", "summary")];
    expect(told("En sag", { ...inField, sections })).toEqual([]);
    expect(told("En ny bane", { body: "Teknik- og Fritidsudvalget" })).toEqual(["veje (field)"]);
    expect(told("En hal og en bane", { body: "Teknik- og Fritidsudvalget" })).toEqual([]);
    expect(told("Fortov ved hallen", inField)).toEqual(["veje (title)"]);
    expect(told("Et skur ved banen", inField)).toEqual([]);
  });

  test("the last part of any compound and a kind at the end of a name prove it in any field", () => {
    expect(told("Varmtvandssvømmehal")).toEqual(["sport (title)"]);
    expect(told("Tilskud til Sandby Motionsklub")).toEqual(["sport (title)"]);
    expect(told("Motionsklub Sandby søger tilskud")).toEqual(["sport (title)"]);
    expect(told("Tilskud til Café Motionsklubben")).toEqual([]);
    expect(told("Tilskud til Sandby Hal")).toEqual([]);
  });
});

test("two words of several meanings tell each other's where nothing else tells, one in the title", () => {
  const title = "Nye beholdere";
  expect(degrees({ title, ...told("summary", "Sorteringen bliver bedre.") })).toEqual([
    "affald: about (second-sign)",
  ]);
  expect(degrees({ title, ...told("case-description", "Sorteringen bliver bedre.") })).toEqual([]);
  expect(degrees({ title, ...told("summary", "Beholderne er røde.") })).toEqual([]);
  expect(degrees({ title: "Havn og beholdere", ...told("summary", "Om sortering.") })).toEqual([
    "havn: about (title)",
  ]);
});

describe("an item only mentions", () => {
  test.each<[string, Partial<AgendaItem>]>([
    ["what its facts touch", { title: "Referat", ...told("case-description", "Om psykiatri.") }],
    ["what it is told of in a routine item", { title: "Meddelelser", ...told("topic", "Angst.") }],
  ])("%s", (_, facts) => {
    expect(degrees(facts)).toEqual(["psykiatri: mention (mention)"]);
  });

  test("where something is, when KLE says that it is another matter", () => {
    expect(degrees({ title: "Kunst i rundkørslen", caseNumber: "20.11.00-P20-1-18" })).toEqual([
      "veje: mention (mention)",
      "kultur: about (title)",
    ]);
    expect(degrees({ title: "Fliser i rundkørslen" })).toEqual(["veje: about (title)"]);
  });
});

describe("no sign are words in names of", () => {
  test.each([
    ["departments", "Center for Arbejdsmarked og Erhverv orienterede."],
    [
      "departments that recommend",
      "Arbejdsmarked, Job & Erhverv indstiller til Byrådet, at sagen drøftes.",
    ],
    ["committees", "Arbejdsmarkeds- og Erhvervsudvalget er enigt."],
    ["persons", "Svar til Mads Havn (F)."],
    ["places", "Arealet i Nordhavn sælges."],
    ["houses", "Brugerne af SydhavnsCompagniet var der."],
    ["bodies that are heard", "Planen sendes i høring hos brugerråd på havn, jobcenter og fortov."],
    [
      "bodies in small letters",
      "Sagen drøftes med havnebestyrelsen, psykiatrichefen og havneafdelingen.",
    ],
    ["bodies of whose names the first part alone tells", "Det gælder havne- og Psykiatriudvalget."],
    ["those who were absent", "Fraværende: Arbejdsmarked, Psykiatri"],
  ])("%s", (_, text) => {
    expect(degrees({ title: "En sag", ...told("recommendation", text) })).toEqual([]);
  });

  test("people and routes", () => {
    const sections = [
      someSection("Ole Psykiatri", "attendance"),
      someSection("Arbejdsmarked", "process"),
      someSection("Notat om havn", "attachments"),
    ];
    expect(degrees({ title: "Kortet over kommunen", sections })).toEqual([]);
  });
});

test("KLE agrees, says something else, or says nothing", () => {
  const kle = (caseNumber: string | null) => tag(someItem({ title: "Havn", caseNumber }))[0]?.kle;
  expect([kle("08.00.00-G01-1-20"), kle("05.00.00-G01-1-20"), kle("2020-1234"), kle(null)]).toEqual(
    [true, false, null, null],
  );
});

describe("a word that means something else too is no sign by itself, with the archive's own themes", async () => {
  const own = await readTopics(inProject("data", "topics.json"));
  const tagOwn = createTagger(danish, own);
  const idsOf = (title: string, summary = "Sagen fremlægges.") =>
    tagOwn(someItem({ title, ...told("summary", summary) })).map(({ topic: id }) => id);

  test.each([
    ["skole", "De politiske skoler i det tyvende århundrede", "En ny folkeskole åbner."],
    ["klima", "Et godt klima i rådet", "En klimaplan og et klimaregnskab."],
    ["integration", "Tolkning af aftalen", "Tolkning for flygtninge."],
    ["sundhed", "Rygning på taget", "Rygning og rygestop."],
    ["raad-og-vedtaegter", "Udpegning af lavbundsjorde", "Udpegning af et rådsmedlem."],
    ["boliger", "Lærernes kollegium", "Et kollegium med ungdomsboliger."],
    ["kriminalitet", "En ny bande af kaniner", "En bande og flere indbrud."],
    ["psykiatri", "En depression over Jylland", "Depression behandles i psykiatrien."],
    ["uddannelse", "Borgernes campus", "Campus for ungdomsuddannelser på gymnasiet."],
    ["havn", "Marina Holm fylder 90 år", "Marinaen ved lystbådehavnen."],
    ["erhverv", "Regler for ikke-erhvervsmæssigt dyrehold", "Erhvervsmæssig drift i byen."],
    ["boliger", "Bænke i et boligområde", "Et boligområde med ungdomsboliger."],
    ["voldsramte", "Grundejerne har dannet et digelag", "Et krisecenter for voldsramte kvinder."],
    ["budget", "Koret søger underskudsgaranti", "En underskudsgaranti og en bevilling."],
  ])("%s: %s", (id, title, summary) => {
    expect(idsOf(title)).not.toContain(id);
    expect(idsOf(title, summary)).toContain(id);
  });
});

test("houses, anybody's council and absence from school are no departments, bodies or routine", async () => {
  const own = await readTopics(inProject("data", "topics.json"));
  const tagOwn = createTagger(danish, own);
  const about = (title: string) =>
    tagOwn(someItem({ title })).flatMap(({ topic: id, degree }) =>
      degree === "about" ? [id] : [],
    );
  expect(about("Cafeen i Idrætscentret")).toEqual(["fritid-og-idraet"]);
  expect(about("Elevråd på alle skoler")).toContain("skole");
  expect(about("Fravær i udskolingen")).toEqual(["skole"]);
  expect(about("Jobcentret indstiller")).toEqual([]);
});
