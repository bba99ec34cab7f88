import { expect, test } from "vitest";
import { maskFacts } from "../../../indexer/files/mask-facts.ts";

test("an address with a civil registration number in it is not shown, however it is written", () => {
  const addresses = ["klage%20010190-1234.pdf", "sag/J19/010190-1234.pdf", "?fil=010190%2D1234"];
  for (const path of addresses) {
    const url = `https://vibefjord.example.dk/${path}`;
    expect(maskFacts({ url, body: "Byrådet" }), path).toEqual({ body: "Byrådet" });
  }
});

test("a meeting's day and its number at the site are none, unless they could be a day of birth", () => {
  const shown = (name: string) =>
    maskFacts({ url: `https://www.egerup.dk/referater/havneudvalget/${name}` }).url !== undefined;
  expect(shown("14-08-2024-5564")).toBe(true);
  expect(shown("14-08-1990-5564")).toBe(false);
  expect(shown("140824-5564")).toBe(false);
  expect(shown("14-08-24-5564")).toBe(false);
  expect(shown("Jens-14-08-2004-5564.pdf")).toBe(false);
});
