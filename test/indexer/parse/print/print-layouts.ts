/** Printers of a meeting, one a layout; `lost` are the facts that the layout does not print. */
import { numberedPrinters } from "./print-numbered.ts";
import { otherPrinters } from "./print-other.ts";
import { transcriptPrinters } from "./print-transcripts.ts";
import type { RandomMeeting } from "./random-meeting.ts";

export type LayoutPrinter = {
  readonly name: string;
  readonly lost: readonly ("number" | "title" | "caseNumber")[];
  readonly print: (meeting: RandomMeeting) => string;
};

export const layoutPrinters: readonly LayoutPrinter[] = [
  ...numberedPrinters,
  ...otherPrinters,
  ...transcriptPrinters,
];
