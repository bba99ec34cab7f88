/** `npm run report -- [PATH...] [--json]`: which files the parser was unsure of, the worst first. */
import { type FileReport, reportOn, unreadReport } from "../indexer/file-report.ts";
import { listMinutes, type MinutesFile } from "../indexer/minutes-files.ts";
import { createMinutesReader } from "../indexer/read/read.ts";
import { createReadMeetings, type ReadMeetings } from "../indexer/read-meetings.ts";
import { reasonOf } from "../indexer/unreadable.ts";
import { formatFileReport, weigh, worstFirst } from "../indexer/worst-files.ts";
import { readEnvironment } from "./environment.ts";
import { failWith } from "./fail-with.ts";
import { parseReportArguments, type ReportArguments } from "./report-arguments.ts";

async function run({ paths, json }: ReportArguments): Promise<number> {
  const { files, failures } = await listMinutes(paths);
  const reader = createMinutesReader();
  const readMeetings = createReadMeetings(reader);
  const reports = failures.map(({ file, reason }) => unreadReport(file, reason));
  for (const file of files) reports.push(await reportOf(file, readMeetings));
  await reader.close();
  const sorted = worstFirst(reports);
  process.stdout.write(json ? `${JSON.stringify({ files: sorted })}\n` : formatReports(sorted));
  if (files.length === 0) return 1;
  return sorted[0]?.unread === null ? 0 : 2;
}

async function reportOf(file: MinutesFile, readMeetings: ReadMeetings): Promise<FileReport> {
  try {
    return reportOn(file.shown, (await readMeetings(file)).meetings);
  } catch (error) {
    return unreadReport(file.shown, reasonOf(error));
  }
}

/** A line for each file with something wrong; the last tells how many are without. */
function formatReports(sorted: readonly FileReport[]): string {
  const wrong = sorted.filter((report) => weigh(report) > 0);
  const rest = `${sorted.length - wrong.length} af ${sorted.length} filer er læst uden forbehold.`;
  return `${[...wrong.map(formatFileReport), rest].join("\n")}\n`;
}

try {
  const given = parseReportArguments(process.argv, readEnvironment().MINUTES);
  process.exitCode = given === null ? 0 : await run(given);
} catch (error) {
  failWith(error);
}
