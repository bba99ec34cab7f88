/** The votes of a decision, each from the sentences that tell of it. */
import type { Changing } from "../../../../contract/plain/changing.ts";
import type { Span } from "../verdict/evidence.ts";
import type { ReadSentence } from "../verdict/read-verdicts.ts";
import type { Matter, Verdict } from "../verdict/verdict.ts";
import { isConsistent, type ReadSide } from "./add-up.ts";
import { ballotMatter, onProcedure, putsConduct } from "./ballot-matter.ts";
import { type Open, relationTo } from "./open-ballot.ts";
import type { HeardSentence } from "./own-voices.ts";
import type { Side } from "./side-patterns.ts";
import { type SidesTold, sidesIn } from "./sides-in.ts";

/**
 * A vote as it was taken. `spans` are its sentences' places in the decision; `fate` what came of what was
 * voted on, null where neither words nor numbers tell; `worded` where words do; `qualified` where more than half of
 * the votes were needed.
 */
export type GatheredBallot = {
  readonly matter: Matter;
  readonly sides: Open["sides"];
  readonly spans: readonly Span[];
  readonly whole: boolean;
  readonly fate: "adopted" | "fell" | null;
  readonly worded: boolean;
  readonly qualified: boolean;
};

/** A side that is told by its members, in words that no pattern takes. */
const unreadShare =
  /\(\d{1,2}\)\s(?:besluttede|kan|kunne|vil|ville|ønsker|ønskede)(?![a-zæøå])|\b(?:flertal|mindretal)(?:let)?\b[^.]*(?:\(|bestående)/;

/** "De øvrige stemte imod": how many and who, nobody can tell. */
const tellsOfRest =
  /(?<![a-zæøå])(?:øvrige|resten|alle andre|de andre)\b[^.;:]*\s(?:stemte|stemmer)\b|\b(?:stemte|stemmer)\s(?:[^.;:]*\s)?(?:øvrige|resten|alle andre|de andre)\b/;

/** Every vote, in order. */
export function gatherBallots(sentences: readonly HeardSentence[]): GatheredBallot[] {
  const ballots: Changing<Open>[] = [];
  let unread = false;
  let rest = false;
  let elected = false;
  let put = false;
  let before: ReadSentence | null = null;
  for (const read of sentences) {
    elected = goesOnElecting(read, elected);
    const told = elected ? null : sidesIn(read.voices);
    if (told) add(ballots, { read, told: rest ? { ...told, whole: false } : told, before, put });
    else unread ||= unreadShare.test(read.voices.lower);
    rest = !told && tellsOfRest.test(read.voices.lower);
    if (rest) leftOver(ballots.at(-1));
    if (read.verdicts.length > 0) before = read;
    put = putsConduct(read) || (put && told !== null);
    const open = ballots.at(-1);
    if (open) for (const verdict of read.verdicts) settle(open, onProcedure(verdict), told);
  }
  return ballots
    .filter(({ advised, sides }) => !advised || (sides.against ?? sides.abstained) !== undefined)
    .map(({ closed: _closed, advised: _advised, majority, ...ballot }) =>
      withFate({ ...ballot, whole: ballot.whole && !unread }, majority),
    );
}

function leftOver(open: Changing<Open> | undefined): void {
  if (open && !open.closed) open.whole = false;
}

/** "To stemte blankt." behind an election is said of that. */
function goesOnElecting(read: ReadSentence, before: boolean): boolean {
  if (read.verdicts.length > 0) return tellsOfElection(read);
  return before && !/forslag|indstilling|punkt|\bfor\b|\bi?mod\b/.test(read.sentence.lower);
}

/** "Lykke blev valgt med fem stemmer mod tre" tells of candidates, not of a motion. */
function tellsOfElection({ sentence, verdicts }: ReadSentence): boolean {
  const elects = verdicts.some(({ outcome }) => outcome === "elected");
  return elects && !/\b(?:for|imod)\b/.test(sentence.lower);
}

type Voting = {
  readonly read: ReadSentence;
  readonly told: SidesTold;
  readonly before: ReadSentence | null;
  readonly put: boolean;
};

function add(ballots: Changing<Open>[], voting: Voting): void {
  const { read } = voting;
  const { told, whole } = voting.told;
  const matter = ballotMatter(read, voting.before, voting.put);
  const open = ballots.at(-1);
  const relation = open ? relationTo(open, told, matter, read) : "new";
  if (relation === "reason") return;
  const ballot = relation === "more" && open ? open : begin(ballots, matter);
  ballot.spans.push({ from: read.sentence.from, to: read.sentence.to });
  ballot.whole = ballot.whole && whole;
  ballot.qualified = ballot.qualified || moreThanHalf.test(read.sentence.lower);
  ballot.advised = ballot.advised || told.some(({ how }) => how === "advice");
  for (const { side, read: share, most } of told) {
    if (most) ballot.majority = side;
    const known = ballot.sides[side];
    ballot.sides = { ...ballot.sides, [side]: known ? together(known, share) : share };
  }
}

/** "Da der ikke var to tredjedeles flertal" */
const moreThanHalf = /tredjedel|fjerdedel|femtedel|kvalificeret flertal/;

function begin(ballots: Changing<Open>[], matter: Matter): Changing<Open> {
  const plain = { sides: {}, whole: true, fate: null, worded: false, qualified: false } as const;
  const open = { closed: false, advised: false, majority: null } as const;
  const ballot: Changing<Open> = { matter, spans: [], ...open, ...plain };
  ballots.push(ballot);
  return ballot;
}

function together(a: ReadSide, b: ReadSide): ReadSide {
  const side = {
    count: a.count ?? b.count,
    parties: [...a.parties, ...b.parties],
    names: [...a.names, ...b.names],
  };
  const agree = a.count === null || b.count === null || a.count === b.count;
  return { ...side, understood: agree && a.understood && b.understood && isConsistent(side) };
}

/**
 * A verdict in the sentence that tells of the sides leaves room for more of them; one after it, or one on
 * something else, ends the vote.
 */
function settle(
  open: Changing<Open>,
  { outcome, matter, rule }: Verdict,
  told: SidesTold | null,
): void {
  // "11 stemte for, 14 imod": what came of it the numbers tell.
  const { for: yes, against: no } = open.sides;
  if (rule.startsWith("stemme,") && yes?.count != null && no?.count != null) return;
  if (matter !== open.matter || open.worded) open.closed = open.closed || told === null;
  if (matter !== open.matter || open.worded || open.closed) return;
  open.worded = true;
  open.closed = told === null;
  if (outcome === "rejected" && told?.told.some(({ how }) => how === "score"))
    open.sides = turned(open.sides);
  if (outcome === "rejected") open.fate = "fell";
  else if (outcome === "approved") open.fate = "adopted";
}

/** "Forkastet med 14 stemmer mod 3": those who rejected are named first, and were against it. */
function turned(sides: GatheredBallot["sides"]): GatheredBallot["sides"] {
  const { for: yes, against: no, ...rest } = sides;
  if (yes?.count == null || no?.count == null || yes.count <= no.count) return sides;
  return { ...rest, for: no, against: yes };
}

/** Where no word tells, the numbers do; as many against as for is no majority (styrelsesloven § 11, stk. 3). */
function withFate(ballot: GatheredBallot, majority: Side | null): GatheredBallot {
  const { for: yes, against: no } = ballot.sides;
  if (ballot.fate === null && majority !== null)
    return { ...ballot, fate: majority === "against" ? "fell" : "adopted" };
  if (ballot.fate !== null || yes?.count == null || no?.count == null) return ballot;
  return { ...ballot, fate: yes.count > no.count ? "adopted" : "fell" };
}
