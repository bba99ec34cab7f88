import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { outcomeLabel } from "../../../../contract/plain/adopted-points.ts";
import { OutcomeBadge } from "../../../../web/components/decision/outcome-badge.tsx";

test("an outcome is a sign and a word; what is not known has no badge", () => {
  expect(render(<OutcomeBadge outcome="rejected" />)).toContain("Ikke godkendt");
  expect(render(<OutcomeBadge outcome="other" />)).toBe("");
  expect(render(<OutcomeBadge outcome={null} />)).toBe("");
});

test("a recommendation to refuse says so, adopted or not followed, of an item by its proofs, of a hit by its mark", () => {
  const proof = { section: "recommendation", words: "afslag på", rule: "refusal" } as const;
  const label = outcomeLabel({ outcome: "approved", outcomeProofs: [proof] });
  expect(label).toBe("Indstilling om afslag godkendt");
  expect(outcomeLabel({ outcome: "approved", refusal: true })).toBe(label);
  const other = { ...proof, rule: "godkende, passive" };
  expect(outcomeLabel({ outcome: "approved", outcomeProofs: [other] })).toBeUndefined();
  expect(render(<OutcomeBadge outcome="approved" label={label} />)).toContain(label);
  const notFollowed = outcomeLabel({ outcome: "rejected", refusal: true });
  expect(notFollowed).toBe("Indstilling om afslag ikke fulgt");
  const badge = render(<OutcomeBadge outcome="rejected" label={notFollowed} />);
  expect(badge).toContain(notFollowed);
  expect(badge).not.toContain("refused");
  expect(outcomeLabel({ outcome: "postponed", refusal: true })).toBeUndefined();
});
