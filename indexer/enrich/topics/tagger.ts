/** What an item is about and what it mentions, each theme with what proves it. Pure. */
import { isRoutineTitle } from "../../../contract/plain/routine-title.ts";
import type { Topic, TopicEvidence, TopicRule } from "../../../contract/topic.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { kleBeginnings } from "../kle.ts";
import { judgeThemes } from "./degrees.ts";
import { createFields, type TaggedItem } from "./fields.ts";
import { createSigns, type Sign } from "./signs.ts";

export type Tagger = (item: TaggedItem) => TopicEvidence[];

/** A tagger for these themes; its evidence stands in the themes' order, words in the item's. */
export function createTagger(danish: Danish, topics: readonly Topic[]): Tagger {
  // Analysing every term takes a moment, and a run where nothing is new needs none of them.
  let signsOf: ReturnType<typeof createSigns> | null = null;
  const fieldsOf = createFields(topics);
  return (item) => {
    signsOf ??= createSigns(danish, topics);
    const signs = signsOf(item);
    const numbers = kleBeginnings(item.caseNumber);
    const fields = fieldsOf(item, numbers);
    const named = new Set(signs.map(({ topic }) => topic));
    const themes = topics.flatMap(({ id, kle }) => {
      const own = named.has(id) ? signs.filter(({ topic }) => topic === id) : [];
      const agrees = numbers.length === 0 || kle.length === 0 ? null : kle.some(isOne(numbers));
      return agrees === true || own.length > 0
        ? [{ topic: id, signs: own, kle: agrees, isField: fields.has(id) }]
        : [];
    });
    return judgeThemes(themes, isRoutineTitle(item.title)).flatMap(({ topic, rule }, at) => {
      const theme = themes[at];
      if (theme === undefined) return [];
      if (rule === "mention" && theme.kle !== true && !theme.signs.some(isMention)) return [];
      const degree = rule === "mention" ? "mention" : "about";
      return [{ topic, degree, rule, kle: theme.kle, words: wordsOf(theme.signs, rule) }];
    });
  };
}

/** Words of several meanings and names do not even mention a theme. */
const isMention = ({ weight }: Sign) =>
  weight !== "hint" && weight !== "named" && weight !== "slight";

const isOne = (numbers: readonly string[]) => (number: string) => numbers.includes(number);

/** Each word once for each section, as it first stands there; slight ones where they count. */
function wordsOf(signs: readonly Sign[], rule: TopicRule): TopicEvidence["words"] {
  const counted = signs.filter(({ weight }) => rule === "field" || weight !== "slight");
  const words = counted.map(({ word, section }) => ({ word, section }));
  const key = ({ word, section }: TopicEvidence["words"][number]) => `${section} ${word}`;
  return [...new Map(words.reverse().map((one) => [key(one), one])).values()].reverse();
}
