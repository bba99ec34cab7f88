/** Names that a transcript prints one behind the other, without a comma: only those that are known elsewhere can be told apart. */

/** The known names that the text begins with, the longest first, and what stands behind them; fewer than two tell nothing. */
export function namesRunOn(
  text: string,
  known: readonly string[],
): { readonly names: readonly string[]; readonly rest: string } {
  const byLength = [...new Set(known)]
    .filter((name) => name.includes(" "))
    .sort((a, b) => b.length - a.length);
  const names: string[] = [];
  let rest = text.trim();
  for (let next = nextOf(rest, byLength); next !== undefined; next = nextOf(rest, byLength)) {
    names.push(next);
    rest = rest.slice(next.length).trimStart();
  }
  return names.length < fewest ? { names: [], rest: text } : { names, rest };
}

const fewest = 2;

function nextOf(text: string, names: readonly string[]): string | undefined {
  return names.find((name) => text === name || text.startsWith(`${name} `));
}

/** More words with capitals no name has. */
const mostCapitals = 5;

export function isSeveral(name: string): boolean {
  return name.split(" ").filter((word) => /^\p{Lu}/u.test(word)).length > mostCapitals;
}
