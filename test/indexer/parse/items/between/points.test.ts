/** The points of a list inside an item are no items, however their list is led in and spelled. */
import { describe, expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "REFERAT Byrådet d. 04-05-2020\n\nMødedato Mandag d. 4. maj 2020 kl. 17:00\n\n";
const board = "Referat fra Havnerådets møde den 4. maj 2020\n\n";
const decided = "\n\nBeslutning\n\nGodkendt.\n";
const points = "1. godkender havnetaksten\n\n2. tager kranens eftersyn til efterretning";

const leads = [
  "Administrationen indstiller, at Byrådet",
  "Administrationen indstiller, at Byrådet:",
  "Administrationen indstiller, at udvalget",
  "Administrationen indstiller, at Byrådet i Huleby",
  "Administrationen indstiller, at",
  "Administrationen indstiller,\nat Byrådet",
  "Forvaltningen foreslår, at udvalget over for Byrådet anbefaler",
  "Forvaltningen oplyser, at molen er revet, og indstiller, at Byrådet",
  "Det indstilles til Byrådet, at",
  "Der søges om:",
];

describe.each(leads)("below »%s«", (lead) => {
  test.each(["Punkt 1:", "Sag nr. 1:", "1.", "1 -"])(
    "the points are the only item's, which is headed »%s«",
    (number) => {
      const page = (list: string) =>
        `${head}${number} Havnetakst\n\nIndstilling\n\n${lead}\n\n${list}${decided}`;
      const only = [["1", "Havnetakst", "Godkendt."]];
      expect(itemsOf(page(points))).toEqual(only);
      expect(itemsOf(page(points.replaceAll(". ", ") ")))).toEqual(only);
      expect(itemsOf(page(`${points.replace("\n", ", og\n")}.`))).toEqual(only);
      expect(itemsOf(page("1. havnetaksten vedtages\n\n2. kranen efterses"))).toEqual(only);
    },
  );

  test("the points are no titles of a page that numbers nothing else", () => {
    const [first, ...others] = itemsOf(`${head}${lead}\n\n${points}\n\nVedtaget.\n`);
    expect([first?.[0], others]).toEqual([null, []]);
  });
});

test("a list that begins in the line of its lead-in goes on below it", () => {
  const text = `${head}1. Havnetakst\n\nIndstilling\n\nAdministrationen indstiller, at Byrådet 1. godkender havnetaksten,\n\n2. efterser kranen${decided}`;
  expect(itemsOf(text)).toEqual([["1", "Havnetakst", "Godkendt."]]);
});

test("lists in the text of the last item count past its number, and what was decided of them too", () => {
  const text = `${head}1. Mole${decided}\n2. Kran\n\nSagsfremstilling\n\nKranen får tre dele.\n\n1. arm\n\n2. krog\n\n3. spil\n\nØkonomi\n\n1. indkøb\n\n2. drift\n\nDriften stiger.\n\n3. eftersyn\n\nBeslutning\n\n1. godkendt\n\n2. godkendt\n\n3. udsat\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Mole", "Godkendt."],
    ["2", "Kran", "1. godkendt\n\n2. godkendt\n\n3. udsat"],
  ]);
});

test("where items are headed by a word and a number, no bare number heads one beside them", () => {
  const text = `${head}Punkt 1: Mole${decided}\nPunkt 2: Bro${decided}\nPunkt 3: Kran\n\nIndstilling\n\nUdvalget anbefaler\n\n3. et eftersyn\n\n4. Kranens eftersyn${decided}`;
  expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
    ["1", "Mole"],
    ["2", "Bro"],
    ["3", "Kran"],
  ]);
});

test("the last point of a list in small letters may have a capital", () => {
  const text = `${head}1: Mole${decided}\n2: Bro${decided}\n3: Kran\n\nIndstilling\n\nUdvalget anbefaler, at Byrådet\n\n1. godkender armen\n\n2. godkender krogen\n\n3. afsætter midler\n\n4. Kranen efterses${decided}`;
  expect(itemsOf(text).at(-1)).toEqual(["3", "Kran", "Godkendt."]);
  expect(itemsOf(text)).toHaveLength(3);
});

describe("titles in small letters stay items", () => {
  test("below a point of another item, a verdict, or words that end in a comma", () => {
    const text = `${board}Til stede: Anna Ager, Bo Bæk,\n\n1. godkendelse af dagsorden\nGodkendt.\n\n2. ny kran\nRådet anbefaler, at kranen købes.\n\n3. nyt fra havnen\nMolen er tæt.\n`;
    expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
      ["1", "godkendelse af dagsorden"],
      ["2", "ny kran"],
      ["3", "nyt fra havnen"],
    ]);
  });

  test("below a list whose points stand close, when air parts the title from them", () => {
    const text = `${board}1. Referat\nGodkendt.\n\n2. Takst\nRådet indstiller, at Byrådet\n1. godkender taksten\n2. efterser kranen\n\n3. nyt fra kranen\nDen er rød.\n\n4. næste møde\nI maj.\n`;
    expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
      ["1", "Referat"],
      ["2", "Takst"],
      ["3", "nyt fra kranen"],
      ["4", "næste møde"],
    ]);
  });

  test("below a verdict on the points above", () => {
    const text = `${board}1. Referat\nGodkendt.\n\n2. Takst\nRådet så på\n\n1. pris\n\n2. varsel\n\nUdsat.\n\n3. mole\nDen er tæt.\n\n4. Kran\nUdsat.\n`;
    expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
      ["1", "Referat"],
      ["2", "Takst"],
      ["3", "mole"],
      ["4", "Kran"],
    ]);
  });

  test.each([
    "Dagsorden:",
    "Beslutningsreferat:",
    "Mødet behandlede følgende:",
    "Formanden oplyste, at mødet begynder kl. 9 og slutter kl. 10",
    "Formanden foreslog, at mødet blev holdt på molen",
  ])("below »%s«", (above) => {
    const text = `${board}${above}\n\n1. referat; godkendt\n\n2. kran; udsat\n`;
    expect(itemsOf(text).map(([number]) => number)).toEqual(["1", "2"]);
  });
});
