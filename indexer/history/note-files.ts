/** Looks at files of minutes, and notes those that are new or changed, in the folders that they lie in. */
import { readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import type { MinutesFile } from "../files/minutes-file.ts";
import type { FileHistory, FileVersion } from "./file-version.ts";
import {
  hashOfBytes,
  keepCopy,
  type Noted,
  noteVersions,
  readHistories,
} from "./history-folder.ts";

/** A file with what it holds now, and held before; both are absent of one that cannot be read. */
export type SeenFile = MinutesFile & {
  readonly hash?: string;
  readonly history?: FileHistory;
};

/**
 * `arrivals` are when the files came that an index knows and no folder tells of, by their origins; `now` is when a
 * new file is said to have come, null where there is no telling: then its own date counts.
 */
export type Sights = {
  readonly arrivals: ReadonlyMap<string, string>;
  readonly now: Date | null;
  readonly writes: "nothing" | "history";
};

type HistoryNotes = {
  readonly see: (file: MinutesFile) => Promise<SeenFile>;
  /** Writes down what was new. A folder that cannot be written in keeps no history, and is no fault of a run's. */
  readonly keep: () => Promise<void>;
};

export function createHistoryNotes(sights: Sights): HistoryNotes {
  const folders = new Map<string, ReturnType<typeof openFolder>>();
  const folderOf = (path: string) => {
    const folder = folders.get(path) ?? openFolder(path, sights);
    folders.set(path, folder);
    return folder;
  };
  return {
    see: async (file) => (await folderOf(dirname(file.path))).see(file),
    keep: async () => {
      for (const folder of folders.values()) await (await folder).keep();
    },
  };
}

async function openFolder(folder: string, sights: Sights) {
  const known = new Map(await readHistories(folder));
  const noted: Noted[] = [];
  let isWritable = sights.writes === "history";
  return {
    async see(file: MinutesFile): Promise<SeenFile> {
      const bytes = await readSoon(file.path);
      if (bytes === null) return file;
      const hash = hashOfBytes(bytes);
      const before = known.get(file.name) ?? [];
      if (before.at(-1)?.hash === hash) return { ...file, hash, history: before };
      isWritable &&= await keepCopy(folder, hash, bytes).then(() => true, unlessRefused);
      const at = dateOf(file, before.at(-1), isWritable ? sights : { ...sights, now: null });
      const history = [...before, { at, hash }];
      known.set(file.name, history);
      if (isWritable) noted.push({ file: file.name, at, hash });
      return { ...file, hash, history };
    },
    async keep() {
      await noteVersions(folder, noted.splice(0)).catch(unlessRefused);
    },
  };
}

const refusals = new Set(["EACCES", "EPERM", "EROFS"]);

/** @throws what is wrong beside that nobody may write there */
function unlessRefused(error: NodeJS.ErrnoException): false {
  if (refusals.has(error.code ?? "")) return false;
  throw error;
}

/** Larger ones are not waited for. */
const small = 200_000;
const betweenPauses = 64;
let read = 0;

/** Ten thousand small files one after another: to wait for each is most of the time it takes. Null: whoever reads it tells. */
async function readSoon(path: string): Promise<Uint8Array | null> {
  try {
    if (statSync(path).size > small) return await readFile(path);
    read += 1;
    if (read % betweenPauses === 0) await pause();
    return readFileSync(path);
  } catch {
    return null;
  }
}

/**
 * What the source says of when it was fetched, else what an index knows, else the run's own time where it is a run
 * that hears of what is new, else the file's own date. A version never comes before the one that it follows.
 */
function dateOf(
  { path, origin, facts }: MinutesFile,
  before: FileVersion | undefined,
  { arrivals, now }: Sights,
): string {
  const fetched = facts.fetched === undefined ? null : new Date(facts.fetched).toISOString();
  const written = () => (now ?? statSync(path).mtime).toISOString();
  const at = fetched ?? (before ? undefined : arrivals.get(origin)) ?? written();
  return before === undefined || at > before.at ? at : afterOf(before, now ?? new Date());
}

function afterOf({ at }: FileVersion, now: Date): string {
  return new Date(Math.max(Date.parse(at) + 1, now.getTime())).toISOString();
}
