/** The progress of a harvest on a terminal: one bar for all sites together. */
import { SingleBar } from "cli-progress";
import type { Progress } from "../../indexer/harvest/visit.ts";

type HarvestProgress = {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
};

const format = "Henter møder {bar} {value}/{total} · {eta_formatted} tilbage";

/** Silent where standard error is no terminal: standard output belongs to the report. */
export function createHarvestProgress(): HarvestProgress {
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true });
  const sites = new Map<string, Progress>();
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} };
  bar.start(0, 0);
  return {
    show(progress) {
      sites.set(progress.site, progress);
      const all = [...sites.values()];
      bar.setTotal(all.reduce((sum, { total }) => sum + total, 0));
      bar.update(all.reduce((sum, { done }) => sum + done, 0));
    },
    end: () => bar.stop(),
  };
}
