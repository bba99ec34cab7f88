/** An item looked up by its id, with its meeting, its neighbours and its case. Throws NotFound and EngineDown. */
import type { CaseFacts, ItemResult } from "../../../contract/archive.ts";
import { atLeast, atMost, equals } from "../../../engine/query/filter.ts";
import { NotFound } from "../../requests/errors.ts";
import { caseFacts } from "../cases/case-facts.ts";
import { itemsOnPrintedDays, treatmentUrl } from "../cases/printed-treatments.ts";
import type { CaseSize } from "../hits/hit.ts";
import type { StoredItem } from "../hits/stored-item.ts";
import { toItemFacts } from "./item-facts.ts";
import { storedMeeting, toMeetingFacts } from "./meeting-facts.ts";
import { listItems, type RecordDeps, toPlainHit } from "./stored-items.ts";

/** What is like it is another question: see nearest/similar-items.ts. */
type FoundItem = Omit<ItemResult, "similar" | "possible">;

/** A whole item with its meeting, its neighbours on the agenda and the other items of its case. */
export async function findItem(id: string, deps: RecordDeps): Promise<FoundItem> {
  const [item] = await listItems(deps, [equals("id", id)], []);
  if (item === undefined) throw new NotFound("Punktet");
  const [meeting, neighbours, caseItems, onPrintedDays] = await Promise.all([
    storedMeeting(item.meetingId, deps),
    neighboursOf(item, deps),
    item.caseKey === null ? [] : caseOf(item.caseKey, deps),
    itemsOnPrintedDays(item.municipality, item.previousDecisions, deps),
  ]);
  const facts = caseItems.length === 0 ? null : caseFacts(caseItems, deps.languages.danish);
  const thread = facts?.standing ? [item] : caseItems;
  const others = thread.filter((other) => other.id !== id);
  const asHit = (other: StoredItem) => toPlainHit(other, sizeOf(other, item, facts, thread));
  return {
    item: toItemFacts(item, meeting, facts),
    case: facts,
    meeting: toMeetingFacts(meeting),
    previous: neighbours.filter(({ position }) => position < item.position).map(asHit)[0] ?? null,
    next: neighbours.filter(({ position }) => position > item.position).map(asHit)[0] ?? null,
    caseItems: others.map(asHit),
    previousUrls: item.previousDecisions.map((one) => treatmentUrl(one, onPrintedDays)),
  };
}

function neighboursOf({ meetingId, position }: StoredItem, deps: RecordDeps) {
  const near = [atLeast("position", position - 1), atMost("position", position + 1)];
  return listItems(deps, [equals("meetingId", meetingId), ...near], ["position:asc"]);
}

function caseOf(caseKey: string, deps: RecordDeps): Promise<StoredItem[]> {
  return listItems(deps, [equals("caseKey", caseKey)], ["dateNumber:asc", "position:asc"]);
}

/** Of neighbours with other numbers nothing is known but that there is a case. */
function sizeOf(
  other: StoredItem,
  item: StoredItem,
  facts: CaseFacts | null,
  thread: readonly StoredItem[],
): CaseSize {
  if (other.caseKey === null) return 0;
  if (other.caseKey !== item.caseKey) return 1;
  return facts?.standing ? "standing" : thread.length;
}
