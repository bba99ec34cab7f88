/** Items of every agenda, which are about no matter of their own, by their titles. */

const approvals =
  "(?:godkendelse|bemærkninger|ændringer|spørgsmål)\\b[^\\n]*(?:dagsorden|referat|protokol)[^\\n]*";
const routines = [
  approvals,
  "dagsorden(?:en)?",
  "referat(?:et)?",
  "valg af (?:ordstyrer|dirigent|referent)",
  "meddelelser?(?: .*)?",
  "orientering(?:er)?(?: (?:fra|ved|v/).*)?",
  "(?:gensidig|diverse|øvrige?|kort|skriftlig|mundtlig|løbende) (?:orientering|meddelelse)(?:er)?(?: .*)?",
  "orienterings(?:punkt|sag)(?:er)?",
  "efterretningssager",
  "(?:kort )?nyt fra .*",
  "siden sidst(?: .*)?",
  "(?:eventuelt|evt\\.?)(?: .*)?",
  "underskrift(?:er|sblad|sside|sark)?(?: .*)?",
  // "Fravær i udskolingen" is a matter.
  "fravær(?! (?:i|blandt|hos|for) | på (?!møde))(?: .*)?",
  "(?:fraværende|afbud|fremmøde)(?: .*)?",
  "(?:borgernes )?spørgetid(?: .*)?",
  "kommende (?:møder?|sager|punkter|arrangementer)(?: .*)?",
  "(?:punkter|sager|emner|temaer) til (?:kommende|næste|et kommende).*",
  "(?:forberedelse af )?næste møde(?: .*)?",
  "velkomst(?: .*)?",
  "mødets? (?:åbning|afslutning)",
  "opfølgning på (?:beslutning|referat).*",
  "lukket(?: punkt)?",
];
const routine = new RegExp(`^\\W*(?:${routines.join("|")})\\W*$`, "iu");

/** The letter behind a title tells what is done with the item: "(B)", "(O)", "(D)". */
const sign = /\s*\(\p{Lu}\)\s*$/u;

export function isRoutineTitle(title: string | null): boolean {
  return title !== null && routine.test(title.replace(sign, ""));
}
