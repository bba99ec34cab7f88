/** The badge of an adopted recommendation to refuse says so: »Godkendt« alone would be read as a yes. */
import type { OutcomeProof } from "../../../contract/meeting.ts";
import { itemText } from "../../text/item.ts";

type Proven = { readonly outcomeProofs: readonly OutcomeProof[] };

/** Undefined where the outcome's own word is right. */
export function badgeLabel({ outcomeProofs }: Proven): string | undefined {
  const refuses = outcomeProofs.some(({ rule }) => rule === "refusal");
  return refuses ? itemText.refusalApproved : undefined;
}
