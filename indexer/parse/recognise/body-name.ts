/** Names of municipal bodies (udvalg, råd, byråd), as printed and as they are grouped by. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { capital } from "./capital.ts";

/** The words that make a phrase the name of a body, alone or as the end of a compound. */
const bodyWord =
  /(?:udvalg(?:et|ets)?|råd(?:et|ets)?|(?<=\p{L}{3})bestyrelsen?s?|magistraten?s?|direktionen?s?|nævn(?:et)?|kommissionen?|komit[eé](?:en)?s?|repræsentantskabet?|borgerrepræsentation(?:en|ens)?|generalforsamling(?:en)?|(?:chef|styre|følge|koordinations|kontakt)gruppen|bystyret|(?<=\p{L}{2})laug(?:et)?|hegnssyn(?:et)?|område-med|hovedudvalg|forum)(?![\p{L}])/giu;
/** What all of them hold: a text without it names no body, and need not be taken apart. */
const anyBodyWord =
  /udvalg|råd|bestyrelse|magistrat|direktion|nævn|kommission|komit|repræsent|generalforsaml|gruppen|bystyre|laug|hegnssyn|område-med|forum/i;
/** What may follow it: a field, a municipality, a period or a note. */
const tail =
  /^(?:\s+(?:for|om|vedrørende|i|ved|på)\s+.+|\s*["“”»«].+|[\s,_-]*\(?\d{2,4}\D{0,6}\d{0,4}\)?|\s*\([^)]*\)|["“”»«]|\s+(?![\p{L}\s&-]*(?:[Kk]ontor|[Ff]orvaltning|[Ss]ekretariat|[Aa]fdeling)(?:en|et)?(?!\p{L}))\p{Lu}[\p{L}\s&-]+)*$/u;
const linking = new Set(["og", "for", "af", "i", "til", "samt", "det", "særlige", "§"]);

const period =
  /[\s,_-]*\(?\b(?:(?:19|20)\d{2}\s*(?:-|–|til|_)\s*(?:(?:19|20)?\d{2})|\d{2}\s*[-–]\s*\d{2})\)?/g;
const legalNote = /\s*\((?:§|jf|jvf|stk)[^)]*\)/gi;

/** Spellings that the minutes themselves mix within one meeting. */
const spellings: readonly [RegExp, string][] = [[/udsatterråd/gi, "udsatteråd"]];

/** Whether the name of a body can stand in a text at all. */
export function mayNameBody(text: string): boolean {
  return anyBodyWord.test(text);
}

/** "Havnemuseets bestyrelse", "Nørre Skoles bestyrelse" */
const boardOf = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}s bestyrelse$/u;

/** "Medlemmer af Ungdomsskolebestyrelsen:" heads a list of people. */
const people =
  /^(?:medlemmer(?:ne)?|deltagere|repræsentant(?:er)?|(?:næst)?form(?:and|ænd)(?:en)?|suppleant(?:er)?|observatør(?:er)?|sekretær(?:en)?|referent) /i;

const kindOfBody =
  "(?:(?:politiske|stående|øvrige|andre|særlige|kommunale|lokale|midlertidige) )?(?:byråd(?:et)?|kommunalbestyrelsen?|udvalg(?:ene)?|råd(?:ene)?|nævn(?:ene)?|bestyrelser(?:ne)?|kommissioner(?:ne)?|komit[eé]er(?:ne)?|direktion(?:en)?|forvaltning(?:en)?|politik(?:ere)?)";
/** "Byråd og udvalg", "Udvalg, råd og nævn", "Politiske udvalg": a site's section, where the minutes of all of them stand. */
const listsKinds = new RegExp(
  `^(?:${kindOfBody}(?:(?:, | (?:og|samt|&) )${kindOfBody})+|(?:politiske|stående|øvrige|andre|kommunale) (?:udvalg|råd|nævn))$`,
  "iu",
);

/** Whether a phrase, already set apart, is the name of a body: a sentence about one is not. */
export function isBodyName(phrase: string): boolean {
  if (phrase.length > 110 || !anyBodyWord.test(phrase)) return false;
  if (!/^["“”»§\p{Lu}]|^byråd/u.test(phrase) || people.test(phrase)) return false;
  if (listsKinds.test(phrase)) return false;
  if (phrase === "Bestyrelsen" || boardOf.test(phrase)) return true;
  const word = matchesIn(phrase, bodyWord).find((match) =>
    tail.test(phrase.slice(match.index + match[0].length)),
  );
  if (!word) return false;
  // The last word before may be the first half of the body's own: "Børne- og unge|udvalget".
  const words = phrase.slice(0, word.index).split(/\s+/).slice(0, -1);
  return words.length < 12 && (words.every(isNamePart) || isArticle(words));
}

function isNamePart(word: string): boolean {
  return linking.has(word) || !/^\p{Ll}+$/u.test(word);
}

/** "Det fælles landdistriktsråd": one word between the article and the body's own. */
function isArticle(words: readonly string[]): boolean {
  return words.length === 2 && words[0] === "Det";
}

/**
 * The name that a body is grouped by: without period, legal note, quotation marks, municipality and
 * genitive, in the definite form. "Stevns Udsatteråd", "Udsatterådet 2018 til 2021" -> "Udsatterådet".
 */
export function bodyKey(body: string, municipality: string | null): string {
  const plain = body
    .replace(legalNote, "")
    .replace(period, "")
    .replace(/["“”»«]/g, "")
    .trim();
  const name = withoutMunicipality(plain, municipality).replace(/['’´`]s$/, "");
  return definite(capital(respelled(name === name.toUpperCase() ? name.toLowerCase() : name)));
}

/** A body's name without its period, as an id or a comparison needs it. */
export function withoutPeriod(body: string): string {
  return body.replace(period, "").trim();
}

/** Whether two printed names mean the same body. */
export function sameBody(a: string, b: string, municipality: string | null): boolean {
  return compared(a, municipality) === compared(b, municipality);
}

/** "Færgeudvalget", and the same name that goes on: "Færgeudvalget Egerup - Fjordby overfart". */
export function goesOnAs(short: string, long: string): boolean {
  const isWhole = /\p{L}{3}(?:udvalget|rådet|bestyrelsen)$/u.test(short);
  const rest = isWhole && long.startsWith(`${short} `) ? long.slice(short.length + 1) : "";
  return /^(?:[-–] )?\p{Lu}/u.test(rest) && !mayNameBody(rest);
}

/** Some print "Idræts- og Fritidsudvalget" with its hyphen, some without. */
function compared(body: string, municipality: string | null): string {
  return bodyKey(body, municipality)
    .toLowerCase()
    .replace(/-(?=[, ])/g, "");
}

function withoutMunicipality(name: string, municipality: string | null): string {
  const place = municipality ? municipality.replace(/s$/, "") : null;
  const tail = / (?:i|for) [\p{L}-]+ (?:Kommune|Regionskommune)$/iu;
  const own = name.replace(tail, "").replace(/^[\p{L}-]+ (?:Kommunes|Regionskommunes) /u, "");
  if (!place) return own;
  const escaped = place.replace(/[-]/g, "[- ]");
  return own
    .replace(new RegExp(`^${escaped}s? (?=\\p{L})`, "iu"), "")
    .replace(new RegExp(` i ${escaped}s?$`, "iu"), "");
}

function respelled(name: string): string {
  return spellings.reduce((text, [from, to]) => text.replace(from, to), name);
}

/**
 * "Udsatteråd" and "Udsatterådet" are one body; "Grønt Råd", "Det Lokale Beskæftigelsesråd" and a name
 * that goes on ("Rådet for …") have no other form.
 */
function definite(name: string): string {
  if (/^det /i.test(name) || /\s(?:udvalg|råd|nævn)$/i.test(name)) return name;
  if (/(?:udvalg|råd|nævn)$/i.test(name)) return `${name}et`;
  if (/laug$/i.test(name)) return `${name}et`;
  if (/(?:bestyrelse|magistrat|direktion|kommission|generalforsamling)$/i.test(name))
    return name.replace(/e?$/, "en");
  if (/komit[eé]$/i.test(name)) return `${name}en`;
  return name.replace(/((?:udvalg|råd|nævn)et|bestyrelsen|magistraten|komit[eé]en)s$/i, "$1");
}
