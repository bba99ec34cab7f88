/** The themes that a body or an office deals with, by the words of its name. Pure. */
import type { AgendaItem } from "../../../contract/meeting.ts";
import type { Topic } from "../../../contract/topic.ts";
import { recommenderOf } from "./name-spans.ts";

/** What is tagged; `body` is who met, where that is known. */
export type TaggedItem = Pick<AgendaItem, "title" | "caseNumber" | "sections"> & {
  readonly body?: string | null;
};

/** Words of names begin so that deal with the theme. */
type Field = { readonly topic: string; readonly beginning: string };

/** The themes of whoever met, of who recommends, and of the KLE number, by their beginnings. */
export function createFields(topics: readonly Topic[]) {
  const fields = topics.flatMap(({ id, fields = [] }) =>
    fields.map((beginning) => ({ topic: id, beginning })),
  );

  return (
    { body, sections }: Pick<TaggedItem, "body" | "sections">,
    numbers: readonly string[],
  ): ReadonlySet<string> => {
    const recommenders = sections.flatMap(({ type, text }) =>
      type === "recommendation" ? [recommenderOf(text)] : [],
    );
    const words = wordsOf([body ?? "", ...recommenders].join(" "));
    const agrees = ({ beginning }: Field) =>
      numbers.includes(beginning) || words.some((word) => word.startsWith(beginning));
    return new Set(fields.filter(agrees).map(({ topic }) => topic));
  };
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];
