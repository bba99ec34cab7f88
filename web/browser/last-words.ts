/** The words last searched for, kept by the browser until the window is closed, and sent nowhere. */
import { attempt } from "./attempt.ts";

const key = "referatsoeg-ord";

export const lastWords = {
  /** Empty where nothing was searched for, or the browser keeps nothing. */
  read(): string {
    return attempt(() => sessionStorage.getItem(key)) ?? "";
  },
  keep(q: string): void {
    attempt(() => sessionStorage.setItem(key, q));
  },
};
