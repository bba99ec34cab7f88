/** KLE, the numbers of municipal matters that case numbers begin with (kle-online.dk). */

import { facets } from "../../contract/plain/facets.ts";

/** Those of a case number, and of these the main groups and groups that lists tell. */
export function kleFacts(caseNumber: string | null) {
  const kle = kleBeginnings(caseNumber);
  return { kle, kleGroups: kle.filter(({ length }) => length <= facets.kle.longestValue) };
}

/** Every beginning at a dot: "27.15.00-A30-2-19" -> ["27", "27.15", "27.15.00"]; [] for other numbers. */
export function kleBeginnings(caseNumber: string | null): string[] {
  const [, main, group, subject] = /^(\d{2})\.(\d{2})\.(\d{2})(?!\d)/.exec(caseNumber ?? "") ?? [];
  if (!main || !group || !subject) return [];
  return [main, `${main}.${group}`, `${main}.${group}.${subject}`];
}
