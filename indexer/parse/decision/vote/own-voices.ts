/** What of a decision's sentences may tell of votes and disagreement in this body, on this matter, at this meeting. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { letter, upper } from "../language/letters.ts";
import type { OwnBody } from "../language/own-body.ts";
import { isPage, type Sentence } from "../language/sentences.ts";
import type { ReadSentence } from "../verdict/read-verdicts.ts";

/** `voices`: the sentence with blanks where it tells of others, of another time, or of what somebody asks. */
export type HeardSentence = ReadSentence & { readonly voices: Sentence };

/** Stand for each letter of another body's name, and of this one's. */
const [another, this_] = ["§", "¤"];
const told = /stem|mod|forbehold|mindretal|støtte|anbefal|uenig|tiltræde|tilslutte|tilrå/;

/** The sentences of a part of a decision. */
export function withOwnVoices(sentences: readonly ReadSentence[], own: OwnBody): HeardSentence[] {
  return sentences.map((read) => {
    const { sentence } = read;
    if (isPage(sentence) || !told.test(sentence.lower)) return { ...read, voices: sentence };
    // A committee's heading may name it otherwise than its decisions do.
    const known = own.isCouncil || sentences.some((one) => one !== read && one.verdicts.length > 0);
    const marked = known ? withBodiesMarked(sentence.text, own) : sentence.text;
    return { ...read, voices: heard(sentence, marked) };
  });
}

const wordBefore = new RegExp(`[${letter}][${letter}-]*(?=\\s$)`);
const longestWord = 40;
const word = new RegExp(`[${letter}][${letter}-]*`, "g");

/** "Økonomiudvalgets" is another body's name too. */
function withBodiesMarked(text: string, own: OwnBody): string {
  return text.replace(word, (printed, at: number) => {
    const before = wordBefore.exec(text.slice(Math.max(0, at - longestWord), at))?.[0];
    const tag = own.tag(printed.replace(/s$/, ""), { before, at: -1 });
    if (tag === "E") return another.repeat(printed.length);
    return tag === "O" ? this_.repeat(printed.length) : printed;
  });
}

const body = `(?:(?:[${upper}][${letter}-]*,?|og|for)\\s+)*${another}+(?:\\s+for\\s+[${upper}][${letter}-]*(?:(?:,|\\s+og)\\s+[${upper}][${letter}-]*)*)?`;
const rest = `[^${this_}]*`;
const vote =
  "(?:[Ss]temte|[Ss]temmer|[Tt]og|[Tt]ager|[Vv]ar|[Kk]unne|[Aa]fgav|[Bb]lev|[Hh]avde|[Ff]remsatte)";
const decided =
  "(?:anbefaler|anbefalede|indstiller|indstillede|vedtager|vedtog|beslutter|besluttede|tiltræder|tiltrådte|godkender|godkendte|støtter|støttede|behandlede|stemte|afviste|forkastede|har|havde)(?![a-zæøå])";
const time =
  "(?:[Ii] (?:19|20)\\d\\d|(?:[Pp]å|[Vv]ed) (?:det |et )?(?:sidste|seneste|forrige|tidligere) [a-zæøå]*møde|[Tt]idligere|[Dd]engang|[Ss]idste (?:år|gang)|[Ss]idst)";
const within = "[^,;.]*";

/** What is said elsewhere or of another time; all is made blank. */
const others: readonly RegExp[] = [
  // "I Økonomiudvalget stemte Bo Dal imod", "Ved behandlingen i udvalget tog V forbehold"
  `^\\W*(?:(?:Ved|Under) behandlingen (?:af [^,;.]{1,40} )?i|I) (?:det |den )?${body}\\s+${vote}${rest}`,
  // "Økonomiudvalget anbefalede forslaget, idet V stemte imod", "Teknisk Udvalgs flertal anbefaler …"
  `^\\W*${body}(?:\\s+(?:flertal|mindretal)(?:let)?)?(?:\\s+\\([^)]*\\))?\\s+${decided}${rest}`,
  `^\\W*(?:[Ee]t )?(?:[Ff]lertal|[Mm]indretal)(?:let)?(?:\\s+\\([^)]*\\))? (?:i|af) ${body}(?![a-zæøå])${rest}`,
  // "Herefter anbefalede Økonomiudvalget planen med 5 stemmer mod 2"
  `^[^,;.${this_}${another}]*(?:anbefalede|indstillede|besluttede|vedtog|tiltrådte) ${body}(?!s)${rest}`,
  // "Planen blev anbefalet af Økonomiudvalget med stemmerne 5-2"
  `^[^,;.]*(?:blev|er|var) (?:[a-zæøå]+ )?(?:anbefalet|indstillet|tiltrådt|behandlet|godkendt|vedtaget|forkastet|afvist)[a-zæøå ]* (?:af|i) ${body}${rest}`,
  // "Bo Dal (V), der stemte imod i udvalget, kunne nu …"
  `,? (?:der|som) ${within}(?:i ${body}|${time})${within}`,
  `(?:^|(?<=[,;]))${within}(?:stemte imod|tog forbehold|var imod)(?: [a-zæøå]+)? i ${body}${within}`,
  `^\\W*${time} ${vote}${rest}`,
  `,? (?:idet|da|hvor|mens|selvom|selv om|skønt|efter at) (?:[^\\s,;.]+ ){0,3}?${time} [^;.]*`,
].map((pattern) => new RegExp(pattern, "g"));

/** "…, hvem der stemte imod", "et mindretal af naboerne" */
const asides: readonly RegExp[] = [
  /(?:spurgte|spørger|forespurgte|vil(?:le)? (?:gerne )?vide|ønskede (?:at vide|oplyst)|bad om (?:svar på|oplysning om))(?![a-zæøå])(?:(?!, og (?:stemte|tog|var)).)*/g,
  /(?:mindretal|flertal|dele?|flere|nogle)(?:let)? af (?:(?:de|alle|vores) )?(?!medlemm|parti|grupp|lister|råds|udvalgsmed|byråd)[a-zæøå]+(?:erne|ene)(?![a-zæøå])[^,;.]*/gi,
];

/** "Referatet godkendt med den rettelse, at V ikke stemte imod": how the minutes of another meeting are put right. */
const corrections: readonly RegExp[] = [
  /(?<![a-zæøå])(?:rettes|ændres|præciseres|korrigeres)(?![a-zæøå]).*/gi,
  /(?<![a-zæøå])med (?:den |følgende |en )?(?:[a-zæøå]+ )?(?:rettelse|ændring|bemærkning|tilføjelse|præcisering|korrektion)[a-zæøå]*(?= til |,).*/gi,
];

function heard(sentence: Sentence, marked: string): Sentence {
  const places = [
    ...others.flatMap((pattern) => matchesIn(marked, pattern)),
    ...[...asides, ...(sentence.lower.includes("referat") ? corrections : [])].flatMap((pattern) =>
      matchesIn(sentence.text, pattern),
    ),
  ];
  return places.reduce((left, { index, 0: said }) => blanked(left, index, said.length), sentence);
}

function blanked(sentence: Sentence, from: number, length: number): Sentence {
  const blank = (text: string) =>
    text.slice(0, from) + " ".repeat(length) + text.slice(from + length);
  return { ...sentence, text: blank(sentence.text), lower: blank(sentence.lower) };
}
