import { expect, test } from "vitest";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";
import { itemsOf } from "../../parsed-items.ts";

const referat = (...lines: string[]) =>
  ["Referat fra møde i Havnerådet den 4. maj 2021", "", ...lines].join("\n");
const problemsIn = (text: string) =>
  parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null })[0]?.problems ?? [];
const codesIn = (text: string) => problemsIn(text).map(({ code }) => code);
const titles = (...lines: string[]) => itemsOf(referat(...lines)).map(([, title]) => title);

test("a time on a line of its own sets an item apart, and lists below it have titles of their own", () => {
  const text = referat(
    "17.00 - 17.30",
    "",
    "Valg til rådet",
    "",
    " • Bo gennemgik reglerne.",
    "",
    "Trivsel",
    "",
    " • Målingen er færdig.",
    "",
    "17.30 – 17.45",
    "",
    "Økonomi",
    "Der er et lille overskud.",
    "",
    "17.45-18.30",
    "",
    "Der holdes to aftener, hvor alle kan møde rådet",
    "",
    " • 6/9 - i nord",
  );
  expect(itemsOf(text)).toEqual([
    [null, "Valg til rådet", "• Bo gennemgik reglerne."],
    [null, "Trivsel", "• Målingen er færdig."],
    [null, "Økonomi", "Der er et lille overskud."],
    [null, null, "Der holdes to aftener, hvor alle kan møde rådet\n\n• 6/9 - i nord"],
  ]);
  expect(
    problemsIn(text)
      .filter(({ code }) => code === "title-lost")
      .map(({ line }) => line),
  ).toEqual([18]);
});

test("no air need part them, and beginnings alone will do", () => {
  const dense = ["10.00-10.10", "Regnskab", "Godkendt.", "10.10-10.40", "Busruter", "Drøftet."];
  expect(titles(...dense, "10.40-11.00", "Eventuelt", "Intet.")).toEqual([
    "Regnskab",
    "Busruter",
    "Eventuelt",
  ]);
  const begun = ["kl. 10.00", "", "Velkomst", "", "Anna bød velkommen.", ""];
  const told = [
    "kl. 10.10",
    "",
    "Regnskab",
    "",
    "Vedtaget.",
    "",
    "kl. 10.30",
    "",
    "Evt.",
    "",
    "Intet.",
  ];
  expect(itemsOf(referat(...begun, ...told))).toEqual([
    [null, "Velkomst", "Anna bød velkommen."],
    [null, "Regnskab", "Vedtaget."],
    [null, "Evt.", "Intet."],
  ]);
});

test("a title may stand right above its time", () => {
  const item = (title: string, time: string, said: string) => [title, time, "", said, ""];
  expect(
    titles(
      ...item("Velkomst", "10.00-10.10", "Anna bød velkommen."),
      ...item("Regnskab", "10.10-10.30", "Regnskabet blev godkendt."),
      ...item("Eventuelt", "10.30-10.40", "Intet nyt."),
    ),
  ).toEqual(["Velkomst", "Regnskab", "Eventuelt"]);
});

const programme = [
  "9.00-9.30",
  "",
  "Kaffe",
  "",
  "9.30-11.00",
  "",
  "Oplæg",
  "",
  "11.00-12.00",
  "",
  "Mad",
];

test("times that do not rise, and a programme below a numbered item, set nothing apart", () => {
  const open = ["14.00-16.00", "", "Huset i Nord", "", "9.00-12.00", "", "Huset i Syd", ""];
  expect(titles("Tider:", "", ...open, "10.00-12.00", "", "Huset i Vest")).toEqual([null]);
  expect(titles("1. Temadag", "", ...programme, "", "2. Eventuelt", "Intet.")).toEqual([
    "Temadag",
    "Eventuelt",
  ]);
});

test("a programme below an item without a number sets nothing apart, nor does one without text", () => {
  const first = ["Godkendelse af dagsorden", "", "Dagsordenen blev godkendt.", ""];
  const last = ["", "Eventuelt", "", "Intet."];
  const all = titles(...first, "Havnedag", "", "Programmet bliver:", "", ...programme, ...last);
  expect(all[0]).toBe("Godkendelse af dagsorden");
  expect(all.at(-1)).toBe("Eventuelt");
  expect(titles("Havnedag", "", ...programme)).toEqual([null]);
});

test("the time of an item is its own, and stands between none", () => {
  const item = (time: string, title: string) => [time, title, "Drøftet.", ""];
  const lines = [...item("9.00-9.30", "Havn"), ...item("9.30-10.00", "Mole")];
  expect(codesIn(referat(...lines, ...item("10.00-10.30", "Evt.")))).not.toContain(
    "line-between-items",
  );
});

const meant = (time: string, ...said: string[]) => [time, "", ...said.flatMap((one) => [one, ""])];

test("a time and what it is for set an item apart whose title the page lost, though one time be wrong", () => {
  const text = referat(
    ...meant("17.00-17.10 - Drøftelse", "Afbud fra fiskerne"),
    ...meant("17.10-17.20 - Orientering/godkendelse", "Planen blev vist.", "Planen blev godkendt."),
    ...meant("17.00-17.35 - Beslutning", "Vedtaget med én dag til"),
  );
  expect(itemsOf(text)).toEqual([
    [null, null, "Afbud fra fiskerne"],
    [null, null, "Planen blev vist.\n\nPlanen blev godkendt."],
    [null, null, "Vedtaget med én dag til"],
  ]);
  expect(codesIn(text).filter((code) => code === "title-lost")).toHaveLength(3);
});

test("below such a row the title stands where most have one with text below it", () => {
  expect(
    titles(
      ...meant("Kl. 17.00: Orientering", "Nyt fyr", "Det er tændt."),
      ...meant("Kl. 17.20: Drøftelse og beslutning", "Garnpladsen", "Den flyttes i maj."),
      ...meant("Kl. 17.40 (evaluering)", "Havnefesten", "Den var god."),
      ...meant("Kl. 18.00 - Status", "Vi ses i juni."),
    ),
  ).toEqual(["Nyt fyr", "Garnpladsen", "Havnefesten", null]);
});

test.each([
  ["two that are wrong", ["18.00 - Drøftelse", "17.00 - Status", "16.00 - Beslutning"]],
  ["two rows", ["17.00 - Drøftelse", "17.30 - Beslutning"]],
  [
    "more than what for",
    ["17.00 - Drøftelse af kajen", "17.30 - Drøftelse af fyret", "18.00 - Kaffe"],
  ],
])("%s tell nothing of lost titles", (_, times) => {
  const text = referat(...times.flatMap((time) => meant(time, "Bo fortalte om det.")));
  expect(codesIn(text)).not.toContain("title-lost");
});
