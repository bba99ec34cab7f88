/** The people who took part in an item, as they may be asked for. */
import type { Person } from "../../contract/meeting.ts";

/**
 * Every name of those who took part, in lower case and each once: whole, from each of its words to the end,
 * and its first word with its last ("helen marie sørensen", "marie sørensen", "sørensen", "helen sørensen").
 * Who was absent from the item is left out.
 */
export function peopleOf(participants: readonly Person[], absent: readonly string[]): string[] {
  const away = new Set(absent.map(plainName));
  const present = participants.map(({ name }) => plainName(name)).filter((name) => !away.has(name));
  return [...new Set(present.flatMap(namesOf))];
}

function plainName(name: string): string {
  return name.normalize("NFC").toLowerCase().trim().split(/\s+/u).join(" ");
}

function namesOf(name: string): string[] {
  const words = name.split(" ");
  const ends = words.map((_, at) => words.slice(at).join(" "));
  const [first, last] = [words[0], words.at(-1)];
  return words.length > 2 ? [...ends, `${first} ${last}`] : ends;
}
