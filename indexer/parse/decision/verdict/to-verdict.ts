/** What a verdict is about: the points, the thing and the matter that its clause speaks of. */
import type { Clause } from "../language/clause.ts";
import type { Sentence } from "../language/sentences.ts";
import type { ClauseVerdict } from "./clause-verdict.ts";
import type { Exception } from "./exceptions.ts";
import type { PointReference } from "./point-references.ts";
import { scopeIn } from "./scope.ts";
import { isObjection, namedBy, recommendedThing, refusedThing, thingOf } from "./thing.ts";
import { matterOf, type Topic } from "./topic.ts";
import type { Verdict } from "./verdict.ts";

/** Where a verdict is told: the clause, its subject where another clause names it, the one before, and the sentence. */
type Place = {
  readonly clause: Clause;
  readonly subject: Clause | null;
  readonly previous: Clause | null;
  readonly sentence: Sentence;
};

/** The points that a clause names, or its subject does: "…, bortset fra punkt 2, som udsættes". */
export function pointsOf(
  references: readonly PointReference[],
  {
    clause,
    subject,
    previous,
    sentence,
    exceptions,
  }: Place & { readonly exceptions: readonly Exception[] },
): string[] {
  const isWhole = previous?.tags.includes("V") === false;
  const named = inClause(references, clause, sentence, isWhole).filter(
    ({ from }) => !exceptions.some(({ at }) => at === sentence.from + from),
  );
  const relative = /^(?:som|der)\b/.test(clause.text) && clause.kind === "main";
  const antecedent = subject ?? (previous?.tags.endsWith("I#") ? previous : null);
  if (named.length > 0 || !relative || antecedent === null)
    return named.flatMap(({ marks }) => marks);
  return inClause(references, antecedent, sentence).flatMap(({ marks }) => marks);
}

/** `isWhole` where a list that began before belongs to it: "Punkt 1, 2 og 3 blev godkendt", where a comma begins a clause. */
function inClause(
  references: readonly PointReference[],
  clause: Clause,
  { from }: Sentence,
  isWhole = false,
) {
  const first = (clause.words[0]?.from ?? 0) - from;
  const last = (clause.words.at(-1)?.to ?? 0) - from;
  return references.filter(
    ({ from: at, to }) => (isWhole ? first < to : first - 2 <= at) && at < last,
  );
}

const recommendation =
  /^(?:indstilling|anbefaling|(?:hoved|medlems|borger)?forslag)(?:en|et|er|erne|ene|s|ens|ets)?$|^(?:at-)?punkter(?:ne)?$/;

/** "Følgende ansøgninger imødekommes: …" */
const isListed = /^følgende\b/;

type Setting = Place & {
  readonly topic: Topic;
  readonly points: readonly string[];
};

/** A clause's verdict with what it is about: its points, its thing, and whose matter that is. */
export function toVerdict(
  told: ClauseVerdict,
  { clause, subject, previous, sentence, topic, points }: Setting,
): Verdict {
  const { about, aboutAt, ...rest } = told;
  const said = aboutAt >= 0 ? clause : (subject ?? clause);
  const at = aboutAt >= 0 ? aboutAt : said.tags.indexOf(about);
  const recommends = recommendedThing(told, sentence) ?? refusedThing(told, sentence);
  const named = recommends ?? thingOf(said, about, at);
  const whole = points.length === 0 && (named === "" || recommendation.test(named));
  const scope = whole || isListed.test(clause.text) ? scopeIn({ clause, previous, sentence }) : "";
  const thing = scope || named;
  const bare =
    !told.rule.startsWith("beslutte,") &&
    (points.length > 0 || (recommends === null && thing === "") || recommendation.test(thing));
  const open = topic.open && said !== clause && /forslag/.test(said.text);
  const spoken = open ? topic.matter : matterOf(topic, clause, about, points);
  const matter = isObjection(said, about, at) ? "objection" : spoken;
  const instead = /\bi stedet\b/.test(clause.text);
  const plain = { points, excepted: [], exceptedThings: [], scope, against: false };
  const withNoun = scope === "" ? namedBy(said, about, at) : "";
  return { ...rest, ...plain, thing, named: withNoun, bare, instead, matter };
}
