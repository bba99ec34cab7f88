/** Small changes to a source text, each of which some test should notice. Pure. */

/** `text.slice(start, end)` becomes `becomes`. */
export type Mutant = { start: number; end: number; becomes: string };

/** Comments, strings and templates are no code; regular expressions are changed by rules of their own. */
const parts =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*)|(?<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?<regex>(?<=[=(,:[!&|?{};]\s*|return\s+)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/g;

type Rule = { pattern: RegExp; becomes: (found: string) => string };

const swaps: readonly (readonly [string, string])[] = [
  [" === ", " !== "],
  [" < ", " <= "],
  [" > ", " >= "],
  [" && ", " || "],
  [" + ", " - "],
  ["true", "false"],
  [".some(", ".every("],
  ["Math.min(", "Math.max("],
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function swap(from: string, to: string): Rule {
  const edge = /^\w/.test(from) ? "\\b" : "";
  return { pattern: new RegExp(edge + escaped(from) + edge, "g"), becomes: () => to };
}

const inCode: readonly Rule[] = [
  ...swaps.flatMap(([one, other]) => [swap(one, other), swap(other, one)]),
  { pattern: /!(?=[\w(])/g, becomes: () => "" },
  { pattern: /(?<![\w.$#])\d+(?:\.\d+)?(?![\w.])/g, becomes: (found) => String(Number(found) + 1) },
];

/** A pattern that may stand anywhere, or go on. */
const inRegex: readonly Rule[] = [
  { pattern: /^\/\^/g, becomes: () => "/" },
  { pattern: /(?<!\\)\$(?=\/[a-z]*$)/g, becomes: () => "" },
];

/** Every change of every rule, in the order of the text. */
export function mutantsOf(text: string): Mutant[] {
  const mutants: Mutant[] = [];
  let at = 0;
  for (const match of text.matchAll(parts)) {
    mutants.push(...changed(text.slice(at, match.index), at, inCode));
    if (match.groups?.regex) mutants.push(...changed(match[0], match.index, inRegex));
    at = match.index + match[0].length;
  }
  mutants.push(...changed(text.slice(at), at, inCode));
  return mutants.sort((a, b) => a.start - b.start);
}

function changed(part: string, offset: number, rules: readonly Rule[]): Mutant[] {
  return rules.flatMap(({ pattern, becomes }) =>
    [...part.matchAll(pattern)].map(({ 0: found, index }) => {
      const start = offset + index;
      return { start, end: start + found.length, becomes: becomes(found) };
    }),
  );
}

export function applied(text: string, { start, end, becomes }: Mutant): string {
  return text.slice(0, start) + becomes + text.slice(end);
}

/** Another order for another seed, the same for the same one (mulberry32). */
export function shuffled<T>(all: readonly T[], seed: number): T[] {
  const rest = [...all];
  const drawn: T[] = [];
  let state = seed;
  while (rest.length > 0) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    drawn.push(...rest.splice(((mixed ^ (mixed >>> 14)) >>> 0) % rest.length, 1));
  }
  return drawn;
}
