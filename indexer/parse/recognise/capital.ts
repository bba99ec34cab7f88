/** Words as a line begins with them. */

/** The first letter as a capital, the others as they are. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
