/** What a decision came to, who voted how, who disagreed, and what of the recommendation it settles. */
import type { AgendaItem } from "../../../contract/meeting.ts";
import { type Answer, adoptedPoints } from "./adopts.ts";
import { dissentIn } from "./dissent/dissent-in.ts";
import { asFollowed } from "./followed-refusal.ts";
import { withDecidedListJoined } from "./language/decided-list.ts";
import { type OwnBody, ownBody } from "./language/own-body.ts";
import { sentencesOf, withoutQuotations } from "./language/sentences.ts";
import { isLeftOpen } from "./left-open.ts";
import { outcomeOf } from "./outcome-of.ts";
import { asTurnedDown, isBesides, isOnAdvice } from "./recommended/against-recommended.ts";
import { decides } from "./recommended/asked-state.ts";
import { isBackedInTalk } from "./recommended/backed-in-talk.ts";
import { asDoneLater } from "./recommended/deed-later.ts";
import { echoesIn } from "./recommended/echoes-in.ts";
import { grantedEntries } from "./recommended/granted-entries.ts";
import { notesBeside } from "./recommended/noted-beside.ts";
import { asMotion } from "./recommended/own-proposal.ts";
import {
  answeredBy,
  marksOf,
  type RecommendationPoint,
  recommendationPoints,
} from "./recommended/recommendation-points.ts";
import { withSingleBlanks } from "./single-blanks.ts";
import { thingsPutOff } from "./things-put-off.ts";
import { areRivals, conclude } from "./verdict/conclude.ts";
import { partsOf, remaining } from "./verdict/parts.ts";
import { lastMark } from "./verdict/point-references.ts";
import { readVerdicts } from "./verdict/read-verdicts.ts";
import { isHeardAfterwards, sentBackBeside } from "./verdict/sent-afterwards.ts";
import { saidFrom, type Verdict } from "./verdict/verdict.ts";
import { type GatheredBallot, gatherBallots } from "./vote/gather-ballots.ts";
import { withListsJoined } from "./vote/lists-joined.ts";
import { type HeardSentence, withOwnVoices } from "./vote/own-voices.ts";
import { mainBallot, motionOf, toBallots, toVotes } from "./vote/to-votes.ts";
import { withVotes } from "./vote/vote-verdicts.ts";

/** `body` is whose decision it is, null where the minutes do not say. */
type DecisionText = {
  readonly decision: string | null;
  readonly recommendation: string;
  readonly body: string | null;
};

type JudgedDecision = Pick<
  AgendaItem,
  "outcome" | "outcomeEvidence" | "outcomeProofs" | "votes" | "ballots" | "dissent" | "adopts"
>;

/**
 * A part of the decision, read: the marks of the points that it answers, none where it is the whole; `isRest`
 * where it answers all that no other does.
 */
type ReadPart = {
  readonly isRest: boolean;
  readonly marks: readonly string[];
  readonly sentences: readonly HeardSentence[];
  readonly ballots: readonly GatheredBallot[];
};

/** Nothing is known of what was not decided; `other` where the words settle no outcome. */
export function judgeDecision({ decision, ...asked }: DecisionText): JudgedDecision {
  if (decision === null) return undecided;
  return withSingleBlanks(decision, (single) => judge({ ...asked, decision: single }));
}

function judge({ decision, recommendation, body }: DecisionText & Texts): JudgedDecision {
  const own = ownBody(body, decision);
  const points = recommendationPoints(recommendation);
  const read = withRemaining(readParts({ decision, recommendation }, own, points), points);
  const ballots = read.flatMap((part) => part.ballots);
  const asked = { decision, recommendation, points, own };
  const answers = read.flatMap((part) => answerOf(part, asked));
  const adopts = adoptedPoints(answers, points, decision);
  const sentences = read.flatMap((part) => part.sentences);
  const verdicts = sentences.flatMap((one) => one.verdicts);
  const told = [...verdicts, ...ballots];
  const motion = areRivals(verdicts) ? "main" : motionOf(told.map(({ matter }) => matter));
  const main = mainBallot(ballots, motion);
  const open = read.some(
    (part) => (part.isRest || isOfPoints(part, points)) && answerOf(part, asked).length === 0,
  );
  const outcome = outcomeOf(open ? [] : answers, { decision, sentences, adopts });
  const fate = outcome.outcome === "rejected" ? "fell" : "adopted";
  return {
    ...outcome,
    votes: main && toVotes(main),
    ballots: toBallots(ballots, motion, decision),
    dissent: dissentIn({ sentences, ballots, decision, own, fate, motion }),
    adopts,
  };
}

/** What an item without a decision has. */
export const undecided: JudgedDecision = {
  outcome: null,
  outcomeEvidence: null,
  outcomeProofs: [],
  votes: null,
  ballots: [],
  dissent: null,
  adopts: [],
};

type Texts = Pick<DecisionText, "recommendation"> & { readonly decision: string };

function readParts(
  { decision, recommendation }: Texts,
  own: OwnBody,
  points: readonly RecommendationPoint[],
): ReadPart[] {
  const last = marksOf(points).at(-1);
  const { lead, parts } = partsOf(
    withListsJoined(withDecidedListJoined(withoutQuotations(decision))),
  );
  const all = [{ marks: [], from: 0, text: lead }, ...parts];
  return all.map(({ marks, from, text }) => {
    const read = readVerdicts(sentencesOf(text, from), own).map((one) => ({
      ...one,
      verdicts: one.verdicts
        .map((verdict) =>
          asTurnedDown(verdict, { said: saidFrom(verdict, decision), recommendation }),
        )
        .map((verdict) => asMotion(verdict, recommendation))
        .map((verdict) => withLastNamed(verdict, last)),
    }));
    const sentences = withOwnVoices(read, own);
    return { isRest: false, marks, sentences, ballots: gatherBallots(sentences) };
  });
}

/** "Det sidste punkt" by its mark, where the recommendation has one. */
function withLastNamed(verdict: Verdict, last: string | undefined): Verdict {
  const points = verdict.points.map((point) => (point === lastMark ? (last ?? point) : point));
  return { ...verdict, points };
}

/** "De øvrige punkter udsættes.": those that no other part names; where none is named, all of them. */
function withRemaining(
  parts: readonly ReadPart[],
  points: readonly RecommendationPoint[],
): ReadPart[] {
  const named = parts.flatMap(({ marks, sentences }) => [
    ...marks.filter((mark) => mark !== remaining),
    ...sentences.flatMap((one) => one.verdicts.flatMap((verdict) => verdict.points)),
  ]);
  const left = marksOf(points).filter((mark) => !named.includes(mark));
  return parts.map((part) => {
    if (!part.marks.includes(remaining)) return part;
    const marks = named.length === 0 ? [] : left.length > 0 ? left : part.marks;
    return { ...part, marks, isRest: named.length > 0 };
  });
}

type Asked = Texts & {
  readonly points: readonly RecommendationPoint[];
  readonly own: OwnBody;
};

function answerOf(part: ReadPart, { decision, recommendation, points, own }: Asked): Answer[] {
  const told = part.sentences.flatMap((one) => one.verdicts);
  const worded = withVotes([...told, ...grantedEntries(part.sentences)], part.ballots);
  const followed = asFollowed(
    worded
      .filter((one) => decides(one, points))
      .filter((one) => !isBesides(one, { said: saidFrom(one, decision), recommendation }))
      .filter((one) => !isOnAdvice(one, decision.slice(0, one.from)))
      .filter((one) => !isBackedInTalk(one, points))
      .flatMap((one) => asDoneLater(one, { said: saidFrom(one, decision), recommendation }) ?? [])
      .filter((one, at, all) => !isHeardAfterwards(one, all.slice(0, at), decision))
      .filter(({ matter }) => matter !== "objection" || asksOfObjections(recommendation)),
    answeredBy(part.marks, points),
  );
  const noted = notesBeside(followed, recommendation);
  const verdicts = noted && sentBackBeside(noted, { decision, recommendation });
  if (verdicts === null) return [];
  const things = thingsPutOff(part.sentences, verdicts, points, part.marks);
  const isWorded = verdicts.length > 0 || worded.some(({ matter }) => matter !== "objection");
  const echoes = echoesIn(part, { points, own }, isWorded);
  const conclusion = conclude([...verdicts, ...things, ...echoes], marksOf(points));
  if (conclusion && isLeftOpen(conclusion.outcome, part, points)) return [];
  return conclusion ? [{ marks: part.marks, conclusion }] : [];
}

function isOfPoints({ marks }: ReadPart, points: readonly RecommendationPoint[]): boolean {
  return marksOf(points).some((mark) => marks.includes(mark));
}

/** Where nothing is recommended, or something on them, to turn them down is what the item came to. */
function asksOfObjections(recommendation: string): boolean {
  return (
    recommendation.trim() === "" ||
    /indsigelse|bemærkning|indvending|protest|høringssvar/i.test(recommendation)
  );
}
