/** The ways in which minutes tell how each side of a vote was made up. */
import { capitalised, letter, upper } from "../language/letters.ts";
import { printedNumber } from "../language/numbers.ts";
import { partyList } from "../language/parties.ts";

export type Side = "for" | "against" | "abstained";

/**
 * A pattern with the sides that its groups hold, in order. `how`: a `label` or a `tally` is the vote as it
 * was taken, a `score` ("20 stemmer mod 7") too, but the greater number may be those against;
 * `telling` may also come after it, from members who say why they voted so; `advice` is a vote only where
 * others are told to have voted against it. `cue` must stand in the sentence, in lower case.
 */
export type SidePattern = {
  readonly how: "label" | "tally" | "score" | "telling" | "advice";
  readonly cue: RegExp;
  readonly pattern: RegExp;
  readonly sides: readonly Side[];
};

const bracketed = "\\((?:[^()]|\\([^()]*\\))*\\)?";
/** What a list is made of: brackets are taken whole, as are initials. */
const member = `(?:${bracketed}|[^().;]|(?<=(?<![${letter}])[${upper}])\\.)`;
const longestList = 600;
/** Who voted so, up to the end of its clause. */
const list = `(?=\\S)(${member}{1,${longestList}}?)`;
/** Not the end of a name: "Ida", "Carmen". */
const otherClause = `(?:(?<![${letter}])(?:idet|da|mens|men|hvorimod|at|stemte|stemmer|stemme|undlod|undlader|afstod)(?![${letter}])|i?mod\\s*[,.;])`;
/** The same before its verb: no other clause stands in it. */
const listBefore = `(?=\\S)((?:(?!:|${otherClause})${member}){1,${longestList}}?)`;
/** Who recommends or adopts, told beside those who do not. */
const agrees =
  "(?:anbefaler|anbefalede|indstiller|indstillede|tiltræder|tiltrådte|godkender|godkendte|støtter|støttede|vedtager|vedtog)(?!\\s+ikke)";
/** Who does not. */
const refuses = `(?:(?:er|var)\\s+imod|afviser|afviste|forkaster|forkastede)(?![${letter}])`;
const adoptedBy =
  "(?:[Aa]nbefal|[Ii]ndstill|[Tt]iltræd|[Tt]iltråd|[Gg]odkend|[Vv]edtag|[Ss]tøtt)(?:et|es|t)";
/** "Et flertal i udvalget (5)", "Flertallet (A+F)", "et mindretal bestående af V". */
const share = (name: string) =>
  `((?:[Ee]t\\s+)?(?:[${letter}]+\\s+)?[${letter}]*${name}(?:let)?(?:\\s+(?:i|af|på)\\s+[${letter}\\d]+)?,?\\s*(?:${bracketed}|bestående\\s+af\\s+${partyList}))`;
const number = `(${printedNumber}(?:\\s+(?:(?:[a-zæøå]+s)?medlem(?:mer)?|personer|[Ss]temmer?))?(?:\\s*${bracketed})?)`;
const [yes, no] = [capitalised("for"), `(?:[Ii]mod|[Mm]od)`];
const object = `(?:\\s+(?!stem)[${letter}\\d'-]+){0,6}?`;
const voted = "(?:stemte|stemmer)";
const abstained = `(?:[Uu]ndlod|[Uu]ndlader)(?!\\s+at\\s+(?:godkend|tiltræ|vedtag|imødekomm|anbefal|følg|bevilg|støtt))`;
const abstain = `${abstained}(?:\\s+at\\s+stemme)?|afstod(?:\\s+fra\\s+at\\s+stemme)?|${voted}\\s+(?:hverken\\s+for\\s+eller\\s+imod|blankt)|hverken\\s+${voted}\\s+for\\s+eller\\s+i?mod`;
/** "9-5-1": who was neither for nor against comes last. */
const andBlank = "(?:\\s*[-–/]\\s*(\\d{1,3})(?![\\d/-]))?";
const neither = "[Hh]verken\\s+for\\s+eller\\s+imod";
/** Where a list behind the verb ends: at the next side, or at a reason. */
const ends = `(?=\\s*$|[.;](?:\\s|$)|,?\\s+(?:og\\s+|mens\\s+|men\\s+|samt\\s+|hvorimod\\s+)?(?:i?mod|for|hverken)(?:\\s+[${letter}]+){0,3}\\s+stem|,?\\s+(?:og|mens|men)\\s+(?:[^,.()]|\\([^()]*\\)){0,${longestList}}(?:undlod|undlader|${voted})|,\\s+(?:idet|da|fordi|med henvisning|på grund))`;
const begins = "(?:^|[.:;]\\s+|,\\s+|\\b(?:og|mens|men|idet|da|hvorimod|at)\\s+)";
const notSided = `(?!\\s+(?:i?mod|for|hverken|blankt))`;

/** "Ved afstemningen stemte A og F for": who stands behind the verb, where something else comes first. */
const subject = `((?=[${upper}])(?:(?!(?<![${letter}])(?:for|i?mod|${voted})(?![${letter}])|${otherClause})${member}){1,200}?)`;
const onWhat = `(?=\\s*(?:$|[.,;])|\\s+(?:og|mens|men|det|dette|[a-zæøå]*(?:indstilling|forslag)(?:en|et))(?![${letter}]))`;

export const sidePatterns: readonly SidePattern[] = [
  tally(
    /\bja:.*nej:/,
    `[Jj]a:\\s*${number}\\s*[,;]\\s*[Nn]ej:\\s*${number}(?:\\s*[,;]\\s*(?:[Bb]lanke?t?|[Uu]ndlod):\\s*${number})?`,
    ["for", "against", "abstained"],
  ),
  label("for", "Ja(?:-?stemmer)?"),
  label("against", "Nej(?:-?stemmer)?"),
  label("for", `(?:[Ss]temmer\\s+)?${yes}(?:\\s+(?:${voted}|forslaget|indstillingen))*`),
  label("against", `(?:[Ss]temmer\\s+)?${no}(?:\\s+(?:${voted}|forslaget|indstillingen))*`),
  label(
    "abstained",
    `(?:[Ff]ølgende\\s+)?(?:${abstained}(?:\\s+at\\s+stemme)?|(?:[Ss]temte\\s+)?${neither}(?:\\s+stemte)?|[Bb]lank(?:t|e)?(?:\\s+stemte)?)`,
  ),
  tally(
    /\bja\b/,
    `${number}\\s+(?:${voted}\\s+)?ja(?:\\s*,\\s*|\\s+(?:og|mens)\\s+)${number}\\s+(?:${voted}\\s+)?nej(?:(?:\\s*,)?\\s*(?:og\\s+)?(?:der\\s+var\\s+)?(${printedNumber})\\s+(?:${voted}\\s+)?blankt?e?(?:\\s+stemmer?)?)?`,
    ["for", "against", "abstained"],
  ),
  tally(
    /\bnej\b.*\bja\b/,
    `${number}\\s+(?:${voted}\\s+)?nej(?:\\s*,\\s*|\\s+(?:og|mens)\\s+)${number}\\s+(?:${voted}\\s+)?ja(?![${letter}])`,
    ["against", "for"],
  ),
  tally(
    /\bja\b|ja-?stemme/,
    `(${printedNumber})\\s+ja(?:-?stemmer?)?\\s*(?:og|mod|,)\\s*(${printedNumber})\\s+nej(?:-?stemmer?)?`,
    ["for", "against"],
  ),
  tally(
    /for:?\s.*mod/,
    `${yes}(?:\\s+${voted})?:?\\s+${number},?\\s+(?:(?:og|mens)\\s+)?${no}(?:\\s+${voted})?:?\\s+${number}`,
    ["for", "against"],
  ),
  tally(
    /for\s*,/,
    `${number}\\s*for\\s*,\\s*${number}\\s*${no}(\\s*${bracketed})?(?:\\s*(?:,|og)\\s*${number}(?:,?\\s+(?:der|som))?\\s*(?:${abstain}|${neither}|blankt?e?)(\\s*${bracketed})?)?`,
    ["for", "against", "against", "abstained", "abstained"],
  ),
  tally(
    /\bfor\b.*(?:og|mod|mens)/,
    `${number}(?:\\s+(?:stemmer?|stemte))?\\s+for(?:\\s+(?:forslaget|indstillingen))?(\\s*${bracketed})?(?:,\\s*|,?\\s+(?:og|mod|mens)\\s+)${number}(?!\\s+(?:hverken|undlod|undlader|blank))(?:\\s+(?:stemmer?|stemte))?(?:\\s+${no})?(\\s*${bracketed})?`,
    ["for", "for", "against", "against"],
  ),
  tally(
    /mod\b.*(?:og|,|mens)/,
    `${number}(?:\\s+(?:stemmer?|stemte))?\\s+i?mod(?:\\s+(?:forslaget|indstillingen))?(\\s*${bracketed})?(?:,\\s*|,?\\s+(?:og|mens)\\s+)${number}(?:\\s+(?:stemmer?|stemte))?\\s+for(\\s*${bracketed})?(?=\\s*(?:[.,;]|$))`,
    ["against", "against", "for", "for"],
  ),
  score(
    /stemmer?\b.*mod/,
    `${number}\\s+(?<=[Ss]temmer?\\s+(?:${bracketed}\\s+)?)${no}\\s+${number}(?![${letter}\\d])`,
  ),
  score(
    /stemme/,
    `(?:stemmerne|stemmetallet|stemmetallene)(?:\\s+(?:stod|var)(?:\\s+lige)?,?)?\\s+(\\d{1,3}(?:\\s*${bracketed})?)\\s*(?:[-–/]|i?mod)\\s*(\\d{1,3}(?:\\s*${bracketed})?)${andBlank}`,
  ),
  score(
    /(?:lige|afgørende|udslagsgivende) (?:stemme )?\(\d/,
    `(?:lige|afgørende|udslagsgivende)\\s+(?:stemme\\s+)?\\((\\d{1,2})\\s*[-–]\\s*(\\d{1,2})${andBlank}\\)`,
  ),
  telling(
    "against",
    /alle .*stemmer/,
    `[Aa]lle\\s+(?:[a-zæøå]+\\s+)?stemmer\\s+(?:i?mod|på\\s+nær|undtagen)\\s+${number}(?![${letter}\\d])`,
    "label",
  ),
  telling(
    "for",
    /(?:forslag|indstilling).*(?:fik|opnåede)/,
    `(?:[Ff]orslag|[Ii]ndstilling)(?:et|en)?(?:\\s[^,;.:]{1,80}?)?\\s+(?:fik|opnåede)\\s+(?:kun\\s+)?(${printedNumber}\\s+stemmer?)(?![${letter}])(?!\\s+(?:for|i?mod)\\b)`,
    "label",
  ),
  score(/stemmelighed/, `stemmelighed,?\\s+\\(?${number}\\s*(?:i?mod|[-–])\\s*${number}`),
  score(
    /(?:vedta|vedto|godkend|tiltr|forkast|nedstem|afvis|anbefal)[^.;]*,\s*\d+\s+i?mod\s+\d/,
    `(?<=,\\s*)(\\d{1,2})\\s+i?mod\\s+(\\d{1,2})(?=\\s*(?:[.;]|$))`,
  ),
  tally(/med\s+\d+\s+stemmer?/, `med\\s+(\\d{1,3}\\s+stemmer?)\\s+for`, ["for"]),
  tally(
    /med\s+\d+\s+stemmer?\s*\(/,
    `med\\s+(\\d{1,3}\\s+stemmer?\\s*${bracketed})(?!\\s*(?:i?mod|for))`,
    ["for"],
  ),
  score(/med\s+\d+\s+i?mod/, "(?<=med\\s+)(\\d{1,2})\\s+i?mod\\s+(\\d{1,2})(?=\\s+stemmer)"),
  score(
    /med\s+\d+\s*[-–]/,
    `(?<=med\\s+)(\\d{1,2})\\s*[-–]\\s*(\\d{1,2})${andBlank}(?=\\s*(?:[.,;]|$))`,
  ),
  tally(
    /(?:vedta|vedto|godkend|tiltr|bevilg|anbefal|indstil|fulg|følg|valg|besl|støt|imødek)[^.;]*med\s+\d+\s+stemmer?\s*(?:[.,;]|$)/,
    `med\\s+(\\d{1,3}\\s+stemmer?)(?=\\s*(?:[.,;]|$))`,
    ["for"],
  ),
  alone("for", "for"),
  alone("against", "imod"),
  tally(
    /stem.*\bfor\b.*mod/,
    `${number}\\s+${voted}\\s+for(?:\\s+(?!og\\b|mens\\b)[${letter}]+){1,4}?(?:,|,?\\s+og|,?\\s+mens)\\s+${number}(?:\\s+${voted})?\\s+i?mod(?![${letter}])(\\s*${bracketed})?`,
    ["for", "against", "against"],
  ),
  telling("for", /stem.*\bfor\b/, `\\b${voted}\\s+${subject}\\s+for${onWhat}`),
  telling("against", /stem.*mod\b/, `\\b${voted}\\s+${subject}\\s+i?mod${onWhat}`),
  telling(
    "against",
    /mod\s*[,.;]/,
    `${begins}(${partyList}(?:\\s*${bracketed})?)\\s+i?mod(?=\\s*[,.;])`,
  ),
  telling("for", /for\s*[.,;]/, `${begins}(${partyList}(?:\\s*${bracketed})?)\\s+for(?=\\s*[.,;])`),
  leading("for", /for\b.*stem/, `${yes}${object}\\s+${voted}${notSided}\\s*:?\\s*${list}${ends}`),
  leading(
    "against",
    /mod\b.*stem/,
    `${no}${object}\\s+${voted}${notSided}\\s*:?\\s*${list}${ends}`,
  ),
  leading(
    "abstained",
    /^\s*(?:undlod|hverken)/,
    `(?:[Uu]ndlod\\s+at\\s+stemme|${neither})\\s+${list}(?=[.\\s]*$)`,
  ),
  telling(
    "for",
    /\d\s*\(|medlem/,
    `${begins}(${printedNumber}(?:\\s+medlem(?:mer)?)?\\s*${bracketed})\\s+${agrees}`,
    "advice",
  ),
  telling("for", /flertal/, `${begins}${share("[Ff]lertal")}\\s+${agrees}`, "advice"),
  telling(
    "for",
    /flertal på/,
    `[Ff]lertal\\s+på\\s+(${printedNumber}(?:\\s+(?:medlemmer|stemmer))?(?:\\s*${bracketed})?)\\s+${agrees}`,
    "label",
  ),
  telling(
    "for",
    /(?:es|et|dt|ådt)\s+af\s+.*flertal/,
    `(?<![${letter}])${adoptedBy}\\s+af\\s+${share("flertal")}`,
    "advice",
  ),
  telling(
    "against",
    /medlem/,
    `${begins}(${printedNumber}\\s+medlem(?:mer)?\\s*${bracketed})\\s+${refuses}`,
  ),
  telling("for", /som flertal/, `\\bmed\\s+(${partyList})\\s+som\\s+flertal`, "advice"),
  telling("against", /mindretal/, `${begins}${share("[Mm]indretal")}\\s+${refuses}`),
  telling(
    "for",
    /anbefal|indstil|tilt|godkend|støtt|vedt/,
    `${begins}(${partyList})\\s+${agrees}`,
    "advice",
  ),
  telling("against", /imod/, `${begins}(${partyList})\\s+(?:er|var)\\s+imod`),
  telling(
    "for",
    /(?:es|et|dt|ådt)\s+af\s/,
    `(?<![${letter}])${adoptedBy}\\s+af\\s+(${partyList})(?=\\s*(?:$|[.,;]))`,
    "advice",
  ),
  telling("for", /stem.*\bfor\b/, `\\b${voted}\\s+${number}\\s+for\\b`, "label"),
  telling("against", /stem.*mod\b/, `\\b${voted}\\s+${number}\\s+i?mod\\b`, "label"),
  behind("for", /stem.*\bja\b/, `${voted}\\s+ja`),
  behind("against", /stem.*\bnej\b/, `${voted}\\s+nej`),
  telling(
    "against",
    /(?:godkendt|vedtaget|tiltrådt|anbefalet|anbefales|indstillet) i?mod/,
    `(?:[Gg]odkendt|[Vv]edtaget|[Tt]iltrådt|[Aa]nbefalet|[Aa]nbefales|[Ii]ndstillet)\\s+i?mod\\s+(${partyList}(?:\\s*${bracketed})?|[${upper}][${letter}.-]*(?:\\s+[${upper}][${letter}.-]*)+\\s*\\([${upper}]{1,2}\\))(?=\\s*(?:[.,;]|$))`,
    "label",
  ),
  behind("for", /stem.*\bfor\b/, `${voted}\\s+for`),
  behind("against", /stem.*mod\b/, `${voted}\\s+i?mod`),
  behind("abstained", /undlod|undlader|afstod|hverken|blank/, abstain),
  telling("abstained", /\d\s+hverken/, `(?:^|[,;.]\\s*|\\bog\\s+)${number}\\s+${neither}`, "label"),
  {
    how: "label",
    cue: /\d\s+blank/,
    pattern: new RegExp(
      `(?:[,;]\\s*|\\bog\\s+)${number}\\s+blankt?e?(?:\\s+stemmer?)?(\\s*${bracketed})?`,
      "dg",
    ),
    sides: ["abstained", "abstained"],
  },
  telling(
    "for",
    /med stemmerne fra/,
    `\\bmed\\s+stemmerne\\s+fra\\s+${list}(?=\\s+mod\\b|[.,;]|$)`,
    "label",
  ),
  telling(
    "against",
    /mod stemmerne fra/,
    `\\bmod\\s+stemmerne\\s+fra\\s+${list}(?=[.,;]|$)`,
    "label",
  ),
  telling("against", /mod\s+var/, `${begins}${no}\\s+var\\s+${list}${ends}`),
  telling(
    "against",
    /mod\b.*stemme/,
    `\\bmod\\s+(${printedNumber}\\s+stemmer?(?:\\s*${bracketed})?)`,
  ),
  telling(
    "against",
    /mod\b.*stemme/,
    `\\bmod\\s+([${upper}](?:[${letter} ]{2,30}?)?)(?:'s|s)?\\s+stemmer?\\b`,
  ),
];

function label(side: Side, words: string): SidePattern {
  const pattern = `^\\s*(?:[^:.]{0,60}(?:[Aa]fstemning|[Ss]temmefordeling|[Ss]temmetal|[Rr]esultat)[a-z]*(?:\\s+(?:var|er|blev))?\\s*:\\s*)?(?:[-•·*]\\s*)?(?:${words})\\s*:\\s*(.*?)[.\\s]*$`;
  return { how: "label", cue: /:/, pattern: new RegExp(pattern, "dg"), sides: [side] };
}

function tally(cue: RegExp, pattern: string, sides: readonly Side[]): SidePattern {
  const whole = new RegExp(`(?<![${letter}\\d])${pattern}`, "dg");
  return { how: "tally", cue, pattern: whole, sides };
}

function score(cue: RegExp, pattern: string): SidePattern {
  return { ...tally(cue, pattern, ["for", "against", "abstained"]), how: "score" };
}

/** "6 imod: C, F og O", "9 medlemmer for (A og V)": all that the sentence says. */
function alone(side: Side, word: string): SidePattern {
  const cue = new RegExp(
    `^\\s*\\S+\\s+(?:(?:stemmer?|medlemmer|medlem|personer)\\s+)?${word}\\s*(?:[:.(]|$)`,
  );
  const who = `(\\s*${bracketed}|\\s*:\\s*${member}{1,${longestList}}?)?`;
  return tally(cue, `^\\s*${number}(?:\\s+stemmer?)?\\s+${word}${who}(?=\\s*\\.?\\s*$)`, [
    side,
    side,
  ]);
}

function leading(side: Side, cue: RegExp, pattern: string): SidePattern {
  return telling(side, cue, `${begins}\\s*${pattern}`, "label");
}

/** Who voted so stands before the verb, at times behind it too: "2 stemte imod (O)". */
function behind(side: Side, cue: RegExp, verb: string): SidePattern {
  const after = `(\\s*${bracketed}|,?\\s+(?:sammen|i\\s+lighed)\\s+med\\s+${member}{1,${longestList}}?(?=\\s*$|[.;,](?:\\s|$))|\\s*:\\s*${member}{1,${longestList}}?(?=\\s*$|[.;](?:\\s|$)))?`;
  const pattern = `${begins}${listBefore}\\s+(?:dog\\s+)?(?:${verb})(?![${letter}])${after}`;
  return { ...telling(side, cue, pattern), sides: [side, side] };
}

function telling(
  side: Side,
  cue: RegExp,
  pattern: string,
  how: SidePattern["how"] = "telling",
): SidePattern {
  return { how, cue, pattern: new RegExp(pattern, "dg"), sides: [side] };
}
