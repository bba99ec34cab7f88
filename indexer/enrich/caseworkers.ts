/** Names and initials of caseworkers that stand in the head of an item: nobody's to search by. Pure. */
import type { AgendaItem, Section } from "../../contract/meeting.ts";

/** What such a name stands behind; the office that has the case is none. */
const label =
  /^\s*(?:sagsbehandlere?|sagsbeh|sagsbeh\.?\s?initialer|sagsansvarlige?|sagsinitialer|initialer|kontaktperson(?:er)?)\s*(\.?\s*:|\.|$|\s(?=\p{Lu}))/iu;

/** Two to five words with capitals, or initials; nothing behind them. */
const name =
  /^\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+(?:af|de|den|der|van|von))?(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}|\p{Lu}{2,8}|\p{L}{2,8}\d{0,2})(?:\s*\([\p{L}]{2,8}\))?\s*$/u;

/** "/ PEKN": what a case line leaves of its initials. */
const initialsAlone = /^\s*\/\s*\p{Lu}{2,8}\s*$/u;

/** "JUBE / 08/1234": initials before a case number. */
const initialsBefore = /^(\s*)\p{Lu}{2,8} \/ (?=\d{2}\/\d)/u;

/** The item without them; the lines around them stay. */
export function withoutCaseworkers(item: AgendaItem): AgendaItem {
  if (!item.sections.some(({ text }) => cleaned(text) !== text)) return item;
  const sections = item.sections.flatMap(cleanSection);
  return { ...item, sections, decision: item.decision && cleaned(item.decision) };
}

function cleanSection(section: Section): Section[] {
  const text = cleaned(section.text);
  if (text === section.text) return [section];
  return text.trim() === "" && section.label === null ? [] : [{ ...section, text }];
}

function cleaned(text: string): string {
  const lines = text.split("\n");
  const kept = lines.filter((line, at) => {
    const isName = label.exec(lines[at - 1] ?? "")?.[1] === "" && name.test(line);
    return !label.test(line) && !isName && !initialsAlone.test(line);
  });
  const left = kept.map((line) => line.replace(initialsBefore, "$1"));
  return left.length === lines.length && left.every((line, at) => line === lines[at])
    ? text
    : left.join("\n");
}
