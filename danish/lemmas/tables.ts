/** The tables under data/danish that a librarian may edit. */
import type { Law } from "../laws/laws.ts";

/**
 * - `forms`: a form's lemmas, instead of the dictionary's.
 * - `lemmas`: a lemma that the dictionary keeps apart, and the one it belongs to; also as a last part.
 * - `rare`: a lemma, and the word classes as which it is hardly ever meant where a form has another meaning.
 * - `compounds`: a lemma's parts, `[]` for one that is whole.
 * - `firsts`: what may stand first beside what the dictionary allows, and its lemma; "" for what may not.
 * - `noHeads`: words that look like an ending when they stand last.
 * - `particles`: prefixes that belong to the word they stand before.
 * - `derivations`: an ending or a word, and what stands in its place in the word it is derived from.
 * - `variants`: a lemma's other spellings.
 * - `nameEndings`: endings of surnames and places.
 * - `laws`: laws by their names.
 */
export type Tables = {
  readonly forms: Map<string, readonly string[]>;
  readonly lemmas: Map<string, string>;
  readonly rare: Map<string, readonly string[]>;
  readonly compounds: Map<string, readonly string[]>;
  readonly firsts: Map<string, string>;
  readonly noHeads: Set<string>;
  readonly particles: Set<string>;
  readonly derivations: Map<string, readonly string[]>;
  readonly variants: Map<string, readonly string[]>;
  readonly nameEndings: Set<string>;
  readonly laws: readonly Law[];
};

type TableName =
  | "forms"
  | "lemmas"
  | "rare"
  | "compounds"
  | "firsts"
  | "no-heads"
  | "particles"
  | "derivations"
  | "variants"
  | "name-endings"
  | "laws";

/** `rest` is what stands behind a second tab. */
type Row = { readonly key: string; readonly values: readonly string[]; readonly rest: string };

const toMap = (rows: Row[]) => new Map(rows.map(({ key, values }) => [key, values]));
const toPairs = (rows: Row[]) => new Map(rows.map(({ key, values }) => [key, values[0] ?? ""]));
const toSet = (rows: Row[]) => new Set(rows.map(({ key }) => key));

const toLaw = ({ key, values, rest }: Row): Law => ({
  short: key,
  abbreviations: values,
  name: rest === "" ? null : rest,
});

/** The tables; `read` gives the text (TSV) of one. */
export function parseTables(read: (name: TableName) => string): Tables {
  const rows = (name: TableName) => parseRows(read(name));
  return {
    forms: toMap(rows("forms")),
    lemmas: toPairs(rows("lemmas")),
    rare: toMap(rows("rare")),
    compounds: toMap(rows("compounds")),
    firsts: toPairs(rows("firsts")),
    noHeads: toSet(rows("no-heads")),
    particles: toSet(rows("particles")),
    derivations: toMap(rows("derivations")),
    variants: toGroups(rows("variants")),
    nameEndings: toSet(rows("name-endings")),
    laws: rows("laws").map(toLaw),
  };
}

/** A row is a key, a tab, and values between blanks; lines that begin with # are comments. */
function parseRows(text: string): Row[] {
  return text
    .normalize("NFC")
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [key = "", values = "", rest = ""] = line.split("\t");
      return {
        key: key.trim(),
        values: values.split(" ").filter((value) => value !== ""),
        rest: rest.trim(),
      };
    });
}

/** Every spelling of a row knows the others. */
function toGroups(rows: Row[]): Map<string, string[]> {
  const groups = rows.map(({ key, values }) => [key, ...values]);
  return new Map(
    groups.flatMap((group) => group.map((one) => [one, group.filter((other) => other !== one)])),
  );
}
