/** People with their parties, and what else is told of each. */
import type { Person } from "../../../contract/meeting.ts";

/** `notes` by name. */
type Props = {
  readonly people: readonly Person[];
  readonly notes?: ReadonlyMap<string, string>;
};

export function PersonList({ people, notes = new Map() }: Props) {
  return (
    <ul class="person-list">
      {people.map(({ name, party }, index) => (
        <li key={index}>
          {party ? `${name} (${party})` : name}
          {notes.has(name) && <span class="person-note"> – {notes.get(name)}</span>}
        </li>
      ))}
    </ul>
  );
}
