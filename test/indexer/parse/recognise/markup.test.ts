import { expect, test } from "vitest";
import { toLines } from "../../../../indexer/parse/recognise/line.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";

const texts = (...lines: string[]) =>
  toLines(lines.map((line, i) => toBlock(line, i + 1))).map(({ text }) => text);

test("words between pointed brackets stay as they stand", () => {
  const lines = [
    "Vi har a <i og j> b, et skema <tr><td>torsk</td></tr> og <p>et afsnit</p>.",
    "Skriv til <bo@havn.dk> eller se <udkast 7>, <b>fed</b> skrift.",
  ];
  expect(texts(...lines)).toEqual(lines);
});

test("a document that is left of HTML loses its tags, but no words that only look like one", () => {
  const left = [
    "<p>Et</p>",
    '<ul style="list-style-type: none"> • To',
    "<ul><li>Tre <u>fire</u></li></ul>",
  ];
  expect(texts(...left, "a <b og c> d")).toEqual(["Et", "• To", "Tre fire", "a <b og c> d"]);
});
