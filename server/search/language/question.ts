/** Questions in plain words, and the words of them that ask. Pure. */

const openers = new Set(
  "hvad hvem hvis hvor hvordan hvorfor hvornår hvorhen hvilken hvilket hvilke".split(" "),
);

/** "Har byrådet …", "Må man …": a question only where a mark ends it or a subject follows. */
const verbsFirst = new Set(
  "er var har havde bliver blev kan kunne må skal skulle vil ville får fik findes giver gav gør kommer".split(
    " ",
  ),
);

/**
 * What people ask with and minutes need not say: "hvad har byrådet besluttet om …", "hvor mange", "hvad sker
 * der med …", "findes der …".
 */
const askingWords = new Set(
  `besluttet besluttede beslutter beslutte bestemt bestemte sagt sagde siger sige sket skete sker ske
   gjort gjorde gør gøre mener mente foregår gælder gjaldt handler handlede står stod findes fandtes
   kommer kom komme får fik fået få giver gav givet give går gik gået gå mange meget længe tit ofte
   vides ved ske sagen sager egentlig sidder sad siddet bruger brugte brugt koster kostede
   kommunen kommunens udvalget udvalgets rådet rådets politikerne`.split(/\s+/),
);

/** Whether the text asks rather than names what it looks for. */
export function isQuestion(q: string): boolean {
  const words = q.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first = ""] = words;
  if (openers.has(first)) return words.length > 1;
  return verbsFirst.has(first) && words.length > 2;
}

/** Whether a word, as typed, only asks. */
export function isAskingWord(word: string): boolean {
  return askingWords.has(word.toLowerCase());
}
