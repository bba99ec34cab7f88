/** A harvest against the local server, into folders of its own, by a clock that waits for nothing. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { harvest } from "../../../indexer/harvest/harvest.ts";
import type { SiteReport } from "../../../indexer/harvest/harvest-report.ts";
import type { HarvestOptions } from "../../../indexer/harvest/visit.ts";
import { historyName } from "../../../indexer/history/history-folder.ts";
import { readPlainText } from "../../../indexer/read/read-plain-text.ts";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { makeTempFolder } from "../temp-folder.ts";
import { createVirtualClock } from "./virtual-clock.ts";

export async function createHarvester(origin: string, options: Partial<HarvestOptions> = {}) {
  const root = makeTempFolder("harvest");
  const clock = createVirtualClock();
  const reader = createGuardedReader();
  const all: HarvestOptions = {
    into: join(root, "minutes"),
    state: join(root, "var", "harvest"),
    contact: "post@example.dk",
    perSecond: 1,
    since: null,
    withAttachments: false,
    readText: (pdf, name) => readPlainText(reader, pdf, name),
    clock,
    onProgress: () => {},
    ...options,
  };
  const folder = join(all.into, origin.replace("http://", "").replace(":", "-"));
  return {
    clock,
    folder,
    options: all,
    async run(now: Partial<HarvestOptions> = {}): Promise<SiteReport> {
      const { sites } = await harvest([{ origin, municipality: "Vibefjord" }], { ...all, ...now });
      const [report] = sites;
      if (report === undefined) throw new Error("a harvest of one site reports on one site");
      return report;
    },
  };
}

/** Every file below a folder by its relative path, hidden ones too; but what is noted of when they came. */
export async function readTree(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile() && !name.parentPath.endsWith(historyName));
  const entries = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path, "utf8")] as const;
  });
  return Object.fromEntries((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
