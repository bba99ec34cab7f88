/** What the municipality changed in an item since it was first published: when, and what was added. */
import type { ItemFacts } from "../../../contract/archive.ts";
import { changeText, itemChangeLine } from "../../text/pages/changes.ts";

export function ChangeList({ changes }: Pick<ItemFacts, "changes">) {
  if (changes.length === 0) return null;
  return (
    <section class="change-list">
      {changes.map((change) => (
        <div key={change.at}>
          <p>{itemChangeLine(change)}</p>
          {change.added.length > 0 && (
            <details class="fold">
              <summary>{changeText.added}</summary>
              <ul>
                {change.added.map((sentence) => (
                  <li key={sentence}>
                    <ins>{sentence}</ins>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {change.shortened && <p>{changeText.shortened}</p>}
        </div>
      ))}
    </section>
  );
}
