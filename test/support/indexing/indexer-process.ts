/** An indexing run that can be killed at any moment: see index-when-told.ts. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { programArguments } from "../program-process.ts";

const script = "test/support/indexing/index-when-told.ts";

export type Mode = "update" | "rebuild";

export type IndexerProcess = {
  readonly ready: Promise<unknown>;
  /** Resolves with the exit code, null when it was killed, and what it said on standard error. */
  readonly begin: (mode: Mode) => Promise<{ code: number | null; stderr: string }>;
  readonly kill: () => void;
};

export function loadIndexer(environment: Record<string, string>): IndexerProcess {
  const child = spawn(process.execPath, programArguments(script), {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  child.stdin.on("error", () => {}); // it was killed before it could be told
  const ended = once(child, "close");
  return {
    ready: Promise.race([once(child.stdout, "data"), ended]),
    begin: async (mode) => {
      child.stdin.write(`${mode}\n`);
      await ended;
      return { code: child.exitCode, stderr };
    },
    kill: () => child.kill("SIGKILL"),
  };
}
