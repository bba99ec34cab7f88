/** Times of day as minutes print them, as HH:MM. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";

/** Neither a part of a number or a date, nor what is left where the hour is lost: ":00:00", ":30-18:10". */
const clock =
  /(?<![\d.,/]|(?:^|\s):)(?<!(?:^|\s):\d{2} ?[-–] ?)(?:kl\.?\s*)?([01]?\d|2[0-3])[.:]([0-5]\d)(?::[0-5]\d)?(?![\d.,/]*\d|\s*(?:kr|mio|pct|%))(\s*[AP]M\b)?/gi;
/** Nor is the first figure of several an hour: "kl. 1 9 0 0". */
const bareHours =
  /\bkl\.?\s*(\d(?! ?\d)|[01]\d|2[0-3])(?![\d.:])(?:\s*[-–]\s*([01]?\d|2[0-3])(?![\d.:]))?/gi;

/** "kl. 1 9.0 0": a scan spaces out what it prints. */
const spacedOut = /(?<=\bkl\.? ?)(?:\d \d ?[.:] ?\d ?\d|\d{1,2} ?[.:] ?\d \d)(?! ?\d)/gi;

/** The times in a text that holds no dates, in order; "kl. 16" counts, a bare number does not. */
export function findTimes(printed: string): string[] {
  const text = printed.replace(spacedOut, (time) => time.replaceAll(" ", ""));
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
