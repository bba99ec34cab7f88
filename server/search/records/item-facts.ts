/** What the API and the pages are told of an item. Pure. */
import type { CaseFacts, ItemFacts } from "../../../contract/archive.ts";
import type { IndexedMeeting } from "../../../contract/indexed-item.ts";
import { toItemPath } from "../../../contract/plain/paths.ts";
import type { TopicEvidence, TopicProof } from "../../../contract/topic.ts";
import type { StoredItem } from "../hits/stored-item.ts";
import { itemProofs } from "../proofs/item-proofs.ts";
import { attachmentUrls } from "./attachment-urls.ts";

/** `ofCase` null where the item has no case, or where its case is not told. */
export function toItemFacts(
  item: StoredItem,
  { provenance }: IndexedMeeting,
  ofCase: CaseFacts | null,
): ItemFacts {
  const { id, meetingId, number, title, caseNumber, closed, sections, decision } = item;
  const { outcome, outcomeEvidence, outcomeProofs, votes, ballots, dissent, adopts } = item;
  const { absent, attachments, previousDecisions, corrections, changes } = item;
  const { source, topics, mentions, topicProofs, deviates, deviatesEvidence } = item;
  return {
    id,
    url: toItemPath(id),
    meetingId,
    number,
    title,
    caseNumber,
    closed,
    source,
    sections,
    decision,
    deviates: deviates === "true" ? true : deviates === "false" ? false : null,
    deviatesEvidence,
    outcome,
    outcomeEvidence,
    outcomeProofs,
    votes,
    ballots,
    dissent,
    adopts,
    absent,
    attachments,
    attachmentUrls: attachmentUrls(item, provenance.attachments ?? []),
    previousDecisions,
    topics,
    mentions,
    corrections,
    changes,
    topicEvidence: topicProofs.map((proof) => toEvidence(proof, topics)),
    evidence: itemProofs(item, ofCase),
  };
}

function toEvidence(
  [topic, rule, kle, words]: TopicProof,
  topics: readonly string[],
): TopicEvidence {
  const degree = topics.includes(topic) ? "about" : "mention";
  return { topic, degree, rule, kle, words: words.map(([word, section]) => ({ word, section })) };
}
