/** The portal's themes, thesaurus and lexicon, for the benchmarks. */
import type { Environment } from "../../contract/environment.ts";
import { inProject } from "../../program/project-root.ts";
import { type Knowledge, openKnowledge as open } from "../../server/portal-data.ts";

export function openKnowledge({ TOPICS }: Environment): Knowledge {
  return open(inProject("data"), TOPICS);
}
