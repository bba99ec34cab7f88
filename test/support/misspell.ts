/** Words as hurried fingers type them: the same in every run. */

/** Pseudo-random numbers from 0 to below 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const rows = ["qwertyuiopå", "asdfghjklæø", "zxcvbnm"];

/** Two letters swapped, one left out, one twice, or the key beside it; the first letter stays. */
export function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const ways = [
    () => before + after.charAt(0) + letter + after.slice(1),
    () => before + after,
    () => before + letter + letter + after,
    () => before + beside(letter, random) + after,
  ];
  return ways[Math.floor(random() * ways.length)]?.() ?? word;
}

function beside(letter: string, random: () => number): string {
  const row = rows.find((one) => one.includes(letter)) ?? "";
  const at = row.indexOf(letter);
  const near = [row.charAt(at - 1), row.charAt(at + 1)].filter((one) => one !== "");
  return near[Math.floor(random() * near.length)] ?? letter;
}
