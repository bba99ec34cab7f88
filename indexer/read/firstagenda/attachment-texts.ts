/** The texts of a harvested meeting's attachments, where they have been fetched too. */
import { readdir, readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Problem } from "../../../contract/meeting.ts";
import { attachmentFolder, attachmentKey } from "../../files/attachment-folder.ts";
import { linksOutside } from "../../files/links-outside.ts";

/** Lines of text by attachment (attachment-folder.ts tells the key), and what could not be had. */
export type AttachmentTexts = {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
};

export const noAttachments: AttachmentTexts = { texts: new Map(), problems: [] };

/** Letters of one attachment that are kept: some two hundred pages. */
const longest = 500_000;

/** `path` and `name` are the meeting's file. A meeting whose attachments were not fetched has none. */
export async function readAttachmentTexts(path: string, name: string): Promise<AttachmentTexts> {
  const folder = join(dirname(path), attachmentFolder(name));
  const listed = await listNames(folder);
  const outside = await linksOutside(
    await realpath(dirname(path)),
    listed.map((file) => join(folder, file)),
  );
  const names = listed.filter((file) => !outside.has(join(folder, file)));
  const texts = new Map<string, readonly string[]>();
  const problems: Problem[] = names.flatMap((file) => missingText(file, names));
  for (const file of names.filter((one) => one.endsWith(".txt")).sort()) {
    const key = attachmentKey(file);
    const text = await readFile(join(folder, file), "utf8");
    if (key !== null) texts.set(key, text.slice(0, longest).split("\n"));
    if (text.length > longest) problems.push(tooLong(file));
  }
  return { texts, problems };
}

async function listNames(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}

function missingText(file: string, names: readonly string[]): Problem[] {
  if (!file.endsWith(".pdf") || names.includes(file.replace(/pdf$/, "txt"))) return [];
  const message = `Bilaget ${file} har ingen tekst, der kan søges i.`;
  return [{ code: "attachment-without-text", line: 1, message }];
}

function tooLong(file: string): Problem {
  const message = `Af bilaget ${file} er kun de første ${longest} tegn med.`;
  return { code: "attachment-cut", line: 1, message };
}
