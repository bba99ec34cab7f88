/** The places on an item's page where the words of the search stand: each by its number, with script one after the other. */
import { useState } from "preact/hooks";
import { toMarkId } from "../../given/field-ids.ts";
import { matchesOnPage, placeAmongMatches, trailText } from "../../text/pages/trail.ts";

/** More numbers than these are no help to anybody. */
const mostNumbers = 30;

export function MatchSteps({ count }: { readonly count: number }) {
  const [at, setAt] = useState(0);
  const step = (by: 1 | -1) => {
    // Before the first step nothing is looked at: back from there is the last one.
    const next = at === 0 && by === -1 ? count : ((at - 1 + by + count) % count) + 1;
    setAt(next);
    location.replace(`#${toMarkId(next)}`);
  };
  return (
    <nav class="match-steps" aria-label={trailText.matches}>
      <span role="status">{at === 0 ? matchesOnPage(count) : placeAmongMatches(at, count)}</span>
      <span class="match-numbers without-script">
        {Array.from({ length: Math.min(count, mostNumbers) }, (_, index) => index + 1).map(
          (number) => (
            <a key={number} href={`#${toMarkId(number)}`}>
              {number}
            </a>
          ),
        )}
      </span>
      <span class="match-buttons with-script">
        <button type="button" class="quiet-action" onClick={() => step(-1)}>
          {trailText.previousMatch}
        </button>
        <button type="button" class="quiet-action" onClick={() => step(1)}>
          {trailText.nextMatch}
        </button>
      </span>
    </nav>
  );
}
