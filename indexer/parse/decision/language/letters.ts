/** Letters as Danish minutes print them: the classes of all the world's letters are ten times as slow in patterns. */

export const upper = "A-ZÆØÅÄÖÜÉÁ";
export const letter = `${upper}a-zæøåäöüéèáß`;

/** In lower case, letter for letter: places in the text stay what they are. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/[A-ZÆØÅÄÖÜÉÁ]/g, (one) => one.toLowerCase());
}

/** A word of a pattern that may begin with a capital. */
export function capitalised(word: string): string {
  const first = word.charAt(0);
  return `[${first.toUpperCase()}${first}]${word.slice(1)}`;
}
