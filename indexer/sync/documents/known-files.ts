/** What files became the last time, known again by what they hold: reading them is most of a run's work. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { attachmentFolder } from "../../files/attachment-folder.ts";
import { writeWhole } from "../../files/write-whole.ts";
import { hashOfBytes } from "../../history/history-folder.ts";
import type { SeenFile } from "../../history/note-files.ts";
import type { FileSurvey, FileTasks } from "./file-tasks.ts";

/** `recall` gives the tasks that look here first; `keep` writes down what there is to know now. */
export type KnownFiles = {
  readonly recall: (tasks: FileTasks) => FileTasks;
  readonly keep: () => Promise<void>;
};

type Known = { readonly key: string; readonly survey: FileSurvey };

/**
 * @param path the file that it is kept in; one that is damaged, or of another `version`, is as good as none
 * @param version of all that a survey depends on beside the file: the program, its tables, settings, takedowns
 */
export async function openKnownFiles(path: string, version: string): Promise<KnownFiles> {
  const known = await readKnown(path, version);
  let isNew = false;
  return {
    recall: (tasks) => ({
      ...tasks,
      async survey(file) {
        const key = await keyOf(file);
        const before = key === null ? undefined : known.get(file.origin);
        if (before !== undefined && before.key === key)
          return { kind: "done", value: before.survey };
        const outcome = await tasks.survey(file);
        // A picture that nobody has read yet may be read the next time.
        if (key !== null && outcome.kind === "done" && !outcome.value.scanned) {
          known.set(file.origin, { key, survey: outcome.value });
          isNew = true;
        }
        return outcome;
      },
    }),
    keep: async () => {
      if (isNew) await writeWhole(path, print(known, version));
      isNew = false;
    },
  };
}

/** Null where it cannot be read: whoever surveys it tells so. */
async function keyOf(file: SeenFile): Promise<string | null> {
  try {
    const { name, folder, root, origin, facts, examples, history } = file;
    const held = file.hash ?? hashOfBytes(await readFile(file.path));
    const hash = createHash("sha256");
    hash.update(JSON.stringify([name, folder, root, origin, facts, examples, history, held]));
    if (name.endsWith(".json")) await addAttachments(hash, file);
    return hash.digest("hex");
  } catch {
    return null;
  }
}

/** The texts of a harvested meeting's attachments are read with it. */
async function addAttachments(hash: ReturnType<typeof createHash>, { path, name }: SeenFile) {
  const folder = join(dirname(path), attachmentFolder(name));
  const texts = await readdir(folder).catch(() => []);
  for (const text of texts.sort()) {
    hash.update(text);
    if (text.endsWith(".txt")) hash.update(await readFile(join(folder, text)));
  }
}

const sumOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** A line that tells what stands below it, then a line for each file. */
function print(known: ReadonlyMap<string, Known>, version: string): string {
  const lines = [...known].map((entry) => JSON.stringify(entry)).join("\n");
  return `${JSON.stringify({ version, sum: sumOf(lines) })}\n${lines}`;
}

async function readKnown(path: string, version: string): Promise<Map<string, Known>> {
  try {
    const text = await readFile(path, "utf8");
    const end = text.indexOf("\n");
    const lines = text.slice(end + 1);
    const head: unknown = JSON.parse(text.slice(0, end));
    if (JSON.stringify(head) !== JSON.stringify({ version, sum: sumOf(lines) })) return new Map();
    // Its sum is right, so it is what this very version wrote.
    return new Map(lines.split("\n").map((line) => JSON.parse(line) as [string, Known]));
  } catch {
    return new Map();
  }
}
