/** A vote, side by side: how many, which parties, who, as far as the minutes tell. */
import type { Votes } from "../../../contract/meeting.ts";
import { itemText, voteLine, voteSides } from "../../text/item.ts";

const sides = ["for", "against", "abstained"] as const;

type Props = { readonly votes: Votes; readonly caption?: string };

export function VoteTable({ votes, caption = itemText.votes }: Props) {
  return (
    <table class="vote-table">
      <caption>{caption}</caption>
      <tbody>
        {sides.map((side) => {
          const vote = votes[side];
          return (
            vote && (
              <tr key={side}>
                <th scope="row">{voteSides[side]}</th>
                <td>{voteLine(vote)}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}
