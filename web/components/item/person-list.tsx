/** People with their parties. */
import type { Person } from "../../../contract/meeting.ts";

export function PersonList({ people }: { readonly people: readonly Person[] }) {
  return (
    <ul class="person-list">
      {people.map(({ name, party }, index) => (
        <li key={index}>{party ? `${name} (${party})` : name}</li>
      ))}
    </ul>
  );
}
