/** Runs one of the project's commands and tells what it used. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { inProject } from "../../program/project-root.ts";

const Used = z.object({ cpuSeconds: z.number(), megabytes: z.number() });

/** `seconds` by the clock; `cpuSeconds` of all its threads; `megabytes` it held at most. */
type Usage = z.infer<typeof Used> & { readonly seconds: number; readonly stdout: string };

/** Where all commands of a checkout begin: of this one, where no other is named by its folder. */
export const commandFile = (root = inProject()): string => join(root, "commands", "run.mjs");

/** `root`: the folder of the checkout whose command it is. @throws Error with what the command said when it did not end well */
export async function runMeasured(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  root?: string,
): Promise<Usage> {
  const hook = pathToFileURL(join(import.meta.dirname, "tell-usage.mjs")).href;
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", hook, commandFile(root), ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [, stdout, stderr, told] = child.stdio;
  const read = [stdout, stderr, told].map((stream) => text(stream as NodeJS.ReadableStream));
  const [code] = await once(child, "close");
  const [output = "", complaint = "", usage = ""] = await Promise.all(read);
  if (code !== 0) throw new Error(`${args.join(" ")}: ${complaint}`);
  const seconds = (performance.now() - started) / 1_000;
  return { ...Used.parse(JSON.parse(usage)), seconds, stdout: output };
}
