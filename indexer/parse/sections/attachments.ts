/** The names of an item's attachments (bilag), one an entry. */
import { columnOfFiles } from "../recognise/label.ts";
import type { Line } from "../recognise/line.ts";
import type { RawSection } from "./raw-section.ts";

const none = /^(?:ingen(?: bilag)?|intet|-)\.?$/i;
/** Whether a line says that nothing is attached. */
export function saysNone(line: string): boolean {
  return none.test(line.trim());
}

/** "1a: …", "Bilag 2: …": the same mark twice is the same attachment, whatever its name. */
const mark = /^(?:bilag )?(\d{1,2}[a-zæøå]?)\s*[:.]\s/i;

/** What a reader prints above the text of an attachment itself. */
const wholeText = "Tekst fra bilag";

/** Every attachment that the sections list, each once, as printed without bullet, and without its file's size. */
export function attachmentsIn(sections: readonly RawSection[]): string[] {
  const names = new Map<string, string>();
  for (const section of sections) {
    if (section.type !== "attachments" || section.label === wholeText) continue;
    for (const name of section.lines.flatMap(entries)) {
      const key = mark.exec(name)?.[1]?.toLowerCase() ?? name;
      if (!names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}

/** Entries may be glued: "… noteBilag 2: …". */
function entries(line: Line): string[] {
  return nameIn(withoutMark(line))
    .split(/(?<=\p{Ll})(?=Bilag \d+\s*[:.])/u)
    .map((name) => name.replace(size, "").trim())
    .filter((name) => name !== "" && !saysNone(name));
}

function withoutMark({ bare, mark: listed }: Line): string {
  return listed !== undefined && bare.startsWith(`${listed} `)
    ? bare.slice(listed.length + 1)
    : bare;
}

/** Behind the name a page says how large its file is: "(PDF, 212 kB)". */
const size = /\s*[([](?:[a-z]{3,4}[\s,;–-]*)?\d{1,6}(?:[.,]\d{1,3})?\s?(?:[kmg]i?b|bytes?)[)\]]$/i;

/** "1 | Kort over kajen.pdf | 2214-2022": the name between its number and the archive's; column heads name none. */
function nameIn(text: string): string {
  const cells = text.split("\t").map((cell) => cell.trim());
  if (cells.length === 1) return text;
  if (cells.every((cell) => cell === "" || columnOfFiles.test(cell))) return "";
  const worded = cells.filter((cell) => /\p{L}{3}/u.test(cell.replace(size, "")));
  return worded.length === 1 ? (worded[0] ?? text) : text;
}
