/** Danish names for the users and kinds of queries in data/judgements; others go by their own name. */
const names: Readonly<Record<string, string>> = {
  citizen: "borger",
  "council member": "byrådsmedlem",
  journalist: "journalist",
  researcher: "forsker",
  reader: "læser",
  "case-number": "sagsnummer",
  compound: "sammensat ord",
  "compound-phrase": "sammensat ord mod ordene hver for sig",
  "field-word": "feltord",
  inflection: "bøjning",
  law: "lov og paragraf",
  letters: "æ, ø og å",
  minus: "minus",
  misspelling: "stavefejl",
  name: "navn",
  natural: "som man taler",
  nothing: "intet at finde",
  phrase: "ordret",
  prefix: "begyndelse af et ord",
  semantic: "beslægtet betydning",
};

export const nameOf = (word: string): string => names[word] ?? word;
