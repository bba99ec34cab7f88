/** Times of day as minutes print them, as HH:MM. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";

const clock =
  /(?<![\d.,/])(?:kl\.?\s*)?([01]?\d|2[0-3])[.:]([0-5]\d)(?::[0-5]\d)?(?![\d.,/]*\d|\s*(?:kr|mio|pct|%))(\s*[AP]M\b)?/gi;
const bareHours = /\bkl\.?\s*([01]?\d|2[0-3])(?![\d.:])(?:\s*[-–]\s*([01]?\d|2[0-3])(?![\d.:]))?/gi;

/** The times in a text that holds no dates, in order; "kl. 16" counts, a bare number does not. */
export function findTimes(text: string): string[] {
  const times = [
    ...matchesIn(text, clock).map((m) => ({ at: m.index, time: toTime(m[1], m[2], m[3]) })),
    ...matchesIn(text, bareHours).flatMap((m) =>
      m.slice(1).flatMap((hour, i) => (hour ? [{ at: m.index + i, time: toTime(hour) }] : [])),
    ),
  ];
  return times.sort((a, b) => a.at - b.at).map(({ time }) => time);
}

function toTime(hour = "0", minute = "00", half = ""): string {
  const hours = /pm/i.test(half) ? (Number(hour) % 12) + 12 : Number(hour);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

/** Whether none is earlier than the one before; each match holds an hour and a minute in its first two groups. */
export function timesRise(times: readonly (RegExpExecArray | null)[]): boolean {
  const minutes = times.map((match) => Number(match?.[1]) * 60 + Number(match?.[2]));
  return minutes.every((one, i) => one >= (minutes[i - 1] ?? 0));
}
