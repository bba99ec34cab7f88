/** The votes, side by side: how many, which parties, who, as far as the minutes tell. */
import type { Votes } from "../../../contract/meeting.ts";
import { itemText, voteLine, voteSides } from "../../text/item.ts";

const sides = ["for", "against", "abstained"] as const;

export function VoteTable({ votes }: { readonly votes: Votes }) {
  return (
    <table class="vote-table">
      <caption>{itemText.votes}</caption>
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
