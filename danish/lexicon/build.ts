/** Makes the lexicon's file from the dictionary: `tsx build.ts AFF DIC TARGET`. A program of its own, so that the memory it takes goes with it. */
import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { parseAffixes } from "./affixes.ts";
import { numberOf } from "./automaton.ts";
import { buildAutomaton } from "./build-automaton.ts";
import { parseEntries } from "./entries.ts";
import { expand, type Reading } from "./expand.ts";
import { countFamilies } from "./families.ts";
import { encodeLexicon, type LexiconData } from "./file.ts";
import { packReading } from "./readings.ts";

/** The automaton holds 64 letters; Greek and the rarer accents are no loss in municipal minutes. */
const spelt = /^[a-zæøåéèêüöäôóáíñç0-9'.-]+$/u;

/** The lexicon of a dictionary's two files, given as text. */
function buildLexicon(aff: string, dic: string): LexiconData {
  const byForm = new Map<string, Reading[]>();
  for (const reading of expand(parseEntries(dic), parseAffixes(aff))) {
    if (!spelt.test(reading.form) || !spelt.test(reading.lemma)) continue;
    const others = byForm.get(reading.form);
    if (others) others.push(reading);
    else byForm.set(reading.form, [reading]);
  }
  // A lemma that only irregular forms name has no entry of its own, but needs a number.
  for (const { lemma } of [...byForm.values()].flat())
    if (!byForm.has(lemma)) byForm.set(lemma, []);
  const forms = [...byForm.keys()].sort();
  const automaton = buildAutomaton(forms);
  const packed = forms.map((form) => {
    const values = (byForm.get(form) ?? []).map((reading) =>
      packReading({ ...reading, lemma: numberOf(automaton, reading.lemma) }),
    );
    return [...new Set(values)];
  });
  const starts = new Uint32Array(forms.length + 1);
  packed.forEach((values, at) => {
    starts[at + 1] = (starts[at] ?? 0) + values.length;
  });
  return {
    automaton,
    readings: { starts, values: Uint32Array.from(packed.flat()) },
    families: countFamilies(byForm, automaton),
  };
}

/** Nobody ever sees half a file: it gets its name when it is whole. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}

const [, , aff, dic, target] = process.argv;
if (aff && dic && target) {
  writeWhole(
    target,
    encodeLexicon(buildLexicon(readFileSync(aff, "utf8"), readFileSync(dic, "utf8"))),
  );
}
