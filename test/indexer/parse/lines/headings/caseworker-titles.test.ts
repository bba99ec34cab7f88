/** Titles that stand behind the name of who has the case, told by the table of contents. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";

const table =
  "Havneudvalget Referat fra ordinært møde Torsdag kl. 8:00 Følgende sager behandles på mødet Side Meddelelser 2 Fyret på Nordmolen - ny lampe 3 Garnpladsen og dens naboer 7 Eventuelt 9";
const facts = (number: number) =>
  `Havneudvalget Punkt: ${number} Acadre sagsnr.: 17/1043${number} Journalnr.: A00 Sagsforløb: HU - Åben sag Mødedato: Sagsansvarlig enhed: Havn og By Sagsbehandler:`;

function itemsIn(...pages: string[]) {
  const all = [table, ...pages];
  const text = `Referat\n\nTranskript\n\n${all.map((page, i) => `${i + 1} ${page}`).join("\n\n")}\n`;
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  return parsed?.meeting.items ?? [];
}

test("the title stands between the name and the first label", () => {
  const items = itemsIn(
    `${facts(1)} Anna Ager Meddelelser Baggrund Havnefogeden fortalte om isen.`,
    `${facts(2)} Bo von Bæk Sørensen Fyret på Nordmolen - ny lampe Sagsfremstilling Lampen er slukket. Beslutning Udsat.`,
    `${facts(3)} Ida B. Is Garnpladsen og dens naboer Økonomi Det koster 3 kr. Beslutning Godkendt.`,
  );
  expect(items.map(({ number, title, caseNumber }) => [number, title, caseNumber])).toEqual([
    ["1", "Meddelelser", "17/10431"],
    ["2", "Fyret på Nordmolen - ny lampe", "17/10432"],
    ["3", "Garnpladsen og dens naboer", "17/10433"],
  ]);
  expect(items[0]?.sections.map(({ label, text }) => [label, text]).at(-1)).toEqual([
    "Baggrund",
    "Havnefogeden fortalte om isen.",
  ]);
});

test("a page that was cut off in the title ends with it", () => {
  for (const cut of ["Fyret på Nordmolen - ny la", "Fyret på Nordmolen"]) {
    const items = itemsIn(
      `${facts(1)} Anna Ager Meddelelser Baggrund Intet.`,
      `${facts(2)} Bo Bæk ${cut}`,
    );
    expect(items.map(({ title }) => title)).toEqual(["Meddelelser", cut]);
  }
});

test("words that the table does not know are no title, nor is one that a sentence goes on behind", () => {
  const items = itemsIn(
    `${facts(1)} Anna Ager Nyt fra havnen Baggrund Intet.`,
    `${facts(2)} Bo Bæk Fyret på Nordmolen er slukket. Baggrund Intet.`,
  );
  expect(items.map(({ number, title }) => [number, title])).toEqual([
    ["1", null],
    ["2", null],
  ]);
});

test("every line of the facts is kept", () => {
  const [item] = itemsIn(
    `${facts(1)} Anna Ager Meddelelser Baggrund Intet.`,
    `${facts(2)} Bo Bæk Eventuelt Baggrund Nej.`,
  );
  const text = item?.sections.map((section) => [section.label, section.text].join(" ")).join(" ");
  for (const words of ["Journalnr.: A00", "HU -", "Havn og By", "Anna Ager", "Intet."])
    expect(text).toContain(words);
});
