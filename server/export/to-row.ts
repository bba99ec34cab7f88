/** A hit as a row to take home. Pure. */
import type { ExportRow } from "../../contract/export.ts";
import { toItemPath } from "../../contract/plain/paths.ts";
import type { ItemInMeeting } from "../search/lists/in-meeting.ts";

/**
 * `standing` are the case keys that stand for several matters; `host` goes before the portal's own paths:
 * "https://referater.example", or nothing.
 */
export function toRow(
  { item, meeting }: ItemInMeeting,
  standing: ReadonlySet<string>,
  host: string,
): ExportRow {
  const { id, meetingId, municipality, body, bodyKey, kind, date } = item;
  const { number, title, closed } = item;
  const provenance = meeting?.provenance;
  return {
    id,
    url: `${host}${toItemPath(id)}`,
    meetingId,
    municipality,
    body,
    bodyKey,
    kind,
    date,
    number,
    title,
    closed,
    ...(closed ? nothing : contentsOf(item, standing)),
    problems: [...new Set(meeting?.problems.map(({ code }) => code))].sort(),
    ocr: meeting?.ocr ?? null,
    file: provenance?.file ?? null,
    sourceUrl: provenance?.sourceUrl ?? null,
    license: provenance?.license ?? null,
    indexedAt: provenance?.indexedAt ?? null,
  };
}

/** What a closed item gives of itself. */
const nothing = {
  caseNumber: null,
  standing: null,
  kle: null,
  topics: [],
  mentions: [],
  outcome: null,
  outcomeEvidence: null,
  decision: null,
  recommendation: null,
  adopts: [],
  votes: null,
  dissent: null,
  absent: [],
  attachments: [],
  previousDecisions: [],
  sections: [],
};

function contentsOf(item: ItemInMeeting["item"], standing: ReadonlySet<string>) {
  const { caseNumber, caseKey, kle, topics, mentions, outcome, outcomeEvidence, decision } = item;
  const { adopts, votes, dissent, absent, attachments, previousDecisions, sections } = item;
  const recommendations = sections.filter(({ type }) => type === "recommendation");
  return {
    caseNumber,
    standing: caseKey === null ? null : standing.has(caseKey),
    kle: longest(kle),
    topics,
    mentions,
    outcome,
    outcomeEvidence,
    decision,
    recommendation: recommendations.map(({ text }) => text).join("\n\n") || null,
    adopts,
    votes,
    dissent,
    absent,
    attachments,
    previousDecisions,
    sections,
  };
}

/** Of a number's beginnings, itself. */
function longest(numbers: readonly string[]): string | null {
  return [...numbers].sort((a, b) => b.length - a.length)[0] ?? null;
}
