/** The indexer's progress bar, on a terminal only. */
import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "../../indexer/sync/plan/run-report.ts";

const labels = { read: "Læser filer  ", write: "Skriver møder" } as const;

export function createIndexProgress(): {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
} {
  const bar = new SingleBar(
    { format: "{label} {bar} {value}/{total}", stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  let phase: Progress["phase"] | null = null;
  return {
    show: ({ phase: now, done, total }) => {
      if (now !== phase) bar.start(total, done, { label: labels[now] });
      else bar.update(done);
      phase = now;
    },
    end: () => bar.stop(),
  };
}
