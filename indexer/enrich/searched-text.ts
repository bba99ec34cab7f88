/** An item as the fields that are searched. */
import type { IndexedItem } from "../../contract/indexed-item.ts";
import type { AgendaItem, Meeting } from "../../contract/meeting.ts";
import type { searchedFields } from "../../contract/plain/searched-fields.ts";
import { dateTokens } from "../../danish/dates/calendar.ts";
import type { Danish } from "../../danish/lemmas/danish.ts";
import { nameTokens } from "../../danish/searched/name-tokens.ts";
import { joinForms, joinSet, type Pieces } from "../../danish/searched/searched-fields.ts";
import { analyseText } from "../../danish/text/analyse-text.ts";
import { ownNumbers } from "./own-numbers.ts";

type SearchedFields = Pick<IndexedItem, (typeof searchedFields)[number]>;

/** `unlisted` are the words that no dictionary knows; `isWhole` false where the end is not searched. */
type SearchedText = {
  readonly fields: SearchedFields;
  readonly unlisted: readonly string[];
  readonly isWhole: boolean;
};

/** What of its meeting an item is found by, though its text takes it for granted. */
type MeetingNames = Pick<Meeting, "municipality" | "body" | "bodyKey" | "date">;

/**
 * The text's lemmas are a set: their order told no more about relevance than that of the printed forms, and
 * cost twice the space. What is known of the meeting stands among the parts, below the item's own words; the
 * case number and its beginnings are sentences of one word behind the printed forms, which no phrase reaches.
 */
export function toSearchedText(
  danish: Danish,
  item: AgendaItem,
  meeting: MeetingNames,
): SearchedText {
  const decision = analyseText(danish, item.decision ?? "");
  const title = analyseText(danish, item.title ?? "");
  const texts = item.sections.map(({ text }) => analyseText(danish, text));
  const lemmas = new Set(texts.flatMap((text) => text.lemmas));
  const parts = [...texts.flatMap((text) => [...text.parts]), ...meetingTokens(danish, meeting)];
  const numbers = ownNumbers({ caseNumber: item.caseNumber, date: meeting.date });
  const decisionWords = first(joinSet(decision.lemmas));
  const pieces = {
    words: joinSet(lemmas),
    parts: joinSet(without(lemmas, parts)),
    forms: joinForms([...texts.map(({ forms }) => forms), ...numbers.others.map((one) => [one])]),
  };
  return {
    fields: {
      titleWords: title.lemmas.join(" "),
      titleParts: joinSet(title.parts).pieces.join(";"),
      titleForms: joinForms([title.forms, ...numbers.whole.map((one) => [one])]).pieces.join(". "),
      textWords: first(pieces.words),
      textWordsMore: further(pieces.words),
      textParts: first(pieces.parts),
      textPartsMore: further(pieces.parts),
      textForms: first(pieces.forms),
      textFormsMore: further(pieces.forms),
      decisionWords,
      decisionForms: first(joinForms([decision.forms])),
      decisionParts: first(joinSet(without(new Set(decisionWords.split(";")), decision.parts))),
    },
    unlisted: [title, ...texts].flatMap(({ unlisted }) => [...unlisted]),
    isWhole: Object.values(pieces).every(({ isWhole }) => isWhole),
  };
}

/** What is found as a lemma already needs no place among the parts. */
function without(lemmas: ReadonlySet<string>, parts: Iterable<string>): string[] {
  return [...parts].filter((part) => !lemmas.has(part));
}

function meetingTokens(danish: Danish, { municipality, body, bodyKey, date }: MeetingNames) {
  const names = [municipality, body, bodyKey].flatMap((name) => name ?? []);
  return [
    ...names.flatMap((name) => nameTokens(danish, name)),
    ...(date === null ? [] : dateTokens(date)),
  ];
}

function first({ pieces }: Pieces): string {
  return pieces[0] ?? "";
}

/** "1", "2" … for what the first field does not hold; undefined where it holds all. */
function further({ pieces: [, ...others] }: Pieces): Record<string, string> | undefined {
  if (others.length === 0) return undefined;
  return Object.fromEntries(others.map((piece, at) => [String(at + 1), piece]));
}
