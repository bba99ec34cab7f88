/** What the archive holds, looked up by id: items, meetings and cases. Throws NotFound and EngineDown. */

import type {
  CaseFacts,
  ItemFacts,
  ItemResult,
  MeetingFacts,
  MeetingResult,
} from "../../../contract/archive.ts";
import { IndexedMeeting } from "../../../contract/indexed-item.ts";
import { toItemPath, toMeetingPath } from "../../../contract/plain/paths.ts";
import type { Hit } from "../../../contract/search-result.ts";
import type { TopicEvidence, TopicProof } from "../../../contract/topic.ts";
import type { SortRule } from "../../../engine/indexes/filter-fields.ts";
import { atLeast, atMost, equals, type Filter } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { NotFound } from "../../requests/errors.ts";
import { caseFacts } from "../cases/case-facts.ts";
import { itemsOnPrintedDays, treatmentUrl } from "../cases/printed-treatments.ts";
import { type CaseSize, displayed, type StoredItem, toHit, toItems } from "../hits/hit.ts";
import { itemProofs } from "../proofs/item-proofs.ts";
import { meetingProofs } from "../proofs/meeting-proofs.ts";
import { parseStored } from "../query/parse-stored.ts";
import { attachmentUrls } from "./attachment-urls.ts";
import type { SearchDeps } from "./prepare.ts";
import { surenessOfMeeting } from "./sureness-of-meeting.ts";

/** Search functions of the two indexes. */
export type RecordDeps = {
  readonly searchItems: IndexSearch;
  readonly searchMeetings: IndexSearch;
  readonly languages: Pick<SearchDeps["languages"], "danish">;
};

/** No meeting or case comes near it; the engine wants a bound. */
const most = 5_000;

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

/** A whole meeting with its items in the agenda's order. */
export async function findMeeting(id: string, deps: RecordDeps): Promise<MeetingResult> {
  const [meeting, items] = await Promise.all([
    storedMeeting(id, deps),
    listItems(deps, [equals("meetingId", id)], ["position:asc"]),
  ]);
  return {
    ...toMeetingFacts(meeting),
    items: items.map((item) => toItemFacts(item, meeting, null)),
    evidence: meetingProofs(meeting, items),
    problems: meeting.problems,
    sureness: surenessOfMeeting(meeting),
  };
}

/** Items by filter alone. Throws EngineDown. */
export async function listItems(
  deps: RecordDeps,
  filter: readonly Filter[],
  sort: readonly SortRule[],
): Promise<StoredItem[]> {
  return toItems(
    await listDocuments(deps.searchItems, { filter, sort, retrieve: displayed, limit: most }),
  );
}

async function storedMeeting(id: string, deps: RecordDeps): Promise<IndexedMeeting> {
  const filter = [equals("id", id)];
  const { hits } = await listDocuments(deps.searchMeetings, { filter, retrieve: ["*"], limit: 1 });
  if (hits[0] === undefined) throw new NotFound("Mødet");
  return parseStored(IndexedMeeting, hits[0]);
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

/** Outside a search nothing is marked. */
export function toPlainHit(item: StoredItem, size: CaseSize): Hit {
  return toHit(item, () => [], size);
}

function toItemFacts(
  item: StoredItem,
  { provenance }: IndexedMeeting,
  ofCase: CaseFacts | null,
): ItemFacts {
  const { id, meetingId, number, title, caseNumber, closed, sections, decision } = item;
  const { outcome, outcomeEvidence, outcomeProofs, votes, ballots, dissent, adopts } = item;
  const { absent, attachments, previousDecisions, corrections, changes } = item;
  const { source, topics, mentions, topicProofs, deviates, deviatesEvidence } = item;
  return {
    id,
    url: toItemPath(id),
    meetingId,
    number,
    title,
    caseNumber,
    closed,
    source,
    sections,
    decision,
    deviates: deviates === "true" ? true : deviates === "false" ? false : null,
    deviatesEvidence,
    outcome,
    outcomeEvidence,
    outcomeProofs,
    votes,
    ballots,
    dissent,
    adopts,
    absent,
    attachments,
    attachmentUrls: attachmentUrls(item, provenance.attachments ?? []),
    previousDecisions,
    topics,
    mentions,
    corrections,
    changes,
    topicEvidence: topicProofs.map((proof) => toEvidence(proof, topics)),
    evidence: itemProofs(item, ofCase),
  };
}

function toEvidence(
  [topic, rule, kle, words]: TopicProof,
  topics: readonly string[],
): TopicEvidence {
  const degree = topics.includes(topic) ? "about" : "mention";
  return { topic, degree, rule, kle, words: words.map(([word, section]) => ({ word, section })) };
}

function toMeetingFacts(meeting: IndexedMeeting): MeetingFacts {
  const { id, municipality, body, bodyKey, kind, date, startTime, endTime, place } = meeting;
  const { participants, absentees, standIns, movements, problems, provenance } = meeting;
  return {
    id,
    municipality,
    body,
    bodyKey,
    kind,
    date,
    startTime,
    endTime,
    place,
    participants,
    absentees,
    standIns,
    movements,
    url: toMeetingPath(id),
    municipalityInferred: problems.some(({ code }) => code === "municipality-inferred"),
    file: provenance.file,
    sourceUrl: provenance.sourceUrl,
    ocr: meeting.ocr ?? null,
    indexedAt: provenance.indexedAt,
    fetchedAt: provenance.fetchedAt ?? null,
    sourceHash: provenance.sourceHash ?? null,
    changes: meeting.changes,
  };
}
