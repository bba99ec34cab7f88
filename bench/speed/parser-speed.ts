/** The parser alone, on one core: speed in every layout, and whether a long document costs its length. */

import { parsePrinted, printLongMeeting } from "../corpus/corpus.ts";
import { type PrintedLayout, printedLayouts } from "../corpus/printed-layouts.ts";
import { atLeast, atMost, type Figure, type Setting } from "../measure/benchmark.ts";
import { fastest } from "../measure/timing.ts";

const runs = 5;
const usualBytes = 20_000;
/** Usual documents are parsed over and over, until it is so much of the long one. */
const usualShare = 0.2;
/** The long document is compared with one of this share of its length. */
const shorterShare = 0.25;

export async function measureParser({ blocks, megabytes }: Setting): Promise<Figure[]> {
  const print = (layout: PrintedLayout, bytes: number) => printLongMeeting(blocks, layout, bytes);
  const times = (usualShare * megabytes * 1e6) / usualBytes;
  // What long documents leave behind for the collector would be counted against the usual ones.
  const usual = printedLayouts.map((layout) => speedOf(print(layout, usualBytes), times));
  return printedLayouts.flatMap((layout, i) => {
    const long = speedOf(print(layout, megabytes * 1e6), 1);
    const shorter = speedOf(print(layout, shorterShare * megabytes * 1e6), 1);
    return toFigures(layout.name, usual[i] ?? 0, long, shorter / long, megabytes);
  });
}

function toFigures(
  layout: string,
  usual: number,
  long: number,
  growth: number,
  megabytes: number,
): Figure[] {
  return [
    {
      key: `${layout}-usual`,
      label: `${layout}: almindelige referater`,
      value: usual,
      unit: "MB/s",
      goal: atLeast(15),
    },
    {
      key: `${layout}-long`,
      label: `${layout}: ét dokument på ${megabytes} MB`,
      value: long,
      unit: "MB/s",
      goal: atLeast(15),
    },
    {
      key: `${layout}-growth`,
      label: `${layout}: tid pr. MB mod et kvart så langt`,
      value: growth,
      unit: "gange",
      goal: atMost(1.5),
    },
  ];
}

/** Megabytes a second when the text is parsed so many times over. */
function speedOf(text: string, times: number): number {
  const printed = { name: "referat.txt", municipality: "Askelund", text };
  const parse = () => {
    for (let time = 0; time < times; time++) parsePrinted(printed);
  };
  return (times * Buffer.byteLength(text)) / 1e6 / fastest(runs, parse);
}
