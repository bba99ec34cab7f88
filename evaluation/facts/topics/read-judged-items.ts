/** The items of the judged themes, as the portal reads them. */
import type { TaggedItem } from "../../../indexer/enrich/topics/fields.ts";
import { inProject } from "../../../program/project-root.ts";
import { readMeetings } from "../../corpus/read-corpus.ts";
import type { ExampleItem, JudgedTopics, WrittenItem } from "./judged-topics.ts";

/** One for each case. @throws Error where a case names no item, which is a fault of the set */
export async function readJudgedItems(cases: readonly JudgedTopics[]): Promise<TaggedItem[]> {
  const examples = await readExamples();
  return cases.map(({ id, item, from }) => {
    const judgedItem = item ? toItem(item) : from && examples.get(keyOf(from));
    if (judgedItem === undefined) throw new Error(`${id}: punktet findes ikke`);
    return judgedItem;
  });
}

async function readExamples(): Promise<Map<string, TaggedItem>> {
  const meetings = await readMeetings(inProject("data", "minutes"));
  return new Map(
    meetings.flatMap(({ file, meeting }) =>
      meeting.items.map(
        (item, position) => [keyOf({ file, position }), { ...item, body: meeting.body }] as const,
      ),
    ),
  );
}

/** Files of the examples have names of their own, whatever their folder. */
function keyOf({ file, position }: ExampleItem): string {
  return `${file.split("/").at(-1)} ${position}`;
}

function toItem({ sections, ...item }: WrittenItem): TaggedItem {
  return { ...item, sections: sections.map((section) => ({ ...section, line: 1 })) };
}
