import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { badgeLabel } from "../../../../web/components/decision/badge-label.ts";
import { OutcomeBadge } from "../../../../web/components/decision/outcome-badge.tsx";

test("an outcome is a sign and a word; what is not known has no badge", () => {
  expect(render(<OutcomeBadge outcome="rejected" />)).toContain("Ikke godkendt");
  expect(render(<OutcomeBadge outcome="other" />)).toBe("");
  expect(render(<OutcomeBadge outcome={null} />)).toBe("");
});

test("an adopted refusal says so, of an item by its proofs, of a hit by its mark", () => {
  const proof = { section: "recommendation", words: "afslag på", rule: "refusal" } as const;
  const label = badgeLabel({ outcomeProofs: [proof] });
  expect(label).toBe("Indstilling om afslag godkendt");
  expect(badgeLabel({ refusal: true })).toBe(label);
  expect(badgeLabel({ outcomeProofs: [{ ...proof, rule: "godkende, passive" }] })).toBeUndefined();
  expect(render(<OutcomeBadge outcome="approved" label={label} />)).toContain(label);
});
