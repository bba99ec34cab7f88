/** The set of judged attendance: who took part, who did not, who stood in for whom, who came and left. */
import type { Meeting } from "../../../contract/meeting.ts";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../indexer/read/text/read-text.ts";
import { type FactSet, factSet } from "../fact-set.ts";
import { type Tally, tallyMany } from "../tally.ts";
import { JudgedAttendance } from "./judged-attendance.ts";

export const attendance: FactSet = factSet({
  title: "Attendance",
  about: "Meetings of our own writing, in the ways in which published minutes tell who was there.",
  files: ["attendance.json"],
  schema: JudgedAttendance,
  find: async (cases) => cases.map(read),
  measures: [
    {
      name: "names, of those there, those away, and those away from an item",
      goal: { precision: 0.97, recall: 0.97 },
      tally: (judged, read) => tallyMany(namesJudged(judged), namesRead(read)),
    },
    { name: "nobody twice", goal: { precision: 1, recall: null }, tally: tallyOnce },
    {
      name: "who stood in for whom",
      goal: { precision: 0.97, recall: 0.9 },
      tally: ({ standIns }, read) => tallyMany(standIns, read.standIns.map(toStandIn)),
    },
    {
      name: "who came or left, and when",
      goal: { precision: 0.97, recall: 0.9 },
      tally: ({ movements }, read) => tallyMany(movements, read.movements.map(toMovement)),
    },
  ],
});

function read({ id, text }: JudgedAttendance): Meeting {
  const [parsed] = parseMeetings({ name: `${id}.txt`, blocks: textBlocks(text), source: null });
  if (parsed === undefined) throw new Error(`${id}: mødet kunne ikke læses`);
  return parsed.meeting;
}

function namesJudged({ participants, absentees, items }: JudgedAttendance): string[] {
  return [
    ...participants.map((name) => `there: ${name}`),
    ...absentees.map((name) => `away: ${name}`),
    ...Object.entries(items).flatMap(([number, names]) =>
      names.map((name) => `${number}: ${name}`),
    ),
  ];
}

function namesRead({ participants, absentees, items }: Meeting): string[] {
  return [
    ...participants.map(({ name }) => `there: ${name}`),
    ...absentees.map(({ name }) => `away: ${name}`),
    ...items.flatMap(({ number, absent }) => absent.map((name) => `${number}: ${name}`)),
  ];
}

/** Each list of a meeting is a claim that it names everybody once. */
function tallyOnce(_: JudgedAttendance, { participants, absentees }: Meeting): Tally {
  const names = [...participants, ...absentees].map(({ name }) => name);
  return { claimed: 1, right: Number(new Set(names).size === names.length), expected: 0 };
}

const toStandIn = ({ name, for: whom }: Meeting["standIns"][number]) => `${name} for ${whom}`;

const toMovement = ({ kind, name, time }: Meeting["movements"][number]) =>
  [kind, name, ...(time === null ? [] : [time])].join(" ");
