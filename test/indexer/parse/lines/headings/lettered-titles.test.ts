/** Titles above which a print left a letter or a sign, that the page was cut off in, or whose facts are lost. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";

const name = "Referat - Åben dagsorden Havneudvalget Borgmesterkontoret";
const table = `${name} Egerup Kommune Side 1. Mødedato: Følgende sager behandles: Pkt. Tekst 1 Støjplan for kajen 2 2 Fyret på Nordre Mole - ansøgning om ny lampe og tag 3 Garnpladsen - ansøgning om låneomlægning 5 Eventuelt 9 Side`;

function meetingOf(...pages: string[]) {
  const text = `${name}\n\nTranskript\n\n${pages.map((page, i) => `${i + 1} ${page}`).join("\n\n")}\n`;
  return parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null })[0]?.meeting;
}

function items(...pages: string[]) {
  return meetingOf(table, ...pages)?.items.map(({ title, decision }) => [title, decision]);
}

const plan =
  "Side Ø Støjplan for kajen Sagsfremstilling Planen er ny. Direktionen indstiller, at planen tages til efterretning";
const fyr = "Fyret på Nordre Mole - ansøgning om ny lampe og tag";

test("the body stands behind the document's two kinds", () => {
  expect(meetingOf(table, `${plan} Beslutning Udsat.`)?.body).toBe("Havneudvalget");
});

test("»Beslutning« above who decides, or what is decided, is a label behind no sentence's end", () => {
  expect(
    items(
      `${plan} Beslutning Havneudvalget godkendte indstillingen.`,
      `Side Ø ${fyr} Sagsfremstilling Lampen er slukket. Direktionen indstiller, at der gives en ny Beslutning Indstillingen blev tiltrådt.`,
      "Side Ø Garnpladsen - ansøgning om låneomlægning Sagsfremstilling Lånet er dyrt. Direktionen indstiller et nyt Beslutning Udsat.",
    ),
  ).toEqual([
    ["Støjplan for kajen", "Havneudvalget godkendte indstillingen."],
    [fyr, "Indstillingen blev tiltrådt."],
    ["Garnpladsen - ansøgning om låneomlægning", "Udsat."],
  ]);
});

test("a year behind it tells of an earlier decision, and a word before it goes on into it", () => {
  expect(
    items(
      `${plan} som i Beslutning Havneudvalget godkendte i maj 2009 uden ændringer, og Beslutning Havneudvalget godkendte i maj 2010.`,
      `Side Ø ${fyr} Sagsfremstilling Lampen er slukket efter Beslutning Udsat.`,
    ),
  ).toEqual([
    ["Støjplan for kajen", null],
    [fyr, null],
  ]);
});

test("a page that was cut off in its title, even in its last word, begins an item, and ends no decision", () => {
  for (const cut of ["Fyret på Nordre Mole - ansøgning om ny la", "Fyret på Nordre Mole", fyr])
    expect(items(`${plan} Beslutning Godkendt.`, `Side Ø ${cut}`)).toEqual([
      ["Støjplan for kajen", "Godkendt."],
      [cut, null],
    ]);
});

test("a page that goes on with other words is no title", () => {
  expect(
    items(`${plan} Beslutning Godkendt.`, "Side Ø Fyret på Nordre Mole er slukket hver nat."),
  ).toEqual([["Støjplan for kajen", "Godkendt.\n\nFyret på Nordre Mole er slukket hver nat."]]);
});

test("a letter or a sign before a title in the middle of a page belongs to neither item", () => {
  for (const sign of ["Ø ", "Å ", "• ", "\uF0B7 ", ""])
    expect(
      items(
        `${plan} Beslutning Godkendt. ${sign}${fyr} Sagsfremstilling Lampen er slukket. Beslutning Udsat.`,
      ),
    ).toEqual([
      ["Støjplan for kajen", "Godkendt."],
      [fyr, "Udsat."],
    ]);
});

const run =
  "Havneudvalget 4. juni 2009 Side 2 Til behandling forelå: Regnskab for havnene Nyt fyr på Nordmolen - høring Afslag på tilskud til garnpladsen...6";

function numbered(...pages: string[]) {
  const head = "Havneudvalget Referat fra møde den 4. juni 2009";
  return meetingOf(
    head,
    run,
    ...pages.map((page, i) => `Havneudvalget 4. juni 2009 Side ${i + 3} ${page}`),
  )?.items.map(({ number, title, decision }) => [number, title, decision]);
}

test("above what is left of a row of facts stands a title, though it lost its number", () => {
  for (const facts of ["Sagsnr J.nr", "Sagsnr Dok.nr Sagsbeh. Anna Ager"])
    expect(
      numbered(
        `41. Regnskab for havnene ${facts} Økonomi sender tallene. Godkendt. Nyt fyr på Nordmolen - høring ${facts} Naboerne er hørt. Taget til efterretning. 43. Afslag på tilskud til garnpladsen ${facts} Foreningen klager. Udsat.`,
      ),
    ).toEqual([
      ["41", "Regnskab for havnene", "Godkendt."],
      [null, "Nyt fyr på Nordmolen - høring", "Taget til efterretning."],
      ["43", "Afslag på tilskud til garnpladsen", "Udsat."],
    ]);
});

test("a title that a sentence runs into stays in its sentence", () => {
  expect(
    numbered(
      "41. Regnskab for havnene Sagsnr J.nr Tallene hører sammen med Nyt fyr på Nordmolen - høring Sagsnr J.nr og er lagt sammen. 42. Afslag på tilskud til garnpladsen Sagsnr J.nr Foreningen klager.",
    )?.map(([number, title]) => [number, title]),
  ).toEqual([
    ["41", "Regnskab for havnene"],
    ["42", "Afslag på tilskud til garnpladsen"],
  ]);
});
