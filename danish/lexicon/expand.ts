/** Every form of every word of the dictionary, with the lemma it belongs to. */
import type { Affixes, Ending, WordClass } from "./affixes.ts";
import type { Entry } from "./entries.ts";

/**
 * `link`: the form stands only as the first part of a compound ("afdelings" in "afdelingschef");
 * `rare`: a form that is hardly ever meant, such as an imperative. Everything in lower case.
 */
export type Reading = {
  readonly form: string;
  readonly lemma: string;
  readonly wordClass: WordClass;
  readonly rare: boolean;
  readonly link: boolean;
};

/** Flags that the dictionary's own directives define (NEEDAFFIX, COMPOUNDBEGIN, ONLYINCOMPOUND). */
const needAffix = "8";
const compoundBegin = "32";
const onlyInCompound = "36";

type Form = { readonly form: string; readonly rare: boolean; readonly link: boolean };

const otherTenses = new Set(["kom", "løb", "sov", "græd", "hed", "gør"]);

/** What an entry tells about the entries of its irregular forms. */
type Irregular = {
  readonly classes: Map<string, WordClass>;
  readonly imperatives: Map<string, string>;
};

/** All readings of all words; a form has as many as it has meanings. */
export function* expand(entries: Entry[], affixes: Affixes): Generator<Reading> {
  const irregular = readIrregular(entries, affixes);
  for (const entry of entries) yield* expandEntry(entry, affixes, irregular);
}

/** Irregular verbs carry no flag that says so, but a present participle. */
function classOf(entry: Entry, affixes: Affixes): WordClass {
  if (entry.flags.includes(compoundBegin)) return "prefix";
  const told = entry.flags
    .map((flag) => affixes.classOf.get(flag))
    .filter((told) => told !== undefined);
  const kind = (["name", "verb", "adjective", "noun"] as const).find((kind) => told.includes(kind));
  if (kind) return kind;
  if (entry.also.some((form) => form.endsWith("nde"))) return "verb";
  return /^\p{Lu}/u.test(entry.word) ? "name" : "other";
}

function apply(
  word: string,
  { strip, add, flags, rare }: Ending,
): Form & { readonly flags: readonly string[] } {
  const form = word.slice(0, word.length - strip.length) + add;
  return { form, rare, link: flags.includes(onlyInCompound), flags };
}

/** Endings may bring endings of their own: "rum" -> "rumm" -> "rummene". Those in between are no words. */
function formsOf(word: string, flags: readonly string[], affixes: Affixes): Form[] {
  return flags.flatMap((flag) =>
    (affixes.endings.get(flag) ?? [])
      .filter(({ condition, strip }) => condition.test(word) && word.endsWith(strip))
      .flatMap((ending) => {
        const made = apply(word, ending);
        const further = formsOf(made.form, made.flags, affixes);
        return ending.flags.includes(needAffix) ? further : [made, ...further];
      }),
  );
}

/** Prefixes are printed "krypto-" in the dictionary; so is the first half of "børne- og ungeudvalget". */
function bare(form: string): string {
  return form.toLowerCase().replace(/-$/u, "");
}

/** The imperative of an irregular verb is named last among its forms, unless it is another tense too ("løb"). */
function imperativeOf(entry: Entry, affixes: Affixes): [string, string][] {
  const last = entry.also.filter((form) => !form.endsWith("'")).at(-1);
  const isVerb = classOf(entry, affixes) === "verb" && entry.word.endsWith("e");
  return last !== undefined && isVerb && !otherTenses.has(last) ? [[last, entry.word]] : [];
}

function expandEntry(entry: Entry, affixes: Affixes, irregular: Irregular): Reading[] {
  const own = classOf(entry, affixes);
  const wordClass =
    own === "other" && entry.stem !== null ? (irregular.classes.get(entry.stem) ?? own) : own;
  const lemma = bare(entry.stem ?? entry.word);
  const isImperative = entry.stem !== null && irregular.imperatives.get(entry.word) === entry.stem;
  const base: Form = { form: entry.word, rare: isImperative, link: wordClass === "prefix" };
  return [base, ...formsOf(entry.word, entry.flags, affixes)].map(({ form, rare, link }) => ({
    form: bare(form),
    lemma,
    wordClass,
    rare,
    link: link || form.endsWith("-"),
  }));
}

function readIrregular(entries: Entry[], affixes: Affixes): Irregular {
  const irregular = entries.filter(({ also }) => also.length > 0);
  return {
    classes: new Map(irregular.map((entry) => [entry.word, classOf(entry, affixes)])),
    imperatives: new Map(irregular.flatMap((entry) => imperativeOf(entry, affixes))),
  };
}
