/** What stands in data/ and the server needs: read once, checked by schema. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Topic, Topics } from "../contract/topic.ts";
import type { Danish } from "../danish/lemmas/danish.ts";
import { loadDanish } from "../danish/load.ts";
import { ThesaurusGroup } from "./search/meaning/thesaurus.ts";

/** `kle` gives the short name of a main group by its number. */
export type PortalData = {
  readonly topics: readonly Topic[];
  readonly kle: ReadonlyMap<string, string>;
  readonly thesaurus: readonly ThesaurusGroup[];
};

/** What the portal knows beside its archive. */
export type Knowledge = { readonly danish: Danish; readonly data: PortalData };

/** As `readPortalData`, with the lexicon. */
export function openKnowledge(folder: string, topicsFile: string): Knowledge {
  return { danish: loadDanish(), data: readPortalData(folder, topicsFile) };
}

const KleNames = z.array(z.object({ number: z.string(), name: z.string() }));

/** Reads from the folder `data`; `topicsFile` may stand elsewhere. Throws with the file's name. */
export function readPortalData(folder: string, topicsFile: string): PortalData {
  const kle = readJson(join(folder, "kle.json"), KleNames);
  return {
    topics: readJson(topicsFile, Topics),
    kle: new Map(kle.map(({ number, name }) => [number, name])),
    thesaurus: readJson(join(folder, "thesaurus.json"), z.array(ThesaurusGroup)),
  };
}

function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, "")));
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}`);
}
