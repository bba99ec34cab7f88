/** Reads the rules of a hunspell .aff file with numeric flags: how a Danish word is inflected and joined. */

/** What a word is, as far as search cares; the order is that of the packed file. */
export const wordClasses = ["noun", "verb", "adjective", "name", "prefix", "other"] as const;
export type WordClass = (typeof wordClasses)[number];

/** One ending: take `strip` off a word that fits `condition`, put `add` on; `flags` go on from there. */
export type Ending = {
  readonly strip: string;
  readonly add: string;
  readonly flags: readonly string[];
  readonly condition: RegExp;
  readonly rare: boolean;
};

/** `endings` by flag; `classOf` the word class that a flag tells, where it tells one. */
export type Affixes = {
  readonly endings: Map<string, readonly Ending[]>;
  readonly classOf: Map<string, WordClass>;
};

/** The file names the word class only in the comment above a flag's rules: "#Substantiv, fælleskøn". */
const classByComment: [RegExp, WordClass][] = [
  [/^#(?:Substantiv|Apostrof)/u, "noun"],
  [/^#Verbum/u, "verb"],
  [/^#Adjektiv/u, "adjective"],
  [/^#Proprium/u, "name"],
];

const header = /^[SP]FX (\d+) Y \d+/u;
const rule = /^SFX (\d+) (\S+) (\S+?)(?:\/([\d,]+))?(?:\s+([^+\s]\S*))?(?:\s+\+\S+)?$/u;

/** "plan" is hardly ever the imperative of plane, nor "planen" the act of planing. */
const rareTag = "+IMPERATIV";
const rareComment = "#Verbalsubstantiv";

export function parseAffixes(aff: string): Affixes {
  const endings = new Map<string, Ending[]>();
  const classOf = new Map<string, WordClass>();
  let comment = "";
  for (const raw of aff.split(/\r?\n/u)) {
    const line = raw.trimEnd();
    const flag = header.exec(line)?.[1];
    const row = classByComment.find(([pattern]) => pattern.test(comment));
    if (flag !== undefined && row) classOf.set(flag, row[1]);
    if (line.startsWith("#")) comment = line;
    const match = rule.exec(line);
    if (!match || flag !== undefined) continue;
    const of = match[1] ?? "";
    endings.set(of, [...(endings.get(of) ?? []), toEnding(match, comment)]);
  }
  return { endings, classOf };
}

function toEnding(match: string[], comment: string): Ending {
  const [line = "", , strip = "", add = "", flags = "", condition = "."] = match;
  return {
    strip: strip === "0" ? "" : strip,
    add: add === "0" ? "" : add,
    flags: flags === "" ? [] : flags.split(","),
    condition: new RegExp(`${condition}$`, "u"),
    rare: line.endsWith(rareTag) || comment.startsWith(rareComment),
  };
}
