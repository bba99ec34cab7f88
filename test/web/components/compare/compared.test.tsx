import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Compared } from "../../../../web/components/compare/compared.tsx";
import { comparison } from "../../fixtures/pages.ts";

const page = (municipalities: readonly string[]) => {
  const [first] = comparison.municipalities;
  const rows = municipalities.flatMap((municipality) => (first ? { ...first, municipality } : []));
  return render(<Compared comparison={{ ...comparison, municipalities: rows }} order="share" />);
};

test("a map of Denmark is drawn where one of the councils is on it, and told of the others beside it", () => {
  const html = page(["Albertslund", "Fjordby"]);
  expect(html).toContain('class="compare-map"');
  expect(html).toMatch(/Ikke på kortet.*Fjordby/s);
});

test("an invented council of the examples stands in a borrowed place, said so, unless the place's own council is there", () => {
  const html = page(["Gyldenø", "Albertslund"]);
  expect(html).toContain("Gyldenø som Langeland.");
  expect(html.match(/<path [^>]*fill="var\(--map-/g)).toHaveLength(2);
  const both = page(["Gyldenø", "Langeland"]);
  expect(both).not.toContain("er tegnet");
  expect(both).toMatch(/Ikke på kortet.*Gyldenø/s);
});

test("where none is, a sentence stands in its place: an empty map would be read as an answer", () => {
  const html = page(["Fjordby"]);
  expect(html).not.toContain("compare-map");
  expect(html).toContain("ingen af kommunerne i tabellen ligger på Danmarkskortet");
});
