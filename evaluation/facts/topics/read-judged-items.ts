/** The items of the judged themes, as the portal reads them. */
import type { AgendaItem } from "../../../contract/meeting.ts";
import { inProject } from "../../../program/project-root.ts";
import { readMeetings } from "../../corpus/read-corpus.ts";
import type { ExampleItem, JudgedTopics, WrittenItem } from "./judged-topics.ts";

type ReadItem = Pick<AgendaItem, "title" | "caseNumber" | "sections">;

/** One for each case. @throws Error where a case names no item, which is a fault of the set */
export async function readJudgedItems(cases: readonly JudgedTopics[]): Promise<ReadItem[]> {
  const examples = await readExamples();
  return cases.map(({ id, item, from }) => {
    const judgedItem = item ? toItem(item) : from && examples.get(keyOf(from));
    if (judgedItem === undefined) throw new Error(`${id}: punktet findes ikke`);
    return judgedItem;
  });
}

async function readExamples(): Promise<Map<string, ReadItem>> {
  const meetings = await readMeetings(inProject("data", "minutes"));
  return new Map(
    meetings.flatMap(({ file, meeting }) =>
      meeting.items.map((item, position) => [keyOf({ file, position }), item] as const),
    ),
  );
}

/** Files of the examples have names of their own, whatever their folder. */
function keyOf({ file, position }: ExampleItem): string {
  return `${file.split("/").at(-1)} ${position}`;
}

function toItem({ title, caseNumber, sections }: WrittenItem): ReadItem {
  return { title, caseNumber, sections: sections.map((section) => ({ ...section, line: 1 })) };
}
