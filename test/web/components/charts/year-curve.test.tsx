import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import { YearCurve } from "../../../../web/components/charts/year-curve.tsx";

test("a year that the archive holds nothing of has no number; one without hits has a zero", () => {
  const years = ["2019", "2022"].map((value) => ({ value, label: value, count: 3 }));
  const covered = ["2019", "2021", "2022"];
  const html = render(<YearCurve query={emptyQuery} years={years} covered={covered} />);
  expect(html).toMatch(/2020 <span>ikke i arkivet<\/span>/);
  expect(html).not.toMatch(/year=2020/);
  expect(html).toMatch(/year=2021.*?<span>0<\/span>/);
});
