/** What the meaning of a file depends on in this program, as a hash: its source, its tables, its libraries. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../../program/project-root.ts";

const folders = ["contract", "danish", "indexer", join("data", "danish")];
const files = ["package-lock.json", join("data", "municipalities.json")];

/** A few hundred files: some milliseconds. */
export function programVersion(): string {
  const hash = createHash("sha256");
  for (const path of [...folders.flatMap(filesIn), ...files]) {
    hash.update(path);
    hash.update(readFileSync(inProject(path)));
  }
  return hash.digest("hex");
}

function filesIn(folder: string): string[] {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(inProject().length + 1))
    .sort();
}
