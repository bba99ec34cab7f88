/** A harvest as a process of its own, as `npm run harvest` starts it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..", "..");

type HarvestProcess = {
  readonly kill: () => void;
  /** The exit code (null when it was killed) and what it wrote. */
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
};

export function startHarvestProcess(
  args: readonly string[],
  env: Record<string, string>,
): HarvestProcess {
  const child = spawn(process.execPath, ["commands/run.mjs", "harvest", ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (part: Buffer) => {
    output.stdout += part.toString();
  });
  child.stderr.on("data", (part: Buffer) => {
    output.stderr += part.toString();
  });
  const ended = once(child, "close").then(() => ({ code: child.exitCode, ...output }));
  return { kill: () => child.kill("SIGKILL"), ended };
}
