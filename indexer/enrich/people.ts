/** The people who took part in an item, as they may be asked for. */
import type { Person } from "../../contract/meeting.ts";
import { personKey } from "../../danish/searched/person-key.ts";
import { findPerson } from "../parse/attendance/same-person.ts";

/**
 * The keys of every name of those who took part, each once: whole, from each of its words to the end, and its
 * first word with its last ("helen marie sørensen", "marie sørensen", "sørensen", "helen sørensen"). Who was absent
 * from the item is left out.
 */
export function peopleOf(participants: readonly Person[], absent: readonly string[]): string[] {
  const away = new Set(absent.map((name) => findPerson(participants, name)?.name));
  const present = participants.filter(({ name }) => !away.has(name));
  return [...new Set(present.flatMap(({ name }) => namesOf(name)).map(personKey))];
}

function namesOf(name: string): string[] {
  const words = name.trim().split(/\s+/u);
  const ends = words.map((_, at) => words.slice(at).join(" "));
  return words.length > 2 ? [...ends, `${words[0]} ${words.at(-1)}`] : ends;
}
