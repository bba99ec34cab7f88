/** Who of this body disagreed with what was decided, in the minutes' own words. */
import { mayDisagree } from "../language/cues.ts";
import type { OwnBody } from "../language/own-body.ts";
import type { Matter } from "../verdict/verdict.ts";
import type { GatheredBallot } from "../vote/gather-ballots.ts";
import type { HeardSentence } from "../vote/own-voices.ts";
import { sidesIn, type ToldSide } from "../vote/sides-in.ts";
import { isAboutProposal, isDisagreement, sayingIn } from "./disagreement.ts";
import { membersIn } from "./members.ts";
import { type Passage, passageOf } from "./passage.ts";

/** What is read, and in what: `decision` is the text that all places are in. */
type DissentSource = {
  readonly sentences: readonly HeardSentence[];
  readonly ballots: readonly GatheredBallot[];
  readonly decision: string;
  readonly own: OwnBody;
  /** What came of the motion: of a vote that no word tells the end of, too. */
  readonly fate: "adopted" | "fell";
  /** What the motion before the body is. */
  readonly motion: Matter;
};

/** A passage of disagreement; `bare` where it tells no more than how many. */
type Dissent = Passage & { readonly bare: boolean };

/** Null where nobody is told to disagree; bare numbers only where nothing else is told. */
export function dissentIn(source: DissentSource): string | null {
  const { sentences, ballots, decision, own } = source;
  const ballotAt = new Map(ballots.flatMap((one) => one.spans.map(({ from }) => [from, one])));
  const dissents = sentences.flatMap((read, at): Dissent[] => {
    const ballot = ballotAt.get(read.sentence.from);
    const stated = !ballot || forTheRecord.test(read.voices.lower);
    const bare =
      (ballot ? votedAgainst(read, ballot, source) : null) ??
      (stated && disagrees(read, own) ? false : null);
    return bare === null ? [] : [{ ...passageOf(sentences, at, decision), bare }];
  });
  const told = dissents.filter(({ bare }) => !bare);
  const passages = apart(told.length > 0 ? told : dissents);
  const texts = passages.map(({ from, to }) => decision.slice(from, to).trim());
  return texts.length === 0 ? null : texts.join("\n\n");
}

/** "A afgav følgende protokolbemærkning: »A undlod at stemme, da …«": a statement, whatever it tells of the vote. */
const forTheRecord = /protokolbemærkning|protokoltilførsel|mindretalsudtalelse|særudtalelse/;

function disagrees({ voices, before, verdicts }: HeardSentence, own: OwnBody): boolean {
  const { text, lower } = voices;
  if (!mayDisagree(lower)) return false;
  // That members disagree on a proposal made at the meeting says nothing of the motion.
  if (before.open && before.matter !== "main" && isAboutProposal(lower)) return false;
  if (verdicts.some(({ outcome }) => outcome === "elected")) return false;
  if (isDisagreement(lower, text)) return true;
  const saying = sayingIn(lower);
  if (!saying) return false;
  if (byMajority.test(lower.slice(0, saying.from))) return false;
  const rest = /^[^,:;]*/.exec(text.slice(saying.to))?.[0] ?? "";
  return membersIn(text.slice(0, saying.from), text.slice(0, saying.to) + rest, own);
}

/** "Et flertal (V og O) kan ikke støtte forslaget": who decides so is against nobody. */
const byMajority = /^\W*(?:et (?:[a-zæøå]+ )?)?flertal(?:let)?(?![a-zæøå])[^;]*$/;

/**
 * Of a vote those on the losing side: null where the sentence does not tell of them, else whether it tells
 * no more than numbers. Who lost an amendment did not thereby turn against the motion.
 */
function votedAgainst(
  { voices }: HeardSentence,
  ballot: GatheredBallot,
  { fate, motion }: Pick<DissentSource, "fate" | "motion">,
) {
  if (ballot.matter === "other-item") return null;
  const fell = (ballot.fate ?? fate) === "fell";
  if (fell && ballot.matter !== "main" && ballot.matter !== motion) return null;
  const told = sidesIn(voices)?.told ?? [];
  const lost = losingSide(ballot, fell, told);
  const held = told.filter(
    ({ side, read, most }) => side === lost && read.count !== 0 && !(fell && most),
  );
  if (held.length === 0) return null;
  return held.every(({ read }) => read.parties.length + read.names.length === 0);
}

/** As the sentence tells it: "forkastet med 14 stemmer mod 3" names those who were against it first. */
function losingSide(
  { sides }: GatheredBallot,
  fell: boolean,
  told: readonly ToldSide[],
): "for" | "against" {
  const first = told.find(({ side, how }) => side === "for" && how === "score")?.read.count;
  const turned = first !== undefined && first !== sides.for?.count;
  return fell && sides.for !== undefined && !turned ? "for" : "against";
}

/** Those that stand in no passage before them. */
function apart(passages: readonly Dissent[]): Dissent[] {
  let end = -1;
  return passages.filter(({ from, to }) => {
    const inside = to <= end && from < end;
    end = Math.max(end, to);
    return !inside;
  });
}
