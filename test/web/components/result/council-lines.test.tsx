import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { FacetValue } from "../../../../contract/search-result.ts";
import { CouncilLines } from "../../../../web/components/result/council-lines.tsx";
import { searchResult } from "../../fixtures/search-result.ts";

const councils = ["Bakkerup", "Fjordby", "Lyngby", "Sandvig"];
const coverage = councils.map((municipality) => ({
  municipality,
  officialName: `${municipality} Kommune`,
  ...{ items: 340, meetings: 20, firstYear: "2019", lastYear: "2024" },
}));

const linesOf = (found: readonly string[]) => {
  const municipality = found.map((value, at): FacetValue => {
    return { value, label: value, count: 12 - at };
  });
  const result = { ...searchResult, facets: { ...searchResult.facets, municipality } };
  return render(<CouncilLines result={result} coverage={coverage} />);
};

test("each council has a line: how many of its items were found, and the years that the archive has of it", () => {
  expect(linesOf(["Bakkerup"])).toContain("<li>Bakkerup: 12 af 340 punkter, 2019–2024</li>");
});

test("more than three are unfolded", () => {
  const [open = "", folded = ""] = linesOf(councils).split("<details");
  expect(open.match(/af 340/g)).toHaveLength(3);
  expect(folded).toContain("Vis 1 kommune mere");
  expect(folded).toContain("Sandvig: 9 af 340 punkter");
});

test("nothing found has no lines", () => {
  expect(linesOf([])).toBe("");
});
