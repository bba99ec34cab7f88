import { expect, test } from "vitest";
import { maskFacts } from "../../../indexer/files/mask-facts.ts";

test("an address with a civil registration number in it is not shown, however it is written", () => {
  const addresses = ["klage%20010190-1234.pdf", "sag/J19/010190-1234.pdf", "?fil=010190%2D1234"];
  for (const path of addresses) {
    const url = `https://vibefjord.example.dk/${path}`;
    expect(maskFacts({ url, body: "Byrådet" }), path).toEqual({ body: "Byrådet" });
  }
});
