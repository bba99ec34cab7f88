/** The badge of an adopted recommendation to refuse says so: »Godkendt« alone would be read as a yes. */
import type { OutcomeProof } from "../../../contract/meeting.ts";
import { isAdoptedRefusal } from "../../../contract/plain/adopted-points.ts";
import { itemText } from "../../text/item.ts";

/** A whole item with its proofs, or a hit. */
type Proven = {
  readonly outcomeProofs?: readonly OutcomeProof[];
  readonly refusal?: true | undefined;
};

/** Undefined where the outcome's own word is right. */
export function badgeLabel({ outcomeProofs = [], refusal }: Proven): string | undefined {
  return refusal || isAdoptedRefusal(outcomeProofs) ? itemText.refusalApproved : undefined;
}
