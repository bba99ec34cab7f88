/** The points of the recommendation that a short decision settles: without them »Godkendt.« says nothing. */
import type { Adopted } from "../../../contract/meeting.ts";
import { itemText } from "../../text/item.ts";

export function AdoptedPoints({ points }: { readonly points: readonly Adopted[] }) {
  if (points.length === 0) return null;
  return (
    <div class="adopted-points">
      <p>{itemText.adopted}:</p>
      {points.map(({ point, text }, index) => (
        <p key={index}>{point === null ? text : `${point}. ${text}`}</p>
      ))}
    </div>
  );
}
