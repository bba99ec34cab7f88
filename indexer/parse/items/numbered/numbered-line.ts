/** A line that may be the numbered heading of an item, and how much speaks for it. */
import type { ItemHeading } from "../../recognise/item-heading.ts";
import type { Candidate } from "./number-chain.ts";

/** `evident`: what stands below proves it. */
export type NumberedLine = Candidate & { readonly heading: ItemHeading; readonly evident: boolean };

export const weights = { evident: 1, inContents: 0.8, bare: 0.5, none: 0.05, sign: 0.03 };
