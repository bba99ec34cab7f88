/** The points of the recommendation that a short decision settles: without them »Godkendt.« says nothing. */
import type { Adopted } from "../../../contract/meeting.ts";
import { pointText } from "../../../contract/plain/adopted-points.ts";
import { outcomeLabels } from "../../../contract/plain/outcomes.ts";
import { furtherPoints, itemText } from "../../text/item.ts";

const fewPoints = 3;
const longestPoint = 220;

/** `brief` in lists: the first points, and of each its beginning. */
type Props = { readonly points: readonly Adopted[]; readonly brief?: true };

export function AdoptedPoints({ points, brief }: Props) {
  if (points.length === 0) return null;
  const shown = brief ? points.slice(0, fewPoints) : points;
  const differ = new Set(points.map(({ outcome }) => outcome)).size > 1;
  return (
    <div class="adopted-points">
      <p>{itemText.adopted}:</p>
      <ul data-marked={points.length === 1 || points.some(({ point }) => point !== null)}>
        {shown.map((one, index) => (
          <li key={index}>
            {brief ? beginningOf(pointText(one)) : pointText(one)}
            {differ && ` – ${outcomeLabels[one.outcome]}`}
          </li>
        ))}
      </ul>
      {shown.length < points.length && <p>{furtherPoints(points.length - shown.length)}</p>}
    </div>
  );
}

/** Cut between words, with an ellipsis, when it is long. */
function beginningOf(text: string): string {
  if (text.length <= longestPoint) return text;
  const cut = text.lastIndexOf(" ", longestPoint);
  return `${text.slice(0, cut > 0 ? cut : longestPoint)} …`;
}
