/** What a case number's items tell of it: one matter with a name, or a number that stands. Pure. */
import type { CaseFacts } from "../../../contract/archive.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import type { StoredItem } from "../hits/stored-item.ts";
import { caseTitle } from "./case-title.ts";
import { judgeCase } from "./judge-case.ts";
import { toEntry } from "./to-entry.ts";

export function caseFacts(items: readonly StoredItem[], danish: Danish): CaseFacts {
  const { standing, rule } = judgeCase(items.map(toEntry), danish);
  const titles = items.map(({ title }) => title);
  return { standing, rule, title: standing ? null : caseTitle(titles, danish) };
}
