/** Minutes and the queries judged over them. */
import { existsSync } from "node:fs";
import type { Judgements } from "../../contract/judgement.ts";
import type { ParsedMeeting } from "../../contract/meeting.ts";
import { listMinutes } from "../../indexer/files/minutes-files.ts";
import { createReadMeetings } from "../../indexer/meetings/read-meetings.ts";
import { createGuardedReader } from "../../indexer/threads/guarded-reader.ts";
import { readJudgements } from "./read-judgements.ts";

/** Where a corpus lies; `title` and `about` say in the document what it is. */
export type CorpusPlace = {
  readonly title: string;
  readonly about: string;
  readonly folder: string;
  readonly judgements: string;
};

export type Corpus = {
  readonly meetings: readonly ParsedMeeting[];
  readonly judgements: Judgements;
};

/** Null where the corpus is not on this machine. @throws Error naming the file that cannot be used */
export async function readCorpus({ folder, judgements }: CorpusPlace): Promise<Corpus | null> {
  if (!existsSync(folder) || !existsSync(judgements)) return null;
  return { meetings: await readMeetings(folder), judgements: readJudgements(judgements) };
}

/** Every meeting in a folder of minutes, parsed as the indexer does. */
export async function readMeetings(folder: string): Promise<ParsedMeeting[]> {
  const { files } = await listMinutes([folder]);
  const reader = createGuardedReader();
  const read = createReadMeetings(reader);
  try {
    const meetings: ParsedMeeting[] = [];
    for (const file of files) meetings.push(...(await read(file)).meetings);
    return meetings;
  } finally {
    await reader.close();
  }
}
