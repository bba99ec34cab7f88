/** An operator's corrections of a parsed meeting: they win, and what was read is kept beside them. Pure. */
import type { AppliedCorrection, Correction } from "../../contract/correction.ts";
import { AgendaItem } from "../../contract/meeting.ts";
import type { TopicEvidence } from "../../contract/topic.ts";
import type { ClosedTitles } from "./closed-titles.ts";

type CorrectedItem = {
  readonly item: AgendaItem;
  readonly corrections: readonly AppliedCorrection[];
};

/** Facts of the item itself; themes and standing numbers are told apart, when they are known. */
export function correctItem(item: AgendaItem, corrections: readonly Correction[]): CorrectedItem {
  const own = corrections.filter(({ field }) => field in item);
  const values = Object.fromEntries(own.map(({ field, value }) => [field, value]));
  const corrected = AgendaItem.parse({ ...item, ...refuted(item, values), ...values });
  const before: Readonly<Record<string, unknown>> = item;
  return {
    item: own.length === 0 ? item : corrected,
    corrections: corrections.map(({ field, value, why }) => {
      return { field, value, why, was: before[field] ?? null };
    }),
  };
}

/** What was read together with a fact that is corrected falls with it. */
function refuted(item: AgendaItem, corrected: object): Partial<AgendaItem> {
  const proofs = { outcomeEvidence: null, outcomeProofs: [], adopts: [] };
  const others = item.ballots.filter(({ subject }) => subject !== "main");
  return {
    ...("outcome" in corrected ? proofs : {}),
    ...("votes" in corrected ? { ballots: others } : {}),
  };
}

const toldOfClosed = ["title", "closed", "topics", "mentions", "standing"];

/** What may be told of a closed item is no more than what may be told of it otherwise. */
export function shownOf(
  corrections: readonly AppliedCorrection[],
  { closed }: Pick<AgendaItem, "closed">,
  closedTitles: ClosedTitles = "shown",
): AppliedCorrection[] {
  const told = toldOfClosed.filter((field) => field !== "title" || closedTitles === "shown");
  return corrections.filter(({ field }) => !closed || told.includes(field));
}

/** The item as it was read, before anybody corrected it. */
export function uncorrected<Item extends AgendaItem>(
  item: Item,
  corrections: readonly AppliedCorrection[],
): Item {
  const own = corrections.filter(({ field }) => field in item);
  return { ...item, ...Object.fromEntries(own.map(({ field, was }) => [field, was])) };
}

/** What the item is about and mentions, as corrected; a theme that it is not about may still be mentioned. */
export function correctTopics(
  evidence: readonly TopicEvidence[],
  corrections: readonly Correction[],
): TopicEvidence[] {
  const [topics, mentions] = (["topics", "mentions"] as const).map((field) =>
    listOf(field, corrections),
  );
  if (topics === null && mentions === null) return [...evidence];
  const about = topics ?? idsOf(evidence, "about");
  const told = mentions ?? evidence.map(({ topic }) => topic);
  const ids = [...new Set([...about, ...told])];
  return ids.map((topic) => {
    const degree = about?.includes(topic) ? "about" : "mention";
    const known = evidence.find((one) => one.topic === topic);
    if (known?.degree === degree) return known;
    return { topic, degree, rule: "corrected", kle: known?.kle ?? null, words: known?.words ?? [] };
  });
}

function listOf(field: "topics" | "mentions", corrections: readonly Correction[]): string[] | null {
  const value = corrections.find((one) => one.field === field)?.value;
  return Array.isArray(value) ? value.map(String) : null;
}

function idsOf(evidence: readonly TopicEvidence[], wanted: TopicEvidence["degree"]): string[] {
  return evidence.filter(({ degree }) => degree === wanted).map(({ topic }) => topic);
}
