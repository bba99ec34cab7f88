/** The names of an item's attachments (bilag), one an entry. */
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

/** Every attachment that the sections list, each once, as printed without bullet. */
export function attachmentsIn(sections: readonly RawSection[]): string[] {
  const names = new Map<string, string>();
  for (const section of sections) {
    if (section.type !== "attachments" || section.label === wholeText) continue;
    for (const name of section.lines.flatMap((line) => entries(line.bare))) {
      const key = mark.exec(name)?.[1]?.toLowerCase() ?? name;
      if (!names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()];
}

/** Entries may be glued: "… noteBilag 2: …". */
function entries(text: string): string[] {
  return text
    .split(/(?<=\p{Ll})(?=Bilag \d+\s*[:.])/u)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !saysNone(name));
}
