/** The time that a document takes grows with its length, whatever it is made of. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../indexer/read/text/read-text.ts";
import { processorMs } from "../../support/spent.ts";

/** The slow suite takes more, where what grows faster shows sooner. */
const few = process.env.SLOW ? 1_500 : 500;
const growth = 8;
/** Eight times as much would take 64 times as long if all were compared with all. */
const most = 28;
const patience = 240_000;

const contents = (n: number) =>
  `Indholdsfortegnelse\n\n${lines(n, (i) => `${i}. Emne ${i} ... ${i}`)}`;
const items = (n: number) => lines(n, (i) => `${i}. Emne ${i}\n\nBeslutning\n\nGodkendt.\n`);

test.each<[string, (n: number) => string]>([
  ["short lines", (n) => lines(n, (i) => `Linje ${i % 97}`)],
  ["one line", (n) => "Parterne har udarbejdet en plan. ".repeat(n)],
  ["headings and nothing else", (n) => lines(n, (i) => `${i}. Emne ${i}`)],
  ["items and a table of contents", (n) => `${contents(n)}\n\n${items(n)}`],
  ["closed items in the contents only", (n) => `${closed(n)}\n\n${items(n)}`],
  ["a transcript with a table of contents", (n) => transcript(n)],
  ["labels and nothing else", (n) => lines(n, (i) => (i % 2 ? "Beslutning" : "Resume"))],
  ["words cut at every line's end", (n) => lines(n, () => "afsnit-")],
  ["votes", (n) => `1. Emne\n\nBeslutning\n\n${lines(n, () => "For stemte 5 (A), imod 3 (V).")}`],
  ["absentees", (n) => `1. Emne\n\nBeslutning\n\nFraværende:\n${lines(n, () => "Anna Ager (A)")}`],
])(
  "%s",
  (_, write) => {
    const limit = most * fastest(write(few));
    expect(fastest(write(growth * few), limit)).toBeLessThan(limit);
  },
  patience,
);

function transcript(n: number): string {
  const pages = lines(
    n,
    (i) => `${i + 2} ${i}. Emne Teksten her. ${i + 1}. Emne Åben sag Godkendt.`,
  );
  return `Transkript\n1 INDHOLDSFORTEGNELSE ${"Emne Plan ".repeat(n)}\n${pages}\n${n + 3} ${"1. Emne ".repeat(n)}`;
}

function closed(n: number): string {
  return contents(n).replace(/ \.\.\./g, " - Lukket punkt ...");
}

function lines(n: number, line: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => line(i + 1)).join("\n");
}

/** Of three runs the fastest; of a long text none is run again once one was fast enough. */
function fastest(text: string, enough = 0): number {
  let seconds = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && seconds >= enough; run++) seconds = Math.min(seconds, timed(text));
  return seconds;
}

/** Processor time, which others on the machine add little to. */
function timed(text: string): number {
  const file = { name: "referat.txt", blocks: textBlocks(text), source: null };
  return processorMs(() => parseMeetings(file)) / 1_000;
}
