/** JSON that an operator has written, with whatever program and in whatever encoding. */
import { readFile } from "node:fs/promises";
import { textOfBytes } from "./text-of-bytes.ts";

/** @throws what the file system throws, and SyntaxError for what is no JSON */
export async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readText(path));
}

/** An entry that is no JSON is its SyntaxError; `fault` is what is wrong with the list as a whole. */
type JsonList = { readonly entries: readonly unknown[]; readonly fault: string | null };

/** A list of objects, of which one may be spoilt and the others read. @throws what the file system throws */
export async function readJsonList(path: string): Promise<JsonList> {
  const text = await readText(path);
  try {
    const read: unknown = JSON.parse(text);
    if (Array.isArray(read)) return { entries: read, fault: null };
    return { entries: [], fault: "skal være en liste: [ … ]" };
  } catch (error) {
    const entries = readPieces(text);
    const isTold = entries.some((entry) => entry instanceof SyntaxError);
    return {
      entries,
      fault: isTold ? null : `er ikke gyldig JSON${lineOf(text, error)} (${reasonIn(error)})`,
    };
  }
}

/** One object ends where the next begins: what is wrong inside of one is not wrong in the others. */
function readPieces(text: string): unknown[] {
  const inside =
    text
      .trim()
      .match(/^\[(.*?),?\s*\]?$/s)?.[1]
      ?.trim() ?? "";
  if (!inside.startsWith("{")) return [];
  return inside.split(/(?<=\})\s*,?\s*(?=\{)/).map((piece) => {
    try {
      return JSON.parse(piece);
    } catch (error) {
      return new SyntaxError(reasonIn(error));
    }
  });
}

const reasonIn = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** " ved linje 8", which an editor shows; JSON.parse counts letters, and not always. */
function lineOf(text: string, error: unknown): string {
  const [, at] = /position (\d+)/.exec(reasonIn(error)) ?? [];
  return at === undefined ? "" : ` ved linje ${text.slice(0, Number(at)).split("\n").length}`;
}

async function readText(path: string): Promise<string> {
  const read = textOfBytes(await readFile(path));
  return read.kind === "text" ? read.text.normalize("NFC") : "";
}
