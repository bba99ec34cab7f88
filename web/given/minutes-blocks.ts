/** The text of minutes as paragraphs and lists; every character but blanks is kept. */

/** An entry of a list; `value` is the printed number, null behind a dash or bullet. */
export type ListEntry = { marker: string; value: number | null; lines: string[] };
export type TextBlock =
  | { kind: "paragraph"; lines: string[] }
  | { kind: "list"; ordered: boolean; entries: ListEntry[] };

const marked = /^\s*(?:([-–—·•*▪●])|(\d{1,3})\.)\s+(?=\S)/u;
const continues = /^(?:\s{2,}|\t|\p{Ll})/u;

/** Blank lines part paragraphs; lines that begin with a bullet or `1.` are lists. */
export function toBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let fresh = true;
  for (const line of text.split(/\r\n|[\n\r\f]/)) {
    if (line.trim() === "") fresh = true;
    else {
      place(blocks, line, fresh);
      fresh = false;
    }
  }
  return blocks;
}

/** `fresh`: a blank line stands before, so the line does not go on with the one above. */
function place(blocks: TextBlock[], line: string, fresh: boolean): void {
  const entry = toEntry(line);
  const last = blocks.at(-1);
  if (entry) addEntry(blocks, last, entry);
  else if (last && !fresh && goesOn(last, line)) lastLines(last).push(line.trim());
  else blocks.push({ kind: "paragraph", lines: [line.trim()] });
}

function toEntry(line: string): ListEntry | null {
  const match = marked.exec(line);
  if (!match) return null;
  const [whole, bullet, number] = match;
  const text = line.slice(whole.length).trim();
  if (bullet !== undefined) return { marker: bullet, value: null, lines: [text] };
  return { marker: `${number}.`, value: Number(number), lines: [text] };
}

function addEntry(blocks: TextBlock[], last: TextBlock | undefined, entry: ListEntry): void {
  const ordered = entry.value !== null;
  if (last?.kind === "list" && last.ordered === ordered) last.entries.push(entry);
  else blocks.push({ kind: "list", ordered, entries: [entry] });
}

/** After an entry, only an indented or lower-case line belongs to it. */
function goesOn(block: TextBlock, line: string): boolean {
  return block.kind === "paragraph" || continues.test(line);
}

function lastLines(block: TextBlock): string[] {
  return block.kind === "paragraph" ? block.lines : (block.entries.at(-1)?.lines ?? []);
}
