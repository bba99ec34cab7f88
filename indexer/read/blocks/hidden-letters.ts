/** Text that a document keeps but shows to nobody: left out, and told of by its length alone. */
import type { Problem } from "../../../contract/meeting.ts";

export function tellHiddenLetters(letters: number, name: string, line = 1): Problem[] {
  if (letters === 0) return [];
  const message = `${letters} tegn i ${name} er skjult for læsere og er udeladt.`;
  return [{ code: "hidden-text", line, message }];
}
