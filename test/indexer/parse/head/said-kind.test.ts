import { expect, test } from "vitest";
import { saidKind } from "../../../../indexer/parse/head/said-kind.ts";

const page = (name: string) => `https://www.example.dk/dagsordener-og-referater/${name}`;

test.each([
  ["Referat fra mødet", page("dagsorden-byraadet"), "a.txt", "minutes"],
  ["Tillægsdagsorden", page("referat-byraadet"), "a.txt", "supplementary-agenda"],
  ["Dagsorden", page("referat-byraadet"), "a.txt", "minutes"],
  ["Dagsorden", page("byraadet"), "a.txt", "agenda"],
  ["", page("dagsorden-byraadet"), "a.txt", "agenda"],
  ["", undefined, "indkaldelse.txt", "agenda"],
  ["", undefined, "referat.txt", "minutes"],
  ["", page("byraadet"), "a.txt", null],
  ["Dagsordener og referater\nDagsorden til møde 4. maj", undefined, "a.txt", "agenda"],
  ["Referater og dagsordener\nReferat af møde 4. maj", undefined, "a.txt", "minutes"],
  ["Dagsordener og referater", undefined, "a.txt", null],
])("the head %j, the page %s and the file %s say %s", (head, address, file, kind) => {
  expect(saidKind(head, address, file)).toBe(kind);
});
