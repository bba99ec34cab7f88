/** Labels, facts and marks that run on in a page's text become lines of their own. */
import { describe, expect, test } from "vitest";
import { splitFirstLetter, unfoldText } from "../../../../indexer/parse/lines/running-text.ts";
import { recurringLabels } from "../../../../indexer/parse/lines/transcript-labels.ts";

const unfold = (text: string, body = "") => unfoldText(text, { body, recurring: null });

describe("a fact", () => {
  test.each([
    [
      "Byrådet Mødedato: 4. maj 2020 Mødested: Rådhuset",
      ["Byrådet", "Mødedato: 4. maj 2020", "Mødested: Rådhuset"],
    ],
    ["Byrådet MØDEDATO: 4. maj", ["Byrådet", "MØDEDATO: 4. maj"]],
    ["Skolen 17.02.00-G01-1-20", ["Skolen", "17.02.00-G01-1-20"]],
    ["Skolen S00 13/650 Åben sag", ["Skolen", "S00 13/650", "Åben sag"]],
    ["Alt blev sagt. Mødet hævet kl. 18", ["Alt blev sagt.", "Mødet hævet kl. 18"]],
    ["Godkendt. Punkt 2. Skovtur", ["Godkendt.", "Punkt 2. Skovtur"]],
  ])("begins a line: %s", (text, lines) => {
    expect(unfold(text)).toEqual(lines);
  });

  test("is none without its colon, or within a word", () => {
    expect(unfold("Der er ingen Dato på brevet")).toEqual(["Der er ingen Dato på brevet"]);
    expect(unfold("Han satte Fraværende i referatet")).toEqual([
      "Han satte Fraværende i referatet",
    ]);
  });

  test("is cut off behind its value where a label follows", () => {
    expect(unfold("Sagsnr.: 11/123 Beslutning Godkendt.")).toEqual([
      "Sagsnr.: 11/123",
      "Beslutning",
      "Godkendt.",
    ]);
  });

  test("stands before its value where the table prints its labels first", () => {
    expect(unfold("Sagsnr.: Sagen afgøres i: Bilag: 14/7630 Byrådet")[0]).toContain("14/7630");
  });
});

describe("a label", () => {
  test.each([
    [
      "Planen ligger klar. Indstilling Det indstilles, at",
      ["Planen ligger klar.", "Indstilling", "Det indstilles, at"],
    ],
    ["Indstilling Det indstilles, at", ["Indstilling", "Det indstilles, at"]],
    ["Teksten går på Indstilling : Det", ["Teksten går på", "Indstilling", "Det"]],
    ["noget INDSTILLING Det indstilles", ["noget", "INDSTILLING", "Det indstilles"]],
    ["Planen. Beslutning: Godkendt.", ["Planen.", "Beslutning", "Godkendt."]],
  ])(
    "begins a line behind a sentence's end, first of all, with a colon, or in capitals: %s",
    (text, lines) => {
      expect(unfold(text)).toEqual(lines);
    },
  );

  test("is an ordinary word in the middle of a sentence, or before one in lower case", () => {
    expect(unfold("Rådets Indstilling Den er god")).toEqual(["Rådets Indstilling Den er god"]);
    expect(unfold("Planen. Indstilling om det")).toEqual(["Planen. Indstilling om det"]);
  });

  test("»Forslag« is one where somebody makes one right behind it", () => {
    expect(unfold("Planen Forslag Anna Ager foreslår en bro.")).toEqual([
      "Planen",
      "Forslag",
      "Anna Ager foreslår en bro.",
    ]);
  });
});

describe("a decision", () => {
  test.each([
    "Beslutning i Byrådet den 4. maj 2020",
    "Beslutning Byrådet den 04-05-2020",
    "Beslutninger fra Økonomiudvalget den",
    "BESLUTNING I BYRÅDET DEN",
  ])("»%s« is a line", (label) => {
    expect(unfold(`Planen er klar. ${label} Godkendt.`)).toEqual([
      "Planen er klar.",
      label,
      "Godkendt.",
    ]);
  });

  test("is a line where its body and day are lost", () => {
    expect(unfold("Planen er klar. Beslutning den : Godkendt.")).toEqual([
      "Planen er klar.",
      "Beslutning",
      "Godkendt.",
    ]);
  });

  test("of an earlier meeting is a line with that meeting", () => {
    const label = "Byrådets møde 28. november 2005 Punkt 1";
    expect(unfold(`Sagen kom op. ${label}: Godkendt.`)).toEqual([
      "Sagen kom op.",
      label,
      "Godkendt.",
    ]);
  });

  test("is the body's own where its name and »den« stand before what it decided", () => {
    expect(
      unfold("Planen er klar. Kulturudvalget den Udvalget sender sagen videre.", "Kulturudvalget"),
    ).toEqual(["Planen er klar.", "Kulturudvalget den:", "Udvalget sender sagen videre."]);
    expect(unfold("Planen er klar. Kulturudvalget den Udvalget", "")).toHaveLength(1);
    expect(unfold("Planen kom i Kulturudvalget den tredje dag.", "Kulturudvalget")).toHaveLength(1);
  });
});

test("a name right before who decides is no part of the decision's label", () => {
  const text = "Musik i Egehallen Byrådets møde 4. maj 2004 Punkt 1: Godkendt.";
  expect(unfold(text, "Byrådet")).toEqual([
    "Musik i Egehallen",
    "Byrådets møde 4. maj 2004 Punkt 1",
    "Godkendt.",
  ]);
});

test("a numbered attachment is no label without its number", () => {
  expect(unfold("Ny sti. Bilag 1: Kort over stien")).toEqual(["Ny sti. Bilag 1: Kort over stien"]);
});

test("a list in letters stands below a title", () => {
  expect(splitFirstLetter("1. Meddelelser a) Ny sti")).toEqual(["1. Meddelelser", "a) Ny sti"]);
  expect(splitFirstLetter("1. Valg (a) Formand")).toEqual(["1. Valg (a) Formand"]);
});

describe("a mark", () => {
  test.each([
    ["Åben sag Skolen får tag", ["Åben sag", "Skolen får tag"]],
    ["Skolen Lukket punkt", ["Skolen", "Lukket punkt"]],
    ["Sagsbeh. Anna Ager ÅBENT BYRÅDET", ["Sagsbeh. Anna Ager", "ÅBENT", "BYRÅDET"]],
    ["Initialer: ABC Åbent Sagens opståen", ["Initialer: ABC", "Åbent", "Sagens opståen"]],
  ])("stands alone: %s", (text, lines) => {
    expect(unfold(text)).toEqual(lines);
  });

  test("in capitals is none before the word for a meeting or its minutes", () => {
    expect(unfold("Noget ÅBENT REFERAT herfra")).toEqual(["Noget ÅBENT REFERAT herfra"]);
  });
});

test("absentees end where a sentence or a verdict begins", () => {
  const last = (text: string) => unfold(text).slice(-2);
  expect(last("Ikke til stede: Anna Ager, Bo Bæk Dagsordenen godkendt.")).toEqual([
    "Anna Ager, Bo Bæk",
    "Dagsordenen godkendt.",
  ]);
  expect(last("Ikke til stede: A Ager, B Bæk Dagsordenen godkendt.")).toEqual([
    "A Ager, B Bæk",
    "Dagsordenen godkendt.",
  ]);
  expect(last("Afbud: Ingen. Godkendt.")).toEqual(["Ingen.", "Godkendt."]);
  expect(last("Afbud: Anna Ager og Bo Bæk")).toEqual(["Afbud", "Anna Ager og Bo Bæk"]);
});

test("the steps of a case's way are a line each before a label", () => {
  const [first, second] = [
    "Økonomiudvalget den 25. oktober 2005, pkt. 3",
    "Byrådet den 31. oktober 2005, pkt. 4",
  ];
  expect(unfold(`Støjplan ${first} ${second} Resume Støjen måles.`)).toEqual([
    "Støjplan",
    first,
    second,
    "Resume",
    "Støjen måles.",
  ]);
  expect(unfold(`Støjplan blev drøftet i ${second} og igen`)).toHaveLength(1);
});

test("a title that ends with a bracket for its case number stands alone", () => {
  expect(unfold("1. Godkendelse af dagsorden ( ) Formanden bød velkommen.")).toEqual([
    "1. Godkendelse af dagsorden ( )",
    "Formanden bød velkommen.",
  ]);
  expect(unfold("1. Café Havnen (2018-0012345) Der søges om")).toEqual([
    "1. Café Havnen (2018-0012345)",
    "Der søges om",
  ]);
});

test("a table of contents is left whole", () => {
  expect(unfold("Indholdsfortegnelse Mødedato: 4. maj Åben sag")).toHaveLength(1);
});

test("nothing of the text is lost but blanks and colons", () => {
  const text =
    "Planen. Sagsnr.: 11/123 Beslutning i Byrådet den Godkendt. Afbud: Anna Ager Bilag Kort.pdf";
  const bare = (part: string) => part.replace(/[\s:]/g, "");
  expect(bare(unfold(text).join(""))).toBe(bare(text));
});

describe("labels that recur", () => {
  const recurring = (text: string) =>
    unfoldText(text, { body: "", recurring: recurringLabels([text]) });

  test("are labels also where no sentence ends before them", () => {
    expect(
      recurring(
        "Sagsnr.: 12/1 Sbh: abc Sagsfremstilling Planen er klar. Sagsnr.: 12/2 Sbh: abc Sagsfremstilling Nyt hus.",
      ).filter((line) => line === "Sagsfremstilling"),
    ).toHaveLength(2);
  });

  test("are words of the text where they stand once, or where a sentence goes on to them", () => {
    expect(recurring("Sbh: abc Sagsfremstilling Planen er klar.")).not.toContain(
      "Sagsfremstilling",
    );
    expect(recurring("Se i Indstilling Anna skrev. Det er af Indstilling Bo skrev.")).not.toContain(
      "Indstilling",
    );
  });
});

test("a decision may have its day alone, or stand behind the body's name and the day", () => {
  expect(unfold("Indstilling: At den bygges. Beslutning den 14-03-2012: Godkendt.")).toEqual(
    expect.arrayContaining(["Beslutning den 14-03-2012", "Godkendt."]),
  );
  const own = unfold("Det indstilles, at den bygges. Byrådet den 14-03-2012 Udsat.", "Byrådet");
  expect(own.slice(-2)).toEqual(["Byrådet den 14-03-2012:", "Udsat."]);
  expect(unfold("Det blev sagt i Byrådet den 14-03-2012 Udsat.", "Byrådet")).toHaveLength(1);
});

test("what was decided stands apart also where the figure before it is lost", () => {
  expect(unfold("Bo Bæk gik under pkt Godkendt.")).toEqual(["Bo Bæk gik under pkt", "Godkendt."]);
});

test("words in capitals in a table of contents are no labels", () => {
  const table = "Indholdsfortegnelse 1. Budget 2 GODKENDELSE AF BESLUTNINGER I DE FIRE 3. Sti 4";
  expect(unfold(`Byrådets møde ${table}`)).toEqual(["Byrådets møde", table]);
});

test("a decision's body may have a sign between its words, and its colon a blank", () => {
  const text = "Indstilling: Beslutning Udvalget for Havn & By den : Dagsorden godkendt.";
  expect(unfold(text)).toEqual([
    "Indstilling",
    "Beslutning Udvalget for Havn & By den",
    "Dagsorden godkendt.",
  ]);
});

test("a committee in capitals before the next number heads what follows", () => {
  const text = "Der var ingen meddelelser. HAVNEUDVALGET 2. Ny kran";
  expect(unfold(text)).toEqual(["Der var ingen meddelelser.", "HAVNEUDVALGET 2. Ny kran"]);
});

test("»Bilag 1 er kun på nettet« is a sentence, and »Bilag 1 Kort« is none", () => {
  expect(unfold("Planen er ny. Bilag 1 er kun på nettet.")).toHaveLength(1);
  expect(unfold("Planen er ny. Bilag 1 Kort")).toEqual(["Planen er ny.", "Bilag", "1 Kort"]);
});

test("a label with nothing behind it ends the list above it, too", () => {
  expect(
    unfold("Sagen afgøres i: Havnerådet Bilag: Beslutning i Havnerådet den Godkendt."),
  ).toEqual(["Sagen afgøres i", "Havnerådet", "Bilag", "Beslutning i Havnerådet den", "Godkendt."]);
});
