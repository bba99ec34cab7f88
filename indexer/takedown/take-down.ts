/** A parsed meeting as it may be published: without what was taken down of it. Pure. */
import type { AgendaItem, Problem } from "../../contract/meeting.ts";
import type { Takedown } from "../../contract/takedown.ts";
import { type AllowedMeeting, emptyItem } from "../enrich/allowed-meeting.ts";
import { cleanWords } from "./clean-words.ts";
import { type TakedownKey, wordsOf } from "./keyed-hash.ts";
import { tellTaken } from "./taken-blocks.ts";
import { createFindTaken, type TakenItems } from "./taken-items.ts";
import { createLeaveOut, type LeaveOut } from "./taken-texts.ts";

/** Null for a meeting that is taken down as a whole. */
export type TakeDown = (parsed: AllowedMeeting) => AllowedMeeting | null;

/** What was taken down, as data that threads can be given; `key` is "" where nothing is. */
export type TakedownList = { readonly entries: readonly Takedown[]; readonly key: TakedownKey };

export const nothingTaken: TakedownList = { entries: [], key: "" };

export type Takedowns = { readonly takeDown: TakeDown; readonly leaveOut: LeaveOut };

export function openTakedowns({ entries, key }: TakedownList): Takedowns {
  const leaveOut = createLeaveOut(entries, key);
  const findTaken = createFindTaken(entries, key);
  const hasTexts = entries.some(({ kind }) => kind === "text");
  return {
    leaveOut,
    takeDown: (parsed) => {
      const taken = findTaken(parsed);
      if (taken === "all") return null;
      const allowed = withoutItems(parsed, taken);
      return hasTexts ? withoutTexts(allowed, leaveOut) : allowed;
    },
  };
}

function withoutItems(parsed: AllowedMeeting, taken: Exclude<TakenItems, "all">): AllowedMeeting {
  const places = [...new Set([...(parsed.takenDown ?? []), ...taken])].sort((a, b) => a - b);
  if (places.length === 0) return parsed;
  const { items } = parsed.meeting;
  const gone = taken.flatMap((at) => items[at] ?? []);
  return {
    ...parsed,
    meeting: {
      ...parsed.meeting,
      items: items.map((item, at) => (taken.includes(at) ? emptyItem(item.number) : item)),
    },
    problems: parsed.problems.filter((problem) => !gone.some((item) => tellsOf(problem, item))),
    takenDown: places,
  };
}

/** A problem of a line of it, or one that quotes it. */
function tellsOf({ line, message }: Problem, { title, sections }: AgendaItem): boolean {
  const isInside = sections.some(({ line: first, text }) => {
    return line >= first && line <= first + text.split("\n").length;
  });
  const told = ` ${wordsOf(message).join(" ")} `;
  const own = wordsOf(title ?? "").join(" ");
  return isInside || (own !== "" && told.includes(` ${own} `));
}

function withoutTexts(parsed: AllowedMeeting, leaveOut: LeaveOut): AllowedMeeting {
  const cleaned = cleanWords(parsed, leaveOut);
  const isTold = parsed.problems.some(({ code }) => code === "text-taken-down");
  if (cleaned === parsed || isTold) return cleaned;
  return { ...cleaned, problems: [...cleaned.problems, tellTaken(1)] };
}
