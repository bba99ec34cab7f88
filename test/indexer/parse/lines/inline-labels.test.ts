/** Labels that stand in the middle of lines, in documents that print them nowhere else. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

function parsed(text: string) {
  const [meeting] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  return meeting?.meeting.items.map(({ title, decision }) => [title, decision]);
}

const item = (number: number, title: string, decision: string) =>
  `Punkt ${number}: ${title}\n00.22.02-A26-${number}-13 INDSTILLING Der indstilles, at det sker. Beslutning Byrådet, 20.12.2016 ${decision} Sagsfremstilling Her står, hvorfor.`;

test("head sections there too, so that a decision ends where the next begins", () => {
  const items = [item(7, "Ny sti", "Godkendt."), item(8, "Vandplan", "Udsat til foråret.")];
  expect(parsed(`Byrådet 20-12-2016\n${items.join("\n")}\n`)).toEqual([
    ["Ny sti", "Godkendt."],
    ["Vandplan", "Udsat til foråret."],
  ]);
});

test("are words of the text where labels have lines of their own", () => {
  const own = (title: string) =>
    `1. ${title}\n\nSagsfremstilling\n\nUdvalgets Indstilling Anna skrev. Byens Indstilling Bo skrev.\n\nIndstilling\n\nAt det sker.\n\nBeslutning\n\nGodkendt.\n\n`;
  expect(parsed(`Byrådet 20-12-2016\n\n${own("Sti")}${own("Bro").replace("1.", "2.")}`)).toEqual([
    ["Sti", "Godkendt."],
    ["Bro", "Godkendt."],
  ]);
});
