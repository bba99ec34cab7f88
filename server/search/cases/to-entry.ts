/** A stored item as what is judged of its case. Pure. */
import type { StoredItem } from "../hits/hit.ts";
import type { CaseEntry } from "./judge-case.ts";

type Stored = Pick<
  StoredItem,
  "caseNumber" | "title" | "meetingId" | "bodyKey" | "date" | "previousDecisions"
>;

export function toEntry({ previousDecisions, ...item }: Stored): CaseEntry {
  const { caseNumber, title, meetingId, bodyKey, date } = item;
  return { caseNumber, title, meetingId, bodyKey, date, earlier: previousDecisions };
}
