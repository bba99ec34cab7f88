/** The words by which minutes tell that somebody disagreed; all are held against text in lower case. */

import { letter, upper } from "../language/letters.ts";
import { partyList } from "../language/parties.ts";
import { tagOf } from "../language/words.ts";

/** What a body's member cannot do with a motion that he is against. */
const agree =
  "(?:tiltræde|støtte|anbefale|godkende|medvirke|stemme for|tilslutte|gå ind for|bakke|acceptere|indstille)";
const can = "(?:kan|kunne|vil|ville|ønsker|ønskede)";
const words = (from: number, to: number) => `(?:[a-zæøå]+ ){${from},${to}}`;

/** What a member or party says: a reservation, an opinion for the record, that it does not agree. */
const sayings: readonly string[] = [
  `(?:tager|tog|taget|tage|tages|toges) ${words(0, 3)}forbehold`,
  "forbehold(?:er|t) sig",
  `(?:ført|føre|føres|tilført|tilføre|tilføjet|indført|skrevet|noteret|taget) ${words(0, 3)}(?:i |til )?(?:beslutnings)?protokol`,
  "til (?:beslutnings)?protokol(?:len|s|lens)?\\b",
  `(?:ønsker|ønskede|bad|beder) ${words(0, 5)}protokol(?:leret|ført)`,
  "protokolbemærkning|protokoltilførsel|mindretalsudtalelse|særudtalelse|særstandpunkt",
  `(?:ønsker|ønskede|bad|beder) ${words(0, 4)}(?:bemærkning|udtalelse|tilføjelse) (?:optrykt|trykt|medtaget|indsat|vedlagt)`,
  `${can} ${words(0, 4)}ikke ${words(0, 2)}${agree}\\b`,
  `ikke ${words(0, 1)}${can} ${agree}\\b`,
  "(?:anbefaler|støtter|godkender|tiltræder|tilslutter sig|anbefalede|støttede|tiltrådte) ikke",
  `(?:er|var) ${words(0, 1)}(?:i?mod|uenige?)\\b`,
  "(?:stemmer|stemte) i?mod\\b(?! \\d| [a-zæøå]+ ?[.,]?$)",
  `${can} ikke\\s*\\.?\\s*$`,
  "(?:tog|tager|lagde|lægger) afstand (?:fra|til)",
  "(?:stemte|stemmer|sagde|siger) nej\\b",
  `fasthold(?:er|t) ${words(0, 2)}(?:(?:sær|mindretals)indstilling|standpunkt|forbehold)(?:en|et)?\\b`,
  "(?:tog|tager) ikke (?:[a-zæøå]+ ){0,3}til efterretning",
  `(?:tilføjet|tilført|ført|indføjet|noteret) ${words(0, 1)}(?:til |i )?referat(?:et)?\\b`,
  "(?:er|var) ikke enige?\\b",
  "(?<!stemmer |stemte |ordet )imod\\s*\\.?\\s*$",
];
const saying = new RegExp(`(?<![a-zæøåéü\\d])(?:${sayings.join("|")})`);
/** "er ikke imod", "ikke stemte imod", "Ingen tog forbehold" */
const denied = new RegExp(
  `(?<![a-zæøå])(?:${[
    `ikke ${words(0, 2)}tag(?:et|es) ${words(0, 3)}forbehold`,
    `ikke ${words(0, 1)}(?:stemte|stemmer|stemt|er|var|tog|tager) (?:i?mod|uenige?|forbehold)`,
    `(?:stemte|stemmer|er|var) ${words(0, 1)}ikke ${words(0, 1)}(?:i?mod|uenige?)`,
    "(?:tog|tager) ikke (?:[a-zæøå]+ )?forbehold",
    "ingen (?:[^,.;]* )?(?:tog|tager|var|er|stemte|stemmer) (?:forbehold|i?mod|uenige?)",
  ].join("|")})(?![a-zæøå])`,
  "g",
);

/** Where a sentence tells that somebody does not agree: the place of the words, null where it does not. */
export function sayingIn(lower: string): { readonly from: number; readonly to: number } | null {
  const match = saying.exec(lower.replace(denied, (said) => " ".repeat(said.length)));
  return match && { from: match.index, to: match.index + match[0].length };
}

/** What is said of a disagreement itself, whoever says it. */
const statement =
  /^\s*[-•·*]?\s*(?:mindretalsudtalelse|mindretalsstandpunkt|særudtalelse|særstandpunkt|dissens|protokolbemærkning|protokoltilførsel|uenige?(?=:))\b/;
/** Those who voted so, told in a way that no vote can be read from. */
const against = /^\s*i?mod (?:[a-zæøåéü]+ ){0,3}(?:stemte|stemmer)\b/;
const minority =
  /^\s*(?:et |\d+ medlemmer )?mindretal(?:let)?\b|\bet mindretal\b[^.]*\b(?:finder|fandt|mener|mente|ønsker|ønskede|foretrækker|foretrak)\b/;
const exception =
  /(?:[Bb]ortset fra|[Mm]ed undtagelse af|[Uu]ndtagen|[Pp]å nær) (?:[Ll]iste |[Gg]ruppe )?([A-ZÆØÅ][a-zæøåéü-]*)/;

/** "bortset fra Motorklubben, som får afslag": what becomes of it; "undtagen Bo Dal, der undlod": he was not against. */
const hasOtherEnd =
  /^[^,.;]+, (?:som|der) (?:(?:undlod|undlader|afstod|ikke (?:deltog|deltager|stemte|var)|var (?:fraværende|inhabil))(?![a-zæøå])|(?:får|fik|gives|meddeles) |(?:blev|bliver) [a-zæøå]+t|[a-zæøå]+es(?![a-zæøå]))/;

const member = `(?:${partyList}|[${upper}][${letter}.-]*(?:\\s+[${upper}][${letter}.-]*)+\\s*\\([${upper}]{1,2}\\))`;
/** "Godkendt med de afgivne forbehold fra O", "med Ø's forbehold", "med det af Bo Dal (V) tagne forbehold" */
const reservation = new RegExp(
  `[Mm]ed\\s+(?:de[tn]?\\s+)?(?:[a-zæøå]+\\s+){0,2}forbehold\\s+(?:fra|af)\\s+${member}|[Mm]ed\\s+${member}['’]?s?\\s+forbehold|\\saf\\s+${member}\\s+(?:tagne|afgivne)\\s+forbehold`,
);

/** Whether a sentence is a disagreement by its words alone; `text` is it as printed. */
export function isDisagreement(lower: string, text: string): boolean {
  return (
    statement.test(lower) ||
    against.test(lower) ||
    minority.test(lower) ||
    reservation.test(text) ||
    exceptsMembers(text)
  );
}

/** "Alle bortset fra Liste C", but not a club that was left out. */
function exceptsMembers(text: string): boolean {
  const match = exception.exec(text);
  const excepted = match?.[1];
  if (match === null || excepted === undefined || /[EA]/.test(tagOf(excepted))) return false;
  return !hasOtherEnd.test(text.slice(match.index));
}

/** "var uenige heri", "kunne ikke støtte dette": said of what was proposed just before. */
export function isAboutProposal(lower: string): boolean {
  return (
    against.test(lower) ||
    /\buenige?\b|\bikke [a-zæøå ]*(?:dette|det|heri|herom|forslaget|udsættelsen)\s*\.?\s*$/.test(
      lower,
    )
  );
}
