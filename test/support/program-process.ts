/** How a program of the tests' own is started as a process: packed, as the commands are, since loading its sources takes seconds. */
import { pathToFileURL } from "node:url";
import { inProject } from "../../program/project-root.ts";

const loader = pathToFileURL(inProject("program", "load-program.mjs")).href;

/** Node's arguments; `entry` is the program's first file, from the project's folder, and `args` what it is given. */
export function programArguments(entry: string, ...args: readonly string[]): string[] {
  const script = `import { loadProgram } from ${JSON.stringify(loader)}; await loadProgram(${JSON.stringify(entry)});`;
  return ["--input-type=module", "-e", script, entry, ...args];
}
