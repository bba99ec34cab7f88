/** Temporary folders of tests: all stand in one of the run's own, which is gone when the run has ended. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whatever is started by a test, a command or a browser, keeps its passing files there too. */
export function setup(): () => void {
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), "referatsoeg-test-"));
  process.env.TMPDIR = folder;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** A new and empty one; `name` is for whoever looks at a run that goes on. */
export function makeTempFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `${name}-`));
}
