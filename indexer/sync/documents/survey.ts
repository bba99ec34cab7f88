/** The first time through the files: what meetings they hold, without keeping their texts. */
import type { Changing } from "../../../contract/plain/changing.ts";
import type { Failure, MinutesFile } from "../../files/minutes-file.ts";
import type { SeenFile } from "../../history/note-files.ts";
import type { MeetingInFile } from "../plan/identity.ts";
import type { Progress } from "../plan/run-report.ts";
import type { FileTasks } from "./file-tasks.ts";
import { inOrder } from "./in-order.ts";

/** `read` counts files, `problems` those that the parser told. */
export type Survey = {
  readonly meetings: readonly MeetingInFile[];
  readonly read: number;
  readonly problems: number;
};

/** `see` looks at each file before it is read. */
type SurveyDeps = {
  readonly see: (file: MinutesFile) => Promise<SeenFile>;
  readonly workers: FileTasks;
  readonly onFailure: (failure: Failure) => void;
  readonly onProgress: (progress: Progress) => void;
};

/** A file that cannot be read is a failure; the rest goes on. */
export async function surveyFiles(
  files: readonly MinutesFile[],
  { see, workers, onFailure, onProgress }: SurveyDeps,
): Promise<Survey> {
  const survey: Changing<Survey> = { meetings: [], read: 0, problems: 0 };
  let done = 0;
  const look = async (listed: MinutesFile) => {
    const file = await see(listed);
    return { file, outcome: await workers.survey(file) };
  };
  for await (const { file, outcome } of inOrder(files, workers.width, look)) {
    if (outcome.kind === "failed") onFailure(outcome.failure);
    else {
      const { sightings, problems } = outcome.value;
      survey.read += 1;
      survey.problems += problems;
      survey.meetings.push(...sightings.map((one) => ({ ...one, file })));
    }
    done += 1;
    onProgress({ phase: "read", done, total: files.length });
  }
  return survey;
}
