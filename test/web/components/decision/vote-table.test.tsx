import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { VoteTable } from "../../../../web/components/decision/vote-table.tsx";

test("each side that is told has its row: how many, which parties, who", () => {
  const html = render(
    <VoteTable
      votes={{
        for: { count: 17, parties: ["A", "V"], names: [] },
        against: { count: 1, parties: [], names: ["Anna Ager"] },
        abstained: null,
        complete: true,
      }}
    />,
  );
  expect(html).toContain("17 stemmer: A, V");
  expect(html).toContain("1 stemme: Anna Ager");
  expect(html).not.toContain("Undlod");
});
