/** The portal's themes, thesaurus and lexicon, as the commands open them. */

import type { Environment } from "../../contract/environment.ts";
import { loadDanish } from "../../danish/load.ts";
import type { Knowledge } from "../../evaluation/corpus/measured-portal.ts";
import { inProject } from "../../program/project-root.ts";
import { readPortalData } from "../../server/portal-data.ts";

export function openKnowledge({ TOPICS }: Environment): Knowledge {
  return { danish: loadDanish(), data: readPortalData(inProject("data"), TOPICS) };
}
