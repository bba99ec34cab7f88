import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { AdoptedPoints } from "../../../../web/components/decision/adopted-points.tsx";

const point = (mark: string, outcome: "approved" | "postponed", text = "at kajen males") => ({
  point: mark,
  text,
  outcome,
});

test("the points stand under the words that introduce them", () => {
  const html = render(<AdoptedPoints points={[point("1", "approved")]} />);
  expect(html).toContain("Indstillingen lød:");
  expect(html).toContain("1. at kajen males");
  expect(html).not.toContain("Godkendt");
});

test("where they come to different ends each says its own", () => {
  const html = render(<AdoptedPoints points={[point("1", "approved"), point("2", "postponed")]} />);
  expect(html).toContain("1. at kajen males – Godkendt");
  expect(html).toContain("2. at kajen males – Udsat");
});

test("in lists the first of them stand, each cut, and how many more there are", () => {
  const long = `at ${"kajen males og ".repeat(30)}`;
  const points = ["1", "2", "3", "4"].map((mark) => point(mark, "approved", long));
  const html = render(<AdoptedPoints points={points} brief />);
  expect(html).toContain("… og ét punkt mere");
  expect(html).not.toContain("4. at");
  expect(html.length).toBeLessThan(4 * long.length);
});

test("points without numbers have bullets where they are several; numbers are mark enough", () => {
  const bare = { point: null, text: "kajen males", outcome: "approved" as const };
  const markedOf = (points: readonly (typeof bare | ReturnType<typeof point>)[]) =>
    render(<AdoptedPoints points={points} />).includes('data-marked="true"');
  expect(markedOf([bare, bare])).toBe(false);
  expect(markedOf([bare])).toBe(true);
  expect(markedOf([point("1", "approved"), point("2", "approved")])).toBe(true);
});

test("without points there is nothing", () => {
  expect(render(<AdoptedPoints points={[]} />)).toBe("");
});
