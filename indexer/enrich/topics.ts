/** The themes of an item, each with what proves it. */
import type { AgendaItem, SectionType } from "../../contract/meeting.ts";
import type { Topic, TopicEvidence } from "../../contract/topic.ts";
import type { Danish } from "../../danish/danish.ts";
import { createMatcher, type How } from "../../danish/match.ts";
import { kleBeginnings } from "./kle.ts";

export type Tagger = (item: AgendaItem) => TopicEvidence[];

/** A term as the first part of a compound proves nothing: "boligministeren" is not about housing. */
const proving: ReadonlySet<How> = new Set(["form", "lemma", "head"]);

/** Names of people. */
const unproving: ReadonlySet<SectionType> = new Set(["attendance"]);

/** A tagger for these themes; its evidence stands in the item's order, the title first, without repeats. */
export function createTagger(danish: Danish, topics: readonly Topic[]): Tagger {
  const terms = topics.flatMap(({ id, terms }) => terms.map((term) => ({ topic: id, term })));
  const match = createMatcher(danish, terms);
  const proofs = (text: string) =>
    match(text)
      .filter(({ how }) => proving.has(how))
      .map(({ term }) => term);

  return (item) => {
    const title = proofs(item.title ?? "").map((term) => toEvidence(term, "title", null));
    const sections = item.sections.flatMap(({ type, text }, section) =>
      unproving.has(type) ? [] : proofs(text).map((term) => toEvidence(term, "section", section)),
    );
    return withoutRepeats([...title, ...sections, ...kleEvidence(topics, item)]);
  };
}

function toEvidence(
  { topic, term }: { topic: string; term: string },
  source: TopicEvidence["source"],
  section: number | null,
): TopicEvidence {
  return { topic, term, section, source };
}

function kleEvidence(topics: readonly Topic[], { caseNumber }: AgendaItem): TopicEvidence[] {
  const beginnings = new Set(kleBeginnings(caseNumber));
  return topics.flatMap(({ id, kle }) =>
    kle
      .filter((number) => beginnings.has(number))
      .map((number) => toEvidence({ topic: id, term: number }, "kle", null)),
  );
}

function withoutRepeats(evidence: TopicEvidence[]): TopicEvidence[] {
  return [...new Map(evidence.map((one) => [JSON.stringify(one), one])).values()];
}
