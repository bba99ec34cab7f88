/** The set of judged case numbers: which are one matter on its way, and which stand. */
import { loadDanish } from "../../../danish/load.ts";
import { type CaseVerdict, judgeCase } from "../../../server/search/cases/judge-case.ts";
import { type FactSet, factSet } from "../fact-set.ts";
import { type Tally, tallyOne } from "../tally.ts";
import { JudgedCase } from "./judged-case.ts";

export const caseNumbers: FactSet = factSet({
  title: "Case numbers",
  about:
    "Case numbers with their items, of our own writing, in the ways in which archives use them.",
  files: ["case-numbers.json"],
  schema: JudgedCase,
  async find(cases) {
    const danish = loadDanish();
    return cases.map((judged) => judgeCase(toEntries(judged), danish));
  },
  measures: [
    {
      name: "threads",
      goal: { precision: 0.97, recall: 0.9 },
      tally: (judged, read) => tallyKind(!judged.standing, !read.standing),
    },
    {
      name: "standing numbers",
      goal: { precision: 0.95, recall: 0.95 },
      tally: (judged, read: CaseVerdict) => tallyKind(judged.standing, read.standing),
    },
  ],
});

function toEntries({ items, caseNumber }: JudgedCase) {
  return items.map(({ title, body, date, earlier }) => ({
    caseNumber,
    title,
    date,
    earlier,
    bodyKey: body,
    meetingId: `${body} ${date}`,
    standing: null,
  }));
}

function tallyKind(expected: boolean, read: boolean): Tally {
  return tallyOne(expected ? "so" : null, read ? "so" : null);
}
