/** "Bemærkninger:" right below the titles heads what was said; elsewhere it is remarks. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../indexer/read/text/read-text.ts";

function itemsOf(...bodies: readonly string[]) {
  const titles = ["Velkomst", "Mødeplan", "Nyt hegn", "Eventuelt"];
  const items = bodies.map((body, i) => `${i + 1}. ${titles[i]}\n${body}`).join("\n\n");
  const blocks = textBlocks(`Referat af møde i Sundby Havneråd den 3. maj 2021\n\n${items}\n`);
  const [parsed] = parseMeetings({ name: "side.txt", blocks, source: null });
  return parsed?.meeting.items ?? [];
}

const decisions = (...bodies: readonly string[]) =>
  itemsOf(...bodies).map(({ decision }) => decision);

test("what stands behind the word was said, and an item without another label is decided by it", () => {
  const items = itemsOf(
    "\nBemærkninger: Ida bød velkommen.",
    "\nBemærkninger: Den foreslåede plan blev godkendt.",
    "\nBeslutning: Ida maler hegnet.",
    "\nBemærkninger:\nKarl fortalte om trafikken.",
  );
  expect(items.map(({ decision }) => decision)).toEqual([
    "Ida bød velkommen.",
    "Den foreslåede plan blev godkendt.",
    "Ida maler hegnet.",
    "Karl fortalte om trafikken.",
  ]);
  expect(items[1]).toMatchObject({ outcome: "approved", sections: [{ label: "Bemærkninger" }] });
});

test("beside another label it is remarks", () => {
  const planned = "Kommentarer: Godkendt med en rettelse.\nBeslutning: Planen sendes ud.";
  const said = decisions("Kommentarer: Ida bød velkommen.", planned, "Kommentarer: Ingen.");
  expect(said).toEqual(["Ida bød velkommen.", "Planen sendes ud.", "Ingen."]);
});

test("so it is below what was said already", () => {
  const body = "Planen blev godkendt.\nBemærkninger: Karl spurgte til renten.";
  expect(decisions(body, body, body)).toEqual([body, body, body]);
});

test("and where a recommendation is made, or it tells nothing that was", () => {
  const formal = "Bemærkninger: Hegnet blev malet i 1990.\nIndstilling: At hegnet males.";
  expect(decisions(formal, formal, formal)).toEqual([null, null, null]);
  const plan = "Bemærkninger: Ida byder velkommen.";
  expect(decisions(plan, plan, plan)).toEqual([plan, plan, plan]);
});
