import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { Evidence } from "../../../../contract/evidence.ts";
import { EvidenceList } from "../../../../web/components/page/evidence-list.tsx";

const proof = (facts: Partial<Evidence>): Evidence => ({
  ...{ fact: "topics", value: "planer", section: "title", words: "Lokalplan", rule: "title" },
  ...{ item: null, ...facts },
});

test("a fact that one passage tells has the rule beside its words", () => {
  const verdict = { section: "decision", words: "Godkendt", rule: "godkende" } as const;
  const evidence = [proof({ fact: "outcome", value: "approved", ...verdict })];
  expect(render(<EvidenceList evidence={evidence} />)).toContain(
    "<dt>Udfald: Godkendt</dt><dd>Beslutning: »Godkendt« (ordet »godkende«)</dd>",
  );
});

test("a rule that several words meet together is said of none of them alone", () => {
  const evidence = [proof({}), proof({ section: "case-description", words: "bydel" })];
  expect(render(<EvidenceList evidence={evidence} />)).toContain(
    "<dt>Emner: planer (ord i overskriften)</dt><dd>Overskrift: »Lokalplan«</dd><dd>Sagsfremstilling: »bydel«</dd>",
  );
});
