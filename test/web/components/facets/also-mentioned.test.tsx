import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { AlsoMentioned } from "../../../../web/components/facets/also-mentioned.tsx";

test.each([
  [5, 12, "også nævnt i 12 andre punkter"],
  [5, 1, "også nævnt i ét andet punkt"],
  [0, 1, "nævnt i ét punkt"],
  [0, 12, "nævnt i 12 punkter"],
])("beside %i items that are about a theme, %i mentions are »%s«", (count, mentions, said) => {
  expect(render(<AlsoMentioned count={count} mentions={mentions} />)).toContain(`>${said}<`);
});

test("on a theme's page they lead to just those items", () => {
  const html = render(<AlsoMentioned count={5} mentions={12} topic="havn" />);
  expect(html).toContain('href="/soeg?topic=havn&amp;degree=mentioned"');
});

test("where there are none, nothing is said", () => {
  expect(render(<AlsoMentioned count={5} mentions={0} topic="havn" />)).toBe("");
});
