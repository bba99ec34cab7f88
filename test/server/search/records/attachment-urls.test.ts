import { expect, test } from "vitest";
import { attachmentUrls } from "../../../../server/search/records/attachment-urls.ts";

const at = "https://dagsordener.vibefjord.dk/vis/pdf/bilag/";
const known = (item: string | null, name: string, id: number) => {
  return { item, name, url: `${at}${id}` };
};

test("each attachment has its own item's address", () => {
  const all = [known("1", "Notat", 1), known("2", "Notat", 2), known("2", "Kort", 3)];
  const item = { number: "2", attachments: ["Kort", "Notat", "Brev"] };
  expect(attachmentUrls(item, all)).toEqual([`${at}3`, `${at}2`, null]);
});

test("of several with one name none is guessed", () => {
  const all = [known("1", "Bilag", 1), known("1", "Bilag", 2)];
  expect(attachmentUrls({ number: "1", attachments: ["Bilag"] }, all)).toEqual([null]);
});
