/** File tasks that read scans: a picture's words are recognised before its file is looked at again. */
import { type RecogniseScan, unreadScan } from "../../meetings/read-scans.ts";
import type { FileSurvey, FileTasks, Outcome } from "./file-tasks.ts";

export function withScans(tasks: FileTasks, recognise: RecogniseScan): FileTasks {
  return {
    ...tasks,
    async survey(file) {
      const outcome = await tasks.survey(file);
      return isScan(outcome) && (await recognise(file)) ? tasks.survey(file) : outcome;
    },
  };
}

function isScan(outcome: Outcome<FileSurvey>): boolean {
  if (outcome.kind === "done") return outcome.value.scanned;
  return outcome.failure.unread?.code === unreadScan;
}
