/** A stored item as what is judged of its case. Pure. */
import type { StoredItem } from "../hits/stored-item.ts";
import type { CaseEntry } from "./judge-case.ts";

type Stored = Pick<
  StoredItem,
  "caseNumber" | "title" | "meetingId" | "bodyKey" | "date" | "previousDecisions" | "corrections"
>;

export function toEntry({ previousDecisions, corrections, ...item }: Stored): CaseEntry {
  const { caseNumber, title, meetingId, bodyKey, date } = item;
  const said = corrections.find(({ field }) => field === "standing")?.value;
  const standing = typeof said === "boolean" ? said : null;
  return { caseNumber, title, meetingId, bodyKey, date, standing, earlier: previousDecisions };
}
