/** Whether who says something is a member, a party or a part of the body, and nobody outside it. */

import { decidingWords } from "../language/deciding-words.ts";
import { letter } from "../language/letters.ts";
import type { OwnBody } from "../language/own-body.ts";
import { tagOf } from "../language/words.ts";

const word = new RegExp(`[${letter}\\d][${letter}\\d'’-]*`, "g");
/** What begins a clause of its own within a sentence: "…, idet Ole Rask ikke kunne …". */
const clauseStart = /^.*(?:,\s+(?:idet|da|men|mens|dog|hvorimod|hvor|at)|[;:])\s+(?=\S)/is;
const office =
  /^(?:rådmand(?:en)?|borgmester(?:en)?|viceborgmester(?:en)?|formand(?:en)?|næstformand(?:en)?|medlem(?:met|mer|merne)?|byrådsmedlem|udvalgsmedlem|[a-zæøå]*repræsentant(?:en|er|erne)?)$/i;
/** "Cyklistforbundet", "Havneskolen": organisations and places of work, which have no vote. */
const outside =
  /[a-zæøå](?:forbund|organisation|fond|institution|skole|museum|universitet|hospital|virksomhed|bibliotek|selskab)(?:et|en|n)?$/;
/** Of whom a council speaks. */
const people =
  /^[a-zæøå]*(?:borger|nabo|beboer|forældre|grundejer|bruger|elev|vælger|lejer|medarbejder)(?:e|ne|en|n)?$/i;
/** "(Ø)", "(A+B)", "(løsgænger)": the party of a member. */
const party = /\((?:[A-ZÆØÅ]|[A-ZÆØÅ](?:\s*(?:\+|,|og)\s*[A-ZÆØÅ])+|UP|UFP|løsgænger)\)/;

/**
 * `before` is the sentence up to what is said; `whole` with its words, for a subject that stands among
 * them: "kan Liste T ikke tiltræde".
 */
export function membersIn(before: string, whole: string, own: OwnBody): boolean {
  const subject = subjectIn(before, own) ?? subjectIn(whole, own);
  return subject !== null && !/[OEA]/.test(subject);
}

/** Whoever the clause before tells: "Ø bemærkede, at man ikke kan …". */
const pronoun = /^(?:man|han|hun|de|vi|partiet|gruppen|listen|medlemmet)\b/i;
const connector = /,?\s+(?:idet|da|men|mens|dog|hvorimod|hvor|at)\s+$/i;

/** The tags of the first who is named; null where nobody is. */
function subjectIn(text: string, own: OwnBody): string | null {
  const clause = text.replace(clauseStart, "");
  const outer = text.slice(0, text.length - clause.length);
  if (pronoun.test(clause) && connector.test(outer))
    return subjectIn(outer.replace(connector, ""), own);
  // "2 (Ole Bro og Rie Kjær) imod"
  if (/^\s*\d{1,2}\s*\(/.test(clause)) return "P";
  if (party.test(clause) && !/\bfra\b/.test(clause)) return "P";
  const words = clause.replace(/\([^)]*\)/g, " ").match(word) ?? [];
  const tags = words.map((one) => own.tag(one) ?? memberTag(one)).join("");
  const named = /^[^OEAYKLN]*(N*[OEAYK]|LN*|NN+|N$)/.exec(tags)?.[1];
  return named ?? null;
}

function memberTag(printed: string): string {
  if (office.test(printed)) return "L";
  if (outside.test(printed) || people.test(printed)) return "E";
  return decidingWords.has(printed.toLowerCase()) ? "V" : tagOf(printed);
}
