/** How sure the parse of a meeting is, made of its problems. Pure. */

/**
 * What a problem of each kind takes from a parse that is sure, the weightiest first: what hides items or
 * decisions more than what hides a fact of the head, and that more than what is only inferred. A problem
 * that says nothing of the parse takes nothing.
 */
const costs: Readonly<Record<string, number>> = {
  "not-minutes": 200,
  "layout-unknown": 150,
  damaged: 80,
  "cut-off": 60,
  "ocr-limit": 60,
  "part-unread": 60,
  "page-without-text": 40,
  "date-unknown": 40,
  "date-implausible": 40,
  "municipality-unknown": 30,
  "body-unknown": 30,
  "invalid-bytes": 20,
  "letters-strange": 20,
  "title-lost": 20,
  "decision-body-differs": 15,
  "head-columns": 15,
  "encoding-guessed": 10,
  "decision-unsure": 10,
  "item-unsure": 10,
  "row-without-item": 10,
  "closed-item-only-in-contents": 5,
  "number-from-contents": 5,
  "title-from-contents": 5,
  "title-unsure": 5,
  "municipality-inferred": 5,
  "date-inferred": 5,
  "body-inferred": 5,
  "municipality-from-address": 3,
  "date-from-address": 3,
  "body-from-address": 3,
  "date-from-title": 3,
  "body-from-title": 3,
  "decision-unlabelled": 3,
  "struck-text": 3,
  "line-between-items": 2,
  "text-above-items": 2,
};
const harmless: ReadonlySet<string> = new Set([
  "attachment-cut",
  "attachment-without-text",
  "corrected",
  "decision-empty",
  "encoding-mended",
  "hidden-text",
  "item-too-long",
  "mislabelled",
  "noise-removed",
  "same-meeting",
  "same-minutes-twice",
]);
/** Of a kind that this table does not know. */
const otherCost = 10;
/** Without a single item, and with none of the items of minutes decided. */
const missing = { items: 150, decisions: 40 };

/** `undecided` are the items of minutes in which no decision was found. */
type Parsed = {
  readonly problems: readonly { readonly code: string }[];
  readonly items: number;
  readonly undecided: number;
};

/** 100 where nothing is in doubt, towards 0 the more there is; the second of a kind counts less than the first. */
export function surenessOf({ problems, items, undecided }: Parsed): number {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const told = [...counts].reduce((sum, [code, n]) => sum + costOf(code) * (1 + Math.log2(n)), 0);
  const lacking = items === 0 ? missing.items : missing.decisions * (undecided / items);
  return Math.round(100 * Math.exp(-(told + lacking) / 100));
}

function costOf(code: string): number {
  return harmless.has(code) ? 0 : (costs[code] ?? otherCost);
}

type StoredMeeting = {
  readonly kind: "minutes" | "agenda" | "supplementary-agenda";
  readonly itemIds: readonly string[];
  readonly decided: number;
  readonly problems: readonly { readonly code: string }[];
};

/** Of a meeting as the index holds it; agendas decide nothing. */
export function surenessOfMeeting({ kind, itemIds, decided, problems }: StoredMeeting): number {
  const undecided = kind === "minutes" ? itemIds.length - decided : 0;
  return surenessOf({ problems, items: itemIds.length, undecided });
}
