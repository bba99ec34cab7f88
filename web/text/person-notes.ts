/** What is told of those who took part: for whom they stood in, when they came and left. */
import type { MeetingFacts } from "../../contract/archive.ts";
import { formatList, formatTime } from "./format.ts";

type Told = Pick<MeetingFacts, "standIns" | "movements">;
type Movement = Told["movements"][number];

/** By name: `stedfortræder for Bo Bach, kom kl. 16.30`. */
export function toPersonNotes({ standIns, movements }: Told): Map<string, string> {
  const told = [
    ...standIns.map(({ name, for: whom }) => [name, standInNote(whom)] as const),
    ...movements.map((movement) => [movement.name, movementNote(movement)] as const),
  ];
  const names = [...new Set(told.map(([name]) => name))];
  return new Map(
    names.map((name) => [
      name,
      formatList(told.filter(([of]) => of === name).map(([, note]) => note)),
    ]),
  );
}

function standInNote(whom: string | null): string {
  return whom === null ? "stedfortræder" : `stedfortræder for ${whom}`;
}

const verbs = { arrived: "kom", left: "gik" } as const;

/** The hour where it is told, else the item. */
function movementNote({ kind, time, itemNumber }: Movement): string {
  if (time !== null) return `${verbs[kind]} ${formatTime(time, null)}`;
  return itemNumber === null
    ? `${verbs[kind]} undervejs`
    : `${verbs[kind]} ved punkt ${itemNumber}`;
}
