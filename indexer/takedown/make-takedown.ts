/** New entries of the list of takedowns. Pure. */
import type { Meeting } from "../../contract/meeting.ts";
import type { Takedown } from "../../contract/takedown.ts";
import { hashWords, keyName, type TakedownKey, wholeWords } from "./keyed-hash.ts";
import { hashItem } from "./taken-items.ts";

/** What is to be taken down; `held` is the meeting as its file gives it, null where no file does. */
export type Wish =
  | { readonly kind: "item"; readonly id: string; readonly held: HeldItem | null }
  | { readonly kind: "meeting"; readonly id: string; readonly held: Meeting | null }
  | { readonly kind: "text"; readonly text: string };

type HeldItem = { readonly meeting: Meeting; readonly place: number };

type Given = { readonly reason: string; readonly at: Date };

export function toTakedown(wish: Wish, { reason, at }: Given, key: TakedownKey): Takedown {
  const common = { reason, at: at.toISOString(), key: keyName(key) };
  if (wish.kind === "text") return { kind: "text", ...hashesOfText(wish.text, key), ...common };
  const { kind, id } = wish;
  return { kind, id, hashes: hashesOf(wish, key), ...common };
}

function hashesOf(wish: Exclude<Wish, { readonly kind: "text" }>, key: TakedownKey): string[] {
  if (wish.held === null) return [];
  const [meeting, items] =
    wish.kind === "meeting"
      ? [wish.held, wish.held.items]
      : [wish.held.meeting, wish.held.meeting.items.slice(wish.held.place, wish.held.place + 1)];
  return items.map((item) => hashItem(key, item, meeting));
}

/** As the operator typed or pasted them. */
const wordsOf = (text: string): string[] => wholeWords(text).map(({ word }) => word);

function hashesOfText(text: string, key: TakedownKey) {
  const words = wordsOf(text);
  return {
    words: words.length,
    first: hashWords(key, words.slice(0, 1)),
    hash: hashWords(key, words),
  };
}

/** Fewer letters and digits stand in every text. */
const leastLetters = 4;

/** A Danish sentence where it cannot be taken down; null where it can. */
export function faultOfText(text: string, reason: string): string | null {
  const words = wordsOf(text);
  if (words.join("").length < leastLetters)
    return `Teksten er for kort: den skal have mindst ${leastLetters} bogstaver eller tal.`;
  const told = ` ${wordsOf(reason).join(" ")} `;
  if (told.includes(` ${words.join(" ")} `))
    return "Begrundelsen gentager det, der skal fjernes, og den kan læses af alle. Skriv en anden.";
  return null;
}

/** Whether an entry is of that id or that text. */
export function isTakedownOf(entry: Takedown, wanted: string, key: TakedownKey): boolean {
  if (entry.kind !== "text") return entry.id === wanted;
  const words = wordsOf(wanted);
  return words.length === entry.words && hashWords(key, words) === entry.hash;
}
