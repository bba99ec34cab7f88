/** Facts as terms and what they are; those without a value are left out. */
import type { ComponentChildren } from "preact";

type Fact = { readonly term: string; readonly value: ComponentChildren };

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
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
