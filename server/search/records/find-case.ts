/** A case number with all its items, and what earlier bodies are printed to have decided. */
import type { CaseResult, EarlierDecision } from "../../../contract/archive.ts";
import type { PreviousDecision } from "../../../contract/meeting.ts";
import { toItemPath } from "../../../contract/plain/paths.ts";
import type { Hit } from "../../../contract/search-result.ts";
import { equals } from "../../../engine/query/filter.ts";
import { NotFound } from "../../requests/errors.ts";
import { caseFacts } from "../cases/case-facts.ts";
import { isOneMatter } from "../cases/judge-case.ts";
import { isPrintedAs, itemsOnPrintedDays, treatmentUrl } from "../cases/printed-treatments.ts";
import { toEntry } from "../cases/to-entry.ts";
import type { StoredItem } from "../hits/stored-item.ts";
import { listItems, type RecordDeps, toPlainHit } from "./stored-items.ts";

const oldestFirst = ["dateNumber:asc", "position:asc"] as const;

/** What may be the same case is another question: see nearest/possibly-same.ts. */
type FoundCase = Omit<CaseResult, "possible">;

/** Every item of the number, oldest first. Throws NotFound and EngineDown. */
export async function findCase(
  municipality: string,
  caseNumber: string,
  deps: RecordDeps,
): Promise<FoundCase> {
  const filter = [equals("municipality", municipality), equals("caseNumber", caseNumber)];
  const own = await listItems(deps, filter, oldestFirst);
  const [named] = own;
  if (named === undefined) throw new NotFound("Sagen");
  const facts = caseFacts(own, deps.languages.danish);
  const printed = own.flatMap(({ previousDecisions }) => previousDecisions);
  const held = await itemsOnPrintedDays(named.municipality, printed, deps);
  const items = facts.standing ? own : byDate([...own, ...printedAmong(own, held, deps)]);
  const hits = items.map((item) => toPlainHit(item, facts.standing ? "standing" : items.length));
  return {
    ...facts,
    municipality: named.municipality ?? municipality,
    caseNumber: named.caseNumber ?? caseNumber,
    ...(facts.standing ? { first: null, last: null } : endsOf(hits)),
    items: hits.map((hit, at) => ({ ...hit, recommendation: recommendationOf(items[at]) })),
    earlier: earlierDecisions(items).map((one) => ({ ...one, url: treatmentUrl(one, held) })),
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
function printedAmong(
  own: readonly StoredItem[],
  held: readonly StoredItem[],
  deps: RecordDeps,
): StoredItem[] {
  const printed = own.flatMap(({ previousDecisions }) => previousDecisions);
  const known = new Set(own.map(({ id }) => id));
  return held.filter((item) => {
    const isPrinted = printed.some((one) => isPrintedAs(one, item));
    return isPrinted && !known.has(item.id) && isMatter(item, own, deps);
  });
}

function isMatter(item: StoredItem, own: readonly StoredItem[], deps: RecordDeps): boolean {
  return isOneMatter([...own, item].map(toEntry), deps.languages.danish);
}

/** What the body was asked to decide. */
function recommendationOf(item: StoredItem | undefined): string | null {
  const texts = item?.sections.filter(({ type }) => type === "recommendation") ?? [];
  return texts.length === 0 ? null : texts.map(({ text }) => text).join("\n\n");
}

function byDate(items: readonly StoredItem[]): StoredItem[] {
  return [...items].sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"));
}

/**
 * The same decision is often printed again at each later meeting, sometimes with its list of absentees
 * before it: it stands once, where it came first.
 */
function earlierDecisions(items: readonly StoredItem[]): Omit<EarlierDecision, "url">[] {
  const all = items.flatMap(({ id, previousDecisions }) =>
    previousDecisions.map((decision) => ({ ...decision, printedIn: { id, url: toItemPath(id) } })),
  );
  const once = all.filter((one, at) => !all.slice(0, at).some((before) => isSame(before, one)));
  return once.sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
}

function isSame(one: PreviousDecision, other: PreviousDecision): boolean {
  if (one.body !== other.body || one.date !== other.date) return false;
  return one.text.endsWith(other.text) || other.text.endsWith(one.text);
}
