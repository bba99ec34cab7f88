/** Facts as terms and what they are; those without a value are left out. */
import type { ComponentChildren } from "preact";

type Fact = { term: string; value: ComponentChildren };

export function FactList({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== "");
  return (
    <dl class="fact-list">
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
