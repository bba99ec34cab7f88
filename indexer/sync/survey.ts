/** The first time through the files: what meetings they hold, without keeping their texts. */
import { createHash } from "node:crypto";
import type { ParsedMeeting } from "../../contract/meeting.ts";
import type { SourceFacts } from "../../contract/source.ts";
import { type Failure, type MinutesFile, toFailure } from "../minutes-files.ts";
import type { ReadMeetings } from "../read-meetings.ts";
import type { Found } from "./identity.ts";
import type { Progress } from "./report.ts";

/** `read` counts files, `problems` those that the parser told. */
export type Survey = { found: Found[]; read: number; problems: number };

export type SurveyDeps = {
  readMeetings: ReadMeetings;
  onFailure: (failure: Failure) => void;
  onProgress: (progress: Progress) => void;
};

/** A file that cannot be read is a failure; the rest goes on. */
export async function surveyFiles(
  files: readonly MinutesFile[],
  { readMeetings, onFailure, onProgress }: SurveyDeps,
): Promise<Survey> {
  const survey: Survey = { found: [], read: 0, problems: 0 };
  for (const [index, file] of files.entries()) {
    try {
      const { meetings, facts } = await readMeetings(file);
      survey.read += 1;
      survey.problems += meetings.reduce((sum, { problems }) => sum + problems.length, 0);
      survey.found.push(
        ...meetings.map((parsed, ordinal) => toFound(parsed, facts, file, ordinal)),
      );
    } catch (error) {
      onFailure(toFailure(file, error));
    }
    onProgress({ phase: "read", done: index + 1, total: files.length });
  }
  return survey;
}

function toFound(
  parsed: ParsedMeeting,
  facts: SourceFacts,
  file: MinutesFile,
  ordinal: number,
): Found {
  const { id, municipality, bodyKey, date, startTime, kind } = parsed.meeting;
  const { root, origin, examples } = file;
  const hash = hashOf([parsed.meeting, parsed.problems, root, origin, facts, examples]);
  return {
    ...{ from: "file", file, ordinal, id, municipality, bodyKey, date, startTime, kind },
    ...{ hash, root, origin, released: facts.released ?? null },
  };
}

/** Of anything that can stand in JSON. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}
