/** Values that nobody types by chance: too long, nested, of another type, in other letters, of other languages. */
import type { Chance } from "./chance.ts";

/** Told apart from what the portal writes itself: it may stand in no page as markup. */
export const markup = "<zzmarkup onload=alert(1)>";
/** Were it a header of an answer, a value had broken out of its own. */
export const headerName = "x-zz-injected";

const parts = [
  "skole",
  "hjem",
  "løs",
  "bestyrelse",
  "udvalg",
  "kommune",
  "plan",
  "børne",
  "havn",
  "s",
  "e",
  "sundheds",
  "beredskabs",
  "ældre",
  "over",
  "vej",
  "belysning",
  "afgift",
  "ø",
  "å",
  "xq",
  "zz",
] as const;
const [firstPart, ...otherParts] = parts;

const lengths = [1, 2, 10, 99, 100, 101, 150, 151, 499, 500, 501, 1_000, 4_000] as const;

/** Words run together: each of them could be a compound. */
const compound = ({ pick, many, upTo }: Chance, length: number) =>
  many(length, () => pick([firstPart, ...otherParts]))
    .join("")
    .slice(0, 1 + upTo(length));

const letters = ({ pick, many }: Chance, length: number) =>
  many(length, () => pick([..."etanrisdlogkmfvuåbphjyæøcwxzq"] as [string, ...string[]])).join("");

const words = (chance: Chance, length: number) =>
  chance
    .many(length, () => word(chance))
    .join(" ")
    .slice(0, length);

const word = (chance: Chance) =>
  chance.oneIn(2)
    ? letters(chance, 1 + chance.upTo(14))
    : compound(chance, 2 + chance.upTo(20)).slice(0, 100);

const caseNumber = ({ pick, upTo }: Chance) =>
  `${pick(["27", "00", "99", "1"])}.${upTo(100)}.${upTo(100)}-${pick(["A", "G", "P", ""])}${upTo(100)}-${upTo(30)}-${upTo(30)}`;

const fieldWords = ["kommune:", "udvalg:", "emne:", "udfald:", "sag:", "fra:", "til:", "deltager:"];

const dates = [
  "2021-02-30",
  "0000-00-00",
  "9999-12-31",
  "+275760-09-13",
  "-1-01-01",
  "2021-3-4",
  "i går",
  "2021-03-04T25:61",
  "1e9",
  "NaN",
  "31.4.21",
  "4. marts",
  "marts",
  "29.2.1900",
  "2100",
  "0",
] as const;

const oddities = [
  "null",
  "undefined",
  "true",
  "[object Object]",
  "__proto__",
  "constructor",
  "-0",
  "1e400",
  "NaN",
  "Infinity",
  "0x10",
  "9007199254740993",
  "-1",
  "1.5",
  " 7 ",
  "{}",
  "[]",
  '{"$ne":1}',
  "' OR 1=1 --",
  '" OR id EXISTS OR "',
  "\\",
  '\\"',
  '\\\\"',
  "'",
  '"',
  "“",
  "»",
  "«",
  "-",
  "--",
  ...["../../../../etc/passwd", "..\\..\\var", "file:///etc/passwd", "%00", "\u0000", "\u0000a"],
  "#{7*7}",
  "{{7*7}}",
  "$(id)",
  "`id`",
  "a\r\nx-zz-injected: 1",
  "\n\n",
  "\t",
  "\u2028",
  ...[markup, `"${markup}`, `'>${markup}`, `]]>${markup}`, `--${markup}`, `</script>${markup}`],
  "\ud800",
  "\udfff",
  "\ufffe",
  "\uffff",
  "\u202e",
  "\u0301".repeat(90),
  "👩‍👩‍👧‍👦",
  "𝔘",
  "ﬃ",
  "ſ",
  "İ",
  "ß",
  "Å",
  "a\u030a",
  "٣",
  "１２",
  "中文",
  "ไทย",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "​",
  "(((((((((((((((((",
  "[[[[[[",
  "a*",
  "a?",
  "^a$",
  "(a+)+$",
  "%",
  "_",
  ";",
  ",",
  ":",
  "kommune:",
] as const;

const [firstOddity, ...otherOddities] = oddities;
const [firstDate, ...otherDates] = dates;

/** How a value is made; each takes how long it may be. */
const kinds: readonly [
  (chance: Chance, length: number) => string,
  ...((chance: Chance, length: number) => string)[],
] = [
  (chance) => chance.pick([firstOddity, ...otherOddities]),
  (chance) => chance.pick([firstDate, ...otherDates]),
  (chance) => `${chance.upTo(20_000_000) - 1_000_000}`,
  compound,
  letters,
  words,
  words,
  (chance) => word(chance),
  (chance) => words(chance, 20 + chance.upTo(480)),
  (chance) => chance.many(1 + chance.upTo(120), () => word(chance).slice(0, 3)).join(" "),
  (chance) => chance.many(1 + chance.upTo(30), () => `"${words(chance, 12)}"`).join(" "),
  (chance) => chance.many(1 + chance.upTo(30), () => `-${word(chance)}`).join(" "),
  (chance) => chance.many(1 + chance.upTo(20), () => caseNumber(chance)).join(" "),
  (chance) =>
    chance
      .many(1 + chance.upTo(15), () => `${chance.pick(["kommune:", ...fieldWords])}${word(chance)}`)
      .join(" "),
  (chance, length) =>
    chance.pick(['"', "-", "(", "»", "[", "'", '-"', ": ", "a ", "å"]).repeat(length),
  (chance, length) =>
    `${word(chance)}${chance.pick(["-", "/", ".", "§", "'", "_"])}`.repeat(length),
  (chance) =>
    chance.many(1 + chance.upTo(60), () => chance.pick([firstOddity, ...otherOddities])).join(" "),
  (chance, length) => String.fromCodePoint(...chance.many(length, () => 1 + chance.upTo(0xd7fe))),
];

export function hostileValue(chance: Chance): string {
  return chance.pick(kinds)(chance, chance.pick(lengths));
}

/** Half a letter outside the basic plane cannot be escaped. */
export const wellFormed = (value: string) => value.replace(/\p{Surrogate}/gu, "\ufffd");
