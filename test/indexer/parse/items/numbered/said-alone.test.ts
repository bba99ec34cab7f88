/** Minutes that number what was said, and print no titles. */
import { expect, test } from "vitest";
import { saidAlone } from "../../../../../indexer/parse/items/numbered/said-alone.ts";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";
import { itemsOf } from "../../parsed-items.ts";
import { rowsOf } from "../../recognised-rows.ts";

const head = "Referat af møde i Vejlauget den 4. maj 2020\nTil stede: Anna, Bo og Ida\n\n";

test("numbered sentences are what was decided, each of an item whose title is told to be lost", () => {
  const text = `${head}1. Kassereren fremlagde tallene. De blev godkendt.\n2. Formanden har ferie i uge 30.\n3. Post gennemgået.\n4. Udsættes til næste møde.\n5. Intet.\n6. Vejens hegn og\nvejens port.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", null, "Kassereren fremlagde tallene. De blev godkendt."],
    ["2", null, "Formanden har ferie i uge 30."],
    ["3", null, "Post gennemgået."],
    ["4", null, "Udsættes til næste møde."],
    ["5", null, "Intet."],
    ["6", null, "Vejens hegn og\nvejens port."],
  ]);
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  const lost = parsed?.problems.filter(({ code }) => code === "title-lost");
  expect(lost?.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8, 9]);
});

test("among them titles are titles: with their text below, behind a stop or announcing it", () => {
  const text = `${head}1. Bo blev valgt til dirigent.\n\n2. Beretningen blev aflagt af Ida.\n\n- Der var ros.\n\n3. På valg til bestyrelsen er:\n\nAnna blev valgt.\n\n4. Kassen. Bo viste tallene.\n\n5. Eventuelt\n\nIntet.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", null, "Bo blev valgt til dirigent."],
    ["2", null, "Beretningen blev aflagt af Ida.\n\n- Der var ros."],
    ["3", "På valg til bestyrelsen er", "Anna blev valgt."],
    ["4", "Kassen", "Bo viste tallene."],
    ["5", "Eventuelt", "Intet."],
  ]);
});

test("the name of a matter stays a title among them, and what stands behind its colon was said", () => {
  const text = `${head}1. Godkendelse af referat\n2. Bo har talt med kommunen om skiltene.\n3. Økonomi\n4. Der er 4.000 kr. på kontoen.\n5. Eventuelt: intet\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Godkendelse af referat", null],
    ["2", null, "Bo har talt med kommunen om skiltene."],
    ["3", "Økonomi", null],
    ["4", null, "Der er 4.000 kr. på kontoen."],
    ["5", "Eventuelt", "intet"],
  ]);
});

test("a sentence that ends in a stop is one whatever its verb, where no title with text below ends so", () => {
  const text = (stop: string) =>
    `${head}1. Formand${stop}\nAnna blev valgt.\n\n2. Vi har ingen kasse.\n\n3. Bo maler bænkene ved søen.\n\n4. Sommerfest\n\n5. Ida har søgt om et telt.\nSvaret kommer.\n`;
  const said = (stop: string) => itemsOf(text(stop)).map(([, title]) => title);
  expect(said("")).toEqual(["Formand", null, null, "Sommerfest", null]);
  expect(said(".")[2]).toBe("Bo maler bænkene ved søen.");
});

const titles = (...lines: string[]) => {
  const rows = rowsOf(...lines);
  const starts = rows.flatMap(({ heading }, at) => {
    const { number = null, title = null } = heading?.heading ?? {};
    const start = { at, end: at + 1, number, title, caseNumber: null, closed: null, extras: [] };
    return heading ? [start] : [];
  });
  return saidAlone(rows, starts).map(({ title }) => title);
};

test.each([
  ["one sentence", ["1. Bo har fundet en port", "2. Hegn", "3. Grus"]],
  ["sentences below a recommendation", ["1. Bo har en port", "2. Ida har grus", "Indstilling"]],
  ["questions", ["1. Har vi en port?", "2. Hvem har grus", "3. Skal vi male"]],
  [
    "titles with a clause",
    ["1. Status på port, der er malet", "2. Hvor grus er", "3. Kommunens krav om at vi har hegn"],
  ],
  [
    "what kind of thing it is",
    ["1. Afsluttede sager", "2. Rapport om afsluttede sager", "3. Kommunes budget"],
  ],
])("%s make no title a sentence", (_, lines) => {
  expect(titles(...lines)).not.toContain(null);
});
