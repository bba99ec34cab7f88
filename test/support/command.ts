/** The project's commands as their users run them: as programs, with their own folder of state. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../commands/run.mjs", import.meta.url));

export type Ended = { code: number | null; stdout: string; stderr: string };

/** `ended` resolves when the program has; `printed` with the first line that matches, or rejects then. */
export type Running = {
  child: ChildProcess;
  ended: Promise<Ended>;
  printed: (pattern: RegExp) => Promise<string>;
};

/** @param environment what is set besides PATH: nothing of the test run's own environment reaches it */
export function startCommand(
  name: string,
  args: readonly string[],
  environment: Record<string, string>,
): Running {
  const child = spawn(process.execPath, [script, name, ...args], {
    env: { PATH: process.env.PATH, LOG_LEVEL: "warn", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (output.stderr += text));
  const ended = once(child, "close").then(([code]): Ended => ({ code, ...output }));
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const [found] = output.stdout.match(pattern) ?? [];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on("data", look);
      look();
      ended.then(({ stderr }) => reject(new Error(`${name} ended first: ${stderr}`)));
    });
  return { child, ended, printed };
}

export const runCommand = (...order: Parameters<typeof startCommand>): Promise<Ended> =>
  startCommand(...order).ended;
