/** A meeting as the index holds it, and what the API and the pages are told of it. */
import type { MeetingFacts } from "../../../contract/archive.ts";
import { IndexedMeeting } from "../../../contract/indexed-item.ts";
import { toMeetingPath } from "../../../contract/plain/paths.ts";
import { equals } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import { NotFound } from "../../requests/errors.ts";
import { parseStored } from "../query/parse-stored.ts";
import type { RecordDeps } from "./stored-items.ts";

/** Throws NotFound and EngineDown. */
export async function storedMeeting(
  id: string,
  deps: Pick<RecordDeps, "searchMeetings">,
): Promise<IndexedMeeting> {
  const filter = [equals("id", id)];
  const { hits } = await listDocuments(deps.searchMeetings, { filter, retrieve: ["*"], limit: 1 });
  if (hits[0] === undefined) throw new NotFound("Mødet");
  return parseStored(IndexedMeeting, hits[0]);
}

export function toMeetingFacts(meeting: IndexedMeeting): MeetingFacts {
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
