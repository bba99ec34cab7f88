/** A heading above a list that begins anew begins another part of the meeting, and is none of the item above. */
import { expect, test } from "vitest";
import { beginningOf } from "../../../../../indexer/parse/items/between/meeting-parts.ts";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";
import { rowsOf } from "../../recognised-rows.ts";

const first = "1. Dagsorden\nGodkendt.\n2. Regnskab\nRegnskabet blev godkendt.";
const second = "1. Valg af dirigent\nBo blev valgt.\n2. Nyt orgel\nDet blev vedtaget at købe det.";

function read(between: string, below = second) {
  const head = "Referat af møde i Lundby Sogneråd den 4. maj 2017";
  const blocks = textBlocks(`${head}\n\n${first}\n${between}\n${below}\n`);
  const [parsed] = parseMeetings({ name: "side.txt", blocks, source: null });
  const items = parsed?.meeting.items ?? [];
  return {
    items: items.map(({ number, decision }) => `${number} ${decision}`),
    told: parsed?.problems.filter(({ code }) => code === "line-between-items") ?? [],
  };
}

const apart = [
  "1 Godkendt.",
  "2 Regnskabet blev godkendt.",
  "1 Bo blev valgt.",
  "2 Det blev vedtaget at købe det.",
];

test.each([
  "Orienteringsmøde kl. 19.30",
  "Åbent møde, kl. 20",
  "Ekstraordinært sognerådsmøde i skolen",
  "Konstituerende møde:",
  "\nGeneralforsamling\n",
])("the heading is no decision, and is told of: %j", (heading) => {
  const { items, told } = read(heading);
  expect(items).toEqual(apart);
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining(heading.trim())]);
});

test("so are facts of that part below its heading", () => {
  const { items, told } = read("Åbent møde kl. 20.00\nTil stede: 14 borgere");
  expect(items).toEqual(apart);
  expect(told.map(({ line }) => line)).toEqual([7, 8]);
});

test("where the numbers go on, and where one meets again, it is the item's text", () => {
  const { items, told } = read("Årsmøde kl. 19", "3. Valg\nBo blev valgt.");
  expect(items[1]).toBe("2 Regnskabet blev godkendt.\nÅrsmøde kl. 19");
  expect(told).toEqual([]);
  expect(read("Næste møde:", "1. juni kl. 18").told).toEqual([]);
});

test("a list below such a word is the item's where the numbers above go on below it", () => {
  const said = "Vi delte opgaverne.\nEvalueringsmøde kl. 19\n1. Bo køber kage\n2. Ida laver kaffe";
  const { items, told } = read(`3. Opgaver\n${said}`, "4. Haven\nVi maler.\n5. Eventuelt\nIntet.");
  expect(items.slice(2)).toEqual([`3 ${said}`, "4 Vi maler.", "5 Intet."]);
  expect(told).toEqual([]);
});

test.each(["Pause", "PAUSE\nKl.19.30-19.45", "\nKaffepause kl. 19.30\n"])(
  "a break is none of the item above it: %j",
  (between) => {
    const { items, told } = read(between, "3. Valg\nBo blev valgt.");
    expect(items).toEqual([...apart.slice(0, 2), "3 Bo blev valgt."]);
    expect(told).toHaveLength(between.trim().split("\n").length);
  },
);

test("a break that is spoken of is", () => {
  const { items, told } = read("Pause i arbejdet til maj", "3. Valg\nBo blev valgt.");
  expect(items[1]).toBe("2 Regnskabet blev godkendt.\nPause i arbejdet til maj");
  expect(told).toEqual([]);
});

test("an item whose title is such a word keeps it", () => {
  const rows = rowsOf("Pause", "Haven");
  const below = { at: 1, end: 2, number: null, title: "Haven", caseNumber: null, closed: null };
  const start = { ...below, extras: [] };
  expect(beginningOf(rows, start, 1)).toBe(1);
  expect(beginningOf(rows, start, 0)).toBe(0);
  expect(beginningOf(rows, start, undefined)).toBe(1);
});

test.each(["\nKlokken 16.00 til 16.30\n", "\n16.00-16.30\n", "\nFra kl. 16.00 til kl. 16.30"])(
  "when the next item was on is none of the item above it: %j",
  (between) => {
    const { items, told } = read(between, "3. Valg\nBo blev valgt.");
    expect(items).toEqual([...apart.slice(0, 2), "3 Bo blev valgt."]);
    expect(told).toHaveLength(1);
  },
);

test("a time that stands at the text above it is", () => {
  const { items, told } = read("16.00-16.30\n", "3. Valg\nBo blev valgt.");
  expect(items[1]).toBe("2 Regnskabet blev godkendt.\n16.00-16.30");
  expect(told).toEqual([]);
});

const item = (title: string) => `${title}\nSagsnr. 24/31\n\nBeslutning\nGodkendt.\n\n`;

function readLevels(text: string, levels: Readonly<Record<string, number>>) {
  const blocks = textBlocks(text).map((block) => ({ ...block, heading: levels[block.text] ?? 0 }));
  const [parsed] = parseMeetings({ name: "side.txt", blocks, source: null });
  const items = parsed?.meeting.items ?? [];
  const told = parsed?.problems.filter(({ code }) => code === "line-between-items") ?? [];
  return { items: items.map(({ decision }) => decision), told: told.map(({ line }) => line) };
}

test("a heading set above those of items heads a group, is no decision, and is told of", () => {
  const text = `Referat af møde i Havnerådet den 4. maj 2017\n\n${item("1. Kaj")}Kraner og spil\n\n${item("2. Kran")}`;
  const levels = { "1. Kaj": 2, "2. Kran": 2 };
  const outer = readLevels(text, { ...levels, "Kraner og spil": 1 });
  expect(outer).toEqual({ items: ["Godkendt.", "Godkendt."], told: [9] });
  expect(readLevels(text, levels)).toEqual({
    items: ["Godkendt.\n\nKraner og spil", "Godkendt."],
    told: [],
  });
});

test.each(["B. Sager til drøftelse", "II. Øvrige sager", "C) Punkter til orientering"])(
  "a letter may stand before a group's heading: %s",
  (heading) => {
    const text = `Referat af møde i Havnerådet den 4. maj 2017\n\n${item("1. Kaj")}${heading}\n\n${item("2. Kran")}`;
    expect(readLevels(text, {}).items).toEqual(["Godkendt.", "Godkendt."]);
  },
);
