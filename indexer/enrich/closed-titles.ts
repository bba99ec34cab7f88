/** Closed items whose titles are hidden too, where the operator has chosen so. Pure. */
import type { AgendaItem, Problem } from "../../contract/meeting.ts";

/** What is told of a closed item besides its number. */
export type ClosedTitles = "shown" | "hidden";

const hiddenTitle = "Lukket punkt";

export function hideTitles(items: readonly AgendaItem[]): AgendaItem[] {
  return items.map((item) => (item.closed ? { ...item, title: hiddenTitle } : item));
}

/** The problems that quote none of the titles. */
export function unquoted(problems: readonly Problem[], items: readonly AgendaItem[]): Problem[] {
  const titles = items.flatMap(({ closed, title }) => (closed && title ? [title] : []));
  return problems.filter(({ message }) => !titles.some((title) => message.includes(title)));
}
