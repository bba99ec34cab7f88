/** Decisions that are like a draft, each with the words that they have in common. */
import type { LikeDraft } from "../../../contract/draft.ts";
import { beforeText } from "../../text/pages/before.ts";
import { HitCard } from "./hit-card.tsx";

const shownWords = 8;

export function LikeDraftList({ drafts }: { readonly drafts: readonly LikeDraft[] }) {
  return (
    <ol class="like-draft">
      {drafts.map(({ hit, shared }) => (
        <li key={hit.id}>
          <HitCard
            hit={hit}
            actions={
              <span>
                {beforeText.shared} {shared.slice(0, shownWords).join(", ")}
              </span>
            }
          />
        </li>
      ))}
    </ol>
  );
}

export function LikeDraftNote() {
  return <p class="like-draft-note">{beforeText.note}</p>;
}
