/** The set of judged decisions: what came of them, who voted how, who disagreed. */
import type { Adopted, AgendaItem, Outcome } from "../../../contract/meeting.ts";
import { type FactMeasure, type FactSet, factSet } from "../fact-set.ts";
import { type Tally, tallyMany, tallyOne } from "../tally.ts";
import { JudgedDecision } from "./judged-decision.ts";
import { parseDecision } from "./parse-decision.ts";
import { tallyVotes, tallyWholeVotes } from "./tally-votes.ts";

type Measure = FactMeasure<JudgedDecision, AgendaItem>;

const measures: readonly Measure[] = [
  {
    name: "outcome",
    goal: { precision: 0.98, recall: 0.95 },
    tally: (judged, read) => tallyOne(toldOf(judged.outcome), toldOf(read.outcome)),
  },
  {
    name: "turned down is not adopted, nor the other way",
    goal: { precision: 1, recall: null },
    tally: (judged, read) => tallyOpposites(judged.outcome, read.outcome),
  },
  {
    name: "votes, every number, party and name told",
    goal: { precision: 1, recall: null },
    tally: (judged, read) => tallyVotes(judged.votes, read.votes),
  },
  {
    name: "votes told whole",
    goal: { precision: 1, recall: 0.8 },
    tally: (judged, read) => tallyWholeVotes(judged, read.votes),
  },
  {
    name: "dissent",
    goal: { precision: 0.97, recall: 0.9 },
    tally: (judged, read) => tallyOne(judged.dissent, read.dissent, holdsAll),
  },
  {
    name: "points of the recommendation that a decision settles",
    goal: { precision: 0.97, recall: 0.9 },
    tally: (judged, read) => tallyMany(judged.adopts.map(numbered), read.adopts.map(toAdopted)),
  },
];

export const decisions: FactSet = factSet({
  title: "Decisions",
  about:
    "Decisions of our own writing, most of them in the shapes of published minutes, the rest in those of the example minutes and the layouts, each read as a page of minutes.",
  files: ["examples", "published-1", "published-2", "published-3", "published-4"].map(
    (name) => `decisions/${name}.json`,
  ),
  schema: JudgedDecision,
  find: async (cases) => cases.map(parseDecision),
  measures,
});

/** "1: approved"; points without a mark are told from each other by their place. */
function toAdopted({ point, outcome }: Adopted, at: number): string {
  return numbered(`${point ?? "-"}: ${outcome}`, at);
}

function numbered(adopted: string, at: number): string {
  return `${at} ${adopted}`;
}

/** `other` claims no outcome, and shows none. */
function toldOf(outcome: Outcome | null): Outcome | null {
  return outcome === "other" ? null : outcome;
}

const opposites = new Map<Outcome | null, Outcome>([
  ["approved", "rejected"],
  ["rejected", "approved"],
]);

function tallyOpposites(judged: Outcome, read: Outcome | null): Tally {
  const claimed = Number(opposites.has(read));
  const wrong = opposites.get(read) === judged;
  return { claimed, right: wrong ? 0 : claimed, expected: 0 };
}

function holdsAll(words: readonly string[], read: string): boolean {
  const plain = withoutBlanks(read);
  return words.every((word) => plain.includes(withoutBlanks(word)));
}

const withoutBlanks = (text: string) => text.replace(/\s+/g, " ");
