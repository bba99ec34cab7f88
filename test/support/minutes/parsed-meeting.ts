/** Parsed meetings for tests: whole, with what the test says. */
import type { AgendaItem, Meeting, ParsedMeeting, Section } from "../../../contract/meeting.ts";

export function someSection(text: string, type: Section["type"] = "case-description"): Section {
  return { type, label: null, text, line: 1 };
}

export function someItem(facts: Partial<AgendaItem> = {}): AgendaItem {
  return {
    number: null,
    title: null,
    caseNumber: null,
    closed: false,
    sections: [],
    decision: null,
    outcome: null,
    outcomeEvidence: null,
    outcomeProofs: [],
    adopts: [],
    votes: null,
    ballots: [],
    dissent: null,
    absent: [],
    attachments: [],
    previousDecisions: [],
    ...facts,
  };
}

export function someMeeting(facts: Partial<Meeting> = {}): ParsedMeeting {
  const meeting: Meeting = {
    id: "vibefjord-byraadet-2021-03-04",
    municipality: "Vibefjord",
    body: "Byrådet",
    bodyKey: "Byrådet",
    kind: "minutes",
    date: "2021-03-04",
    startTime: null,
    endTime: null,
    place: null,
    participants: [],
    absentees: [],
    standIns: [],
    movements: [],
    items: [],
    ...facts,
  };
  return { file: "referat.txt", meeting, problems: [] };
}
