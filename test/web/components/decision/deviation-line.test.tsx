/** What is said of a decision beside its recommendation: only what its words tell, else to compare. */
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { DeviationLine } from "../../../../web/components/decision/deviation-line.tsx";

const line = (deviates: boolean | null, words: string | null, at: string | null = "afsnit-1") =>
  render(
    <DeviationLine
      item={{ decision: "Sagen blev behandlet.", deviates, deviatesEvidence: words }}
      recommendation={at}
    />,
  );

test("it follows or deviates with the words that say so", () => {
  expect(line(false, "indstillingen blev tiltrådt")).toContain(
    "<strong>Følger indstillingen</strong>: »indstillingen blev tiltrådt«",
  );
  expect(line(true, "med den ændring")).toContain(
    "<strong>Afviger fra indstillingen</strong>: »med den ændring«",
  );
});

test("where no words tell, the reader is led to the recommendation", () => {
  expect(line(null, null)).toContain('<a href="#afsnit-1">Sammenlign selv</a>');
  expect(line(null, null)).not.toMatch(/Følger|Afviger/);
});

test("without a recommendation there is nothing to compare", () => {
  expect(line(false, "godkendt", null)).toBe("");
});
