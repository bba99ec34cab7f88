/** How closely a reader wants results set, kept by the browser alone; an address that says it goes before. */
import { type Choice, choices } from "../../contract/plain/choices.ts";
import { attempt } from "./attempt.ts";

const key = "referatsoeg-visning";

export const keptView = {
  /** Null where nothing is kept, or the browser keeps nothing. */
  read(): Choice<"view"> | null {
    const kept = attempt(() => localStorage.getItem(key));
    return choices.view.find((view) => view === kept) ?? null;
  },
  keep(view: Choice<"view">): void {
    attempt(() => localStorage.setItem(key, view));
  },
};
