/** The set of judged themes: what an item is about, and what it only mentions. */
import type { TopicEvidence } from "../../../contract/topic.ts";
import { loadDanish } from "../../../danish/load.ts";
import { readTopics } from "../../../indexer/enrich/topics/read-topics.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { inProject } from "../../../program/project-root.ts";
import { type FactSet, factSet } from "../fact-set.ts";
import { type Tally, tallyMany } from "../tally.ts";
import { JudgedTopics } from "./judged-topics.ts";
import { readJudgedItems } from "./read-judged-items.ts";

export const topics: FactSet = factSet({
  title: "Topics",
  about:
    "What items are about: every item of the example minutes, and items of our own writing in the shapes of published ones.",
  files: ["topics.json"],
  schema: JudgedTopics,
  async find(cases) {
    const tag = createTagger(loadDanish(), await readTopics(inProject("data", "topics.json")));
    return (await readJudgedItems(cases)).map(tag);
  },
  measures: [
    {
      name: "topics that the item is about",
      goal: { precision: 0.92, recall: 0.85 },
      tally: tallyAbout,
    },
  ],
});

function tallyAbout({ about, either }: JudgedTopics, read: readonly TopicEvidence[]): Tally {
  const claimed = read.filter(({ degree }) => degree === "about").map(({ topic }) => topic);
  return tallyMany(
    about,
    claimed.filter((topic) => !either.includes(topic)),
  );
}
