/** "Punkt 7." alone on its line, among items whose title stands beside their number. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat\nHavnebestyrelsen den 4. maj 2020\n\n";
const below = (title: string) => `${title}\n\nDer er søgt om lov.\n\nBeslutning:\n\nUdsat.\n\n`;

test("the line below such a number is its title", () => {
  const text = `${head}Punkt 7.\n\n${below("Ny kaj ved fyret.")}Punkt 8. ${below("Bro")}Punkt 9: ${below("Mole")}`;
  expect(itemsOf(text)).toEqual([
    ["7", "Ny kaj ved fyret.", "Udsat."],
    ["8", "Bro", "Udsat."],
    ["9", "Mole", "Udsat."],
  ]);
});

test("a label below such a number is no title", () => {
  const text = `${head}Punkt 8. ${below("Bro")}Punkt 9. ${below("Mole")}Punkt 10.\n\nBeslutning:\n\nGodkendt.\n`;
  expect(itemsOf(text).map(([, title]) => title)).not.toContain("Beslutning:");
});
