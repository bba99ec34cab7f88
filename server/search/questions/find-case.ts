/** A case number with all its items, and what earlier bodies are printed to have decided. */
import type { CaseResult, EarlierDecision } from "../../../contract/archive.ts";
import { dateNumber } from "../../../contract/plain/dates/date-number.ts";
import { toItemPath } from "../../../contract/plain/paths.ts";
import type { Hit } from "../../../contract/search-result.ts";
import { equals, or } from "../../../engine/query/filter.ts";
import { NotFound } from "../../requests/errors.ts";
import { caseFacts } from "../cases/case-facts.ts";
import { isOneMatter, isSameBody } from "../cases/judge-case.ts";
import { toEntry } from "../cases/to-entry.ts";
import type { StoredItem } from "../hits/hit.ts";
import { listItems, type RecordDeps, toPlainHit } from "./records.ts";

const oldestFirst = ["dateNumber:asc", "position:asc"] as const;

/** Every item of the number, oldest first. Throws NotFound and EngineDown. */
export async function findCase(
  municipality: string,
  caseNumber: string,
  deps: RecordDeps,
): Promise<CaseResult> {
  const filter = [equals("municipality", municipality), equals("caseNumber", caseNumber)];
  const own = await listItems(deps, filter, oldestFirst);
  const [named] = own;
  if (named === undefined) throw new NotFound("Sagen");
  const facts = caseFacts(own, deps.languages.danish);
  const items = facts.standing ? own : byDate([...own, ...(await printedAmong(own, deps))]);
  const hits = items.map((item) => toPlainHit(item, facts.standing ? "standing" : items.length));
  return {
    ...facts,
    municipality: named.municipality ?? municipality,
    caseNumber: named.caseNumber ?? caseNumber,
    ...(facts.standing ? { first: null, last: null } : endsOf(hits)),
    items: hits,
    earlier: earlierDecisions(items),
  };
}

/** The first and the last treatment with an outcome; the last null where it is the first. */
function endsOf(hits: readonly Hit[]): Pick<CaseResult, "first" | "last"> {
  const told = hits.filter(({ outcome }) => outcome !== null && outcome !== "other");
  const [first = null] = told;
  const last = told.at(-1) ?? null;
  return { first: toTreatment(first), last: last === first ? null : toTreatment(last) };
}

function toTreatment(hit: Hit | null): CaseResult["first"] {
  if (hit === null) return null;
  const { url, body, date, outcome, refusal } = hit;
  return { url, body, date, outcome, ...(refusal ? { refusal } : {}) };
}

/** Items whose treatment the case prints, though they have another number or none: the same matter's. */
async function printedAmong(own: readonly StoredItem[], deps: RecordDeps): Promise<StoredItem[]> {
  const printed = own.flatMap(({ previousDecisions }) => previousDecisions);
  const dates = [...new Set(printed.flatMap(({ date }) => date ?? []))];
  const [{ municipality } = { municipality: null }] = own;
  if (dates.length === 0 || municipality === null) return [];
  const onThese = or(...dates.map((date) => equals("dateNumber", dateNumber(date))));
  const items = await listItems(deps, [equals("municipality", municipality), onThese], oldestFirst);
  const known = new Set(own.map(({ id }) => id));
  return items.filter((item) => {
    const isPrinted = printed.some(
      ({ date, body, itemNumber }) =>
        date === item.date && itemNumber === item.number && isSameBody(body, item.bodyKey),
    );
    return isPrinted && !known.has(item.id) && isMatter(item, own, deps);
  });
}

function isMatter(item: StoredItem, own: readonly StoredItem[], deps: RecordDeps): boolean {
  return isOneMatter([...own, item].map(toEntry), deps.languages.danish);
}

function byDate(items: readonly StoredItem[]): StoredItem[] {
  return [...items].sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"));
}

/**
 * The same decision is often printed again at each later meeting, sometimes with its list of absentees
 * before it: it stands once, where it came first.
 */
function earlierDecisions(items: readonly StoredItem[]): EarlierDecision[] {
  const all = items.flatMap(({ id, previousDecisions }) =>
    previousDecisions.map((decision) => ({ ...decision, printedIn: { id, url: toItemPath(id) } })),
  );
  const once = all.filter((one, at) => !all.slice(0, at).some((before) => isSame(before, one)));
  return once.sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
}

function isSame(one: EarlierDecision, other: EarlierDecision): boolean {
  if (one.body !== other.body || one.date !== other.date) return false;
  return one.text.endsWith(other.text) || other.text.endsWith(one.text);
}
