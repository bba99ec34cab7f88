/** What a municipality changed in minutes that it had published, in words. */
import type { ItemChange, MeetingChange } from "../../../contract/change.ts";
import { formatCount, formatDate } from "../format.ts";

export const changeText = {
  changed: "Ændret hos kommunen",
  removed: "Fjernet hos kommunen",
  added: "Tilføjet",
  shortened: "Noget af teksten er fjernet hos kommunen og vises ikke her.",
} as const;

/** "Ændret hos kommunen 4. marts 2021: punktet er nyt" */
export function itemChangeLine({ at, kind, added, shortened }: ItemChange): string {
  const what = kind === "new" ? "punktet er nyt" : added.length > 0 ? "tekst er tilføjet" : null;
  const told = what ?? (shortened ? "tekst er fjernet" : "teksten er ændret");
  return `${changeText.changed} ${formatDate(at)}: ${told}.`;
}

/** "Ændret hos kommunen 4. marts 2021: 2 punkter ændret, ét nyt." */
export function meetingChangeLine({ at, changed, added, removed }: MeetingChange): string {
  const numbers = [
    ...counted(changed, "punkt ændret", "punkter ændret"),
    ...counted(added, "nyt punkt", "nye punkter"),
    ...counted(removed, "punkt fjernet", "punkter fjernet"),
  ];
  const told = numbers.length > 0 ? `: ${numbers.join(", ")}` : "";
  return `${changeText.changed} ${formatDate(at)}${told}.`;
}

function counted(count: number | null, one: string, many: string): string[] {
  return count === null || count === 0 ? [] : [formatCount(count, one, many)];
}
