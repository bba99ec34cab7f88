/** A parsed meeting: what `npm run parse` prints and what the indexer indexes. */
import { z } from "zod";
import { outcomes } from "./plain/outcomes.ts";
import type { ReadOnly } from "./read-only.ts";

const sectionTypes = [
  "summary",
  "recommendation",
  "decision",
  "previous-decision",
  "case-description",
  "economy",
  "legal-basis",
  "hearing",
  "consequences",
  "process",
  "attendance",
  "attachments",
  "topic",
  "other",
] as const;

export const meetingKinds = ["minutes", "agenda", "supplementary-agenda"] as const;

const isoDate = z.iso.date();
const clockTime = z.string().regex(/^\d{2}:\d{2}$/);

export const SectionType = z.enum(sectionTypes);
export type SectionType = ReadOnly<z.infer<typeof SectionType>>;

export const Outcome = z.enum(outcomes);
export type Outcome = ReadOnly<z.infer<typeof Outcome>>;

/** A person as printed; `party` is the letter or word in brackets, null when not given. */
export const Person = z.object({ name: z.string(), party: z.string().nullable() });
export type Person = ReadOnly<z.infer<typeof Person>>;

/** A part of an item. `line` is 1-based in the source; `label` null where none is printed. */
export const Section = z.object({
  type: SectionType,
  label: z.string().nullable(),
  text: z.string(),
  line: z.int().positive(),
});
export type Section = ReadOnly<z.infer<typeof Section>>;

/** What an earlier body decided, as printed inside this item. */
export const PreviousDecision = z.object({
  body: z.string().nullable(),
  date: isoDate.nullable(),
  itemNumber: z.string().nullable(),
  text: z.string(),
});
export type PreviousDecision = ReadOnly<z.infer<typeof PreviousDecision>>;

/** One side of a vote, as far as the text tells: `count` null when only names or parties are given. */
export const VoteSide = z.object({
  count: z.int().nonnegative().nullable(),
  parties: z.array(z.string()),
  names: z.array(z.string()),
});
export type VoteSide = ReadOnly<z.infer<typeof VoteSide>>;

/**
 * A vote at this meeting; a side is null when the text says nothing of it. `complete` where all that the
 * text tells of it was understood, and its numbers fit each other.
 */
export const Votes = z.object({
  for: VoteSide.nullable(),
  against: VoteSide.nullable(),
  abstained: VoteSide.nullable(),
  complete: z.boolean(),
});
export type Votes = ReadOnly<z.infer<typeof Votes>>;

const ballotSubjects = ["main", "amendment", "procedure"] as const;

/** A vote that is told of, with its words: on the motion itself, on an amendment to it, or on procedure. */
export const Ballot = Votes.extend({ subject: z.enum(ballotSubjects), text: z.string() });
export type Ballot = ReadOnly<z.infer<typeof Ballot>>;

/**
 * A point of the recommendation that a short decision settles ("Godkendt."), without its mark; `point` is
 * the mark, null where the recommendation has none.
 */
export const Adopted = z.object({
  point: z.string().nullable(),
  text: z.string(),
  outcome: Outcome,
});
export type Adopted = ReadOnly<z.infer<typeof Adopted>>;

/** Words that gave the outcome: where they stand, and by which rule they gave it. */
export const OutcomeProof = z.object({
  section: SectionType,
  words: z.string(),
  rule: z.string(),
});
export type OutcomeProof = ReadOnly<z.infer<typeof OutcomeProof>>;

/** Words that told that somebody was not there, as the rule that read them took them. */
export const AbsentProof = z.object({ name: z.string(), section: SectionType, words: z.string() });
export type AbsentProof = ReadOnly<z.infer<typeof AbsentProof>>;

/** Where an item begins in its source: `line` from 1; `page` from 1, null where the format has no pages. */
export const ItemPlace = z.object({
  line: z.int().positive(),
  page: z.int().positive().nullable(),
});
export type ItemPlace = ReadOnly<z.infer<typeof ItemPlace>>;

/**
 * One item of the agenda. `source` is where it was read; an index of an earlier version does not know.
 * `decision` is this body's decision at this meeting, without absentees;
 * `outcomeEvidence` the words that gave the outcome, `outcomeProofs` the same one by one; `votes` is the
 * vote on the main motion, `ballots` every vote; `absentProofs` what told of each that is absent, where anybody is; `dissent` what this body's members say against it; null
 * when nothing tells.
 */
export const AgendaItem = z.object({
  number: z.string().nullable(),
  title: z.string().nullable(),
  caseNumber: z.string().nullable(),
  closed: z.boolean(),
  source: ItemPlace.optional(),
  sections: z.array(Section),
  decision: z.string().nullable(),
  outcome: Outcome.nullable(),
  outcomeEvidence: z.string().nullable(),
  outcomeProofs: z.array(OutcomeProof),
  votes: Votes.nullable(),
  ballots: z.array(Ballot),
  dissent: z.string().nullable(),
  adopts: z.array(Adopted),
  absent: z.array(z.string()),
  absentProofs: z.array(AbsentProof).optional(),
  attachments: z.array(z.string()),
  previousDecisions: z.array(PreviousDecision),
});
export type AgendaItem = ReadOnly<z.infer<typeof AgendaItem>>;

/** Who took part in somebody's stead; `for` null where nobody tells whose. */
export const StandIn = Person.extend({ for: z.string().nullable() });
export type StandIn = z.infer<typeof StandIn>;

/** Who came after the beginning or left before the end; hour and item as far as the minutes tell. */
export const Movement = z.object({
  name: z.string(),
  kind: z.enum(["arrived", "left"]),
  time: clockTime.nullable(),
  itemNumber: z.string().nullable(),
});
export type Movement = z.infer<typeof Movement>;

/** `participants` are those who took part, absentees left out and stand-ins among them; nobody stands twice. */
export const Meeting = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  municipality: z.string().nullable(),
  body: z.string().nullable(),
  bodyKey: z.string().nullable(),
  kind: z.enum(meetingKinds),
  date: isoDate.nullable(),
  startTime: clockTime.nullable(),
  endTime: clockTime.nullable(),
  place: z.string().nullable(),
  participants: z.array(Person),
  absentees: z.array(Person),
  standIns: z.array(StandIn),
  movements: z.array(Movement),
  items: z.array(AgendaItem),
  /** The mean confidence (0-100) with which it was read from a picture; null where it was not. */
  ocr: z.number().min(0).max(100).nullable().optional(),
});
export type Meeting = ReadOnly<z.infer<typeof Meeting>>;

/** Something the parser was unsure of or could not place. `line` is 1-based in the source. */
export const Problem = z.object({
  code: z.string().regex(/^[a-z-]+$/),
  line: z.int().positive(),
  message: z.string(),
});
export type Problem = ReadOnly<z.infer<typeof Problem>>;

/** One line of `npm run parse`: `file` is the file's name as given, without its folder. */
export const ParsedMeeting = z.object({
  file: z.string(),
  meeting: Meeting,
  problems: z.array(Problem),
});
export type ParsedMeeting = ReadOnly<z.infer<typeof ParsedMeeting>>;
