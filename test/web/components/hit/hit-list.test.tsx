import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { HitList } from "../../../../web/components/hit/hit-list.tsx";
import { marked, toHit } from "../../fixtures/hits.ts";

const near = Array.from({ length: 5 }, (_, at) =>
  toHit({ id: `near-${at}`, title: marked(`Nær ved ${at}`), missing: ["varmestue"] }),
);

test("at most three near misses stand open, under their own heading; the others are unfolded by »Vis flere«", () => {
  const html = render(<HitList hits={[toHit({ id: "strict" }), ...near]} />);
  const [open = "", folded = ""] = html.split('<details class="fold hit-group-more"');
  expect(open.match(/Nær ved \d/g)).toEqual(["Nær ved 0", "Nær ved 1", "Nær ved 2"]);
  expect(open).toContain("Nærmeste fund – mangler mindst ét ord");
  expect(folded).toContain("Vis flere (2)");
  expect(folded.match(/Nær ved \d/g)).toEqual(["Nær ved 3", "Nær ved 4"]);
  expect(html).toContain("Mangler: »varmestue«");
});

test("hits by related words stand apart with how many there are, and among the others where they are counted", () => {
  const related = toHit({ id: "related", related: true });
  const apart = render(<HitList hits={[related]} relatedTotal={12} />);
  expect(apart).toContain("+12 med beslægtede ord");
  const included = render(<HitList hits={[related]} relatedTotal={12} related="include" />);
  expect(included).not.toContain("beslægtede");
});

test("a list in a decision is a list in the hit, too", () => {
  const decision = marked("Rådet mener:\n- at [stien] lægges\n- at lyset tændes");
  const html = render(<HitList hits={[toHit({ decision })]} />);
  expect(html).toMatch(/<ul>.*<li>.*stien.*<\/li>.*<li>.*lyset tændes.*<\/li>.*<\/ul>/s);
});
