/** What tells the facts of an item. Pure. */
import type { CaseFacts } from "../../../contract/archive.ts";
import type { Evidence, ProvenFact } from "../../../contract/evidence.ts";
import { pointText } from "../../../contract/plain/adopted-points.ts";
import type { StoredItem } from "../hits/stored-item.ts";

/** `standing` where the item's case number stands for several matters. */
export function itemProofs(
  item: StoredItem,
  standing: Pick<CaseFacts, "standing" | "rule"> | null,
): Evidence[] {
  const proofs = [
    ...outcomeProofs(item),
    ...adoptedProofs(item),
    ...voteProofs(item),
    ...dissentProofs(item),
    ...item.absent.map((name) => absentProof(name, item)),
    ...(item.closed ? [closedProof(item)] : []),
    ...item.topicProofs.flatMap((proof) => topicProofs(proof, item)),
    ...(standing?.standing
      ? [{ ...none, fact: "standing" as const, value: item.caseNumber, rule: standing.rule }]
      : []),
  ];
  const corrected = new Map(item.corrections.map(({ field, why }) => [String(field), why]));
  const kept = proofs.filter(({ fact }) => !corrected.has(fact));
  return [...kept, ...correctedProofs(item)];
}

const none = { value: null, section: null, words: null, item: null } as const;

function outcomeProofs({ outcomeProofs: proofs, outcome }: StoredItem): Evidence[] {
  return proofs.map((proof) => ({ ...none, fact: "outcome", value: outcome, ...proof }));
}

function adoptedProofs({ adopts, sections }: StoredItem): Evidence[] {
  const known = sections.some(({ type }) => type === "recommendation");
  return adopts.map((one) => ({
    ...none,
    fact: "adopts",
    value: one.point,
    section: known ? "recommendation" : null,
    words: pointText(one),
    rule: "adopted-by-decision",
  }));
}

function voteProofs({ ballots }: StoredItem): Evidence[] {
  return ballots.map(({ subject, text, complete }) => ({
    ...none,
    fact: "votes",
    value: subject,
    section: "decision",
    words: text,
    rule: complete ? "read-whole" : "read-in-part",
  }));
}

function dissentProofs({ dissent }: StoredItem): Evidence[] {
  if (dissent === null) return [];
  return dissent.split("\n\n").map((words) => ({
    ...none,
    fact: "dissent",
    section: "decision",
    words,
    rule: "member-disagrees",
  }));
}

/** In words that tell of absence: that somebody is named for how he voted proves nothing of it. */
/** By the words that the rule read; of an item where nothing tells, the meeting's head does. */
function absentProof(name: string, { absentProofs = [] }: StoredItem): Evidence {
  const plain = { ...none, fact: "absent", value: name } as const;
  const proof = absentProofs.find((one) => one.name === name);
  return proof
    ? { ...plain, section: proof.section, words: proof.words, rule: "named-absent" }
    : { ...plain, section: "head", rule: "meeting-head" };
}

/** The text of a closed item is not kept, also that which says why. */
function closedProof({ title }: StoredItem): Evidence {
  const told = /lukket|lukkede/i.test(title ?? "");
  const plain = { ...none, fact: "closed", rule: told ? "closed-title" : "closed-mark" } as const;
  return told ? { ...plain, section: "title", words: title } : plain;
}

function topicProofs(
  [topic, rule, , words]: StoredItem["topicProofs"][number],
  { topics, sections }: StoredItem,
): Evidence[] {
  const fact: ProvenFact = topics.includes(topic) ? "topics" : "mentions";
  const plain = { ...none, fact, value: topic, rule };
  if (words.length === 0) return [plain];
  return words.map(([word, at]) => ({
    ...plain,
    section: at === null ? "title" : (sections[at]?.type ?? null),
    words: word,
  }));
}

function correctedProofs({ corrections }: StoredItem): Evidence[] {
  return corrections.flatMap(({ field, why }) => {
    const fact = field === "title" || field === "caseNumber" ? null : field;
    return fact === null ? [] : [{ ...none, fact, words: why, rule: "corrected" }];
  });
}
