/** Runs tests of a copied project in a process that is kept from mutant to mutant, and ended where one never ends. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Trial } from "./tests.ts";

/** What takes longer than this is a loop without an end, and so noticed. */
const limitMs = 300_000;

type Runner = { fails: (trial: Trial) => Promise<boolean>; end: () => void };

export function createRunner(copy: string): Runner {
  let runner: ChildProcess | null = null;

  async function ready(): Promise<ChildProcess> {
    if (runner !== null) return runner;
    const path = join(copy, "test", "mutation", "tests.ts");
    runner = fork(path, [copy], { cwd: copy, detached: true, stdio: "ignore" });
    await once(runner, "message");
    return runner;
  }

  /** Ends the runner with the workers it started; a group of its own is named by its first process. */
  function end(): void {
    try {
      if (runner?.pid !== undefined) process.kill(-runner.pid, "SIGTERM");
    } catch {
      // All of them have ended by themselves.
    }
    runner = null;
  }

  /** A runner that dies of a mutant has noticed it, as has one that does not end. */
  async function fails(trial: Trial): Promise<boolean> {
    const child = await ready();
    const waiting = new AbortController();
    const { signal } = waiting;
    const late = setTimeout(() => waiting.abort(), limitMs);
    const answered = once(child, "message", { signal }).then(([failed]) => failed === true);
    const died = once(child, "exit", { signal }).then(() => null);
    child.send(trial);
    const failed = await Promise.race([answered, died]).catch(() => null);
    clearTimeout(late);
    waiting.abort();
    if (failed === null) end();
    return failed ?? true;
  }

  return { fails, end };
}
