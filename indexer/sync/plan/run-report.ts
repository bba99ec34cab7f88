/** What a run does and did. */
import type { Failure } from "../../files/minutes-file.ts";

/** How far a run has come: in files read, then in meetings written. */
export type Progress = {
  readonly phase: "read" | "write";
  readonly done: number;
  readonly total: number;
};

/**
 * `read` and `failed` count files (and folders that could not be gone through; among the failed what an operator
 * wrote that cannot be used), the others meetings;
 * `problems` what the parser told and files about one meeting; `seconds` the whole run.
 */
export type SyncReport = {
  readonly read: number;
  readonly parsed: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly failed: number;
  readonly problems: number;
  readonly seconds: number;
  readonly itemsPerSecond: number;
};

/** "minutes/scan.txt: er ikke tekst", a line for the operator. */
export const formatFailure = ({ file, reason }: Failure): string => `${file}: ${reason}`;

const number = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 1 });

/** The report in Danish, a line for each group of numbers. */
export function formatSyncReport(report: SyncReport): string {
  const n = (key: keyof SyncReport) => number.format(report[key]);
  return [
    `Læst: ${n("read")} filer med ${n("parsed")} møder; ${n("failed")} filer og rettelser kunne ikke bruges.`,
    `Nye: ${n("new")} · ændrede: ${n("changed")} · uændrede: ${n("unchanged")} · fjernede: ${n("removed")}`,
    `Forbehold: ${n("problems")} · ${n("seconds")} sekunder · ${n("itemsPerSecond")} punkter i sekundet`,
  ].join("\n");
}

/** 2 when some files could not be read (the rest is indexed all the same), else 0. */
export const syncExitCode = ({ failed }: SyncReport): number => (failed > 0 ? 2 : 0);
