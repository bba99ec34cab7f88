/** What only depends on another clause, and tells what was decided all the same. */
import type { Clause } from "./clause.ts";

/**
 * "…, idet punkt 2 udsættes", "…, dog således at punkt 2 udsættes"; "Formanden meddelte, at sagen udgår". `said` is the
 * text of the clause before it.
 */
export function decidesThough({ tags, text }: Clause, said: string): boolean {
  if (/^ta*[IM]/.test(tags) && concluded.test(said)) return true;
  if (/^ta*I/.test(tags) && announced.test(said)) return /(?:udgår|udgik|udsættes)$/.test(text);
  if (fellBy.test(text)) return true;
  if (/^ta*I#/.test(tags)) return amends.test(said);
  return /^s[a]*I#/.test(tags) && /^(?:idet|hvorimod|mens|hvor)\b/.test(text);
}

const amends = /\b(?:således|sådan|(?:ændring|rettelse|undtagelse|forskel|tilføjelse)(?:en)?)$/;

const announced =
  /(?:borgmester|formand|forperson|mødeleder|dirigent)[a-zæøå]* [^,]*(?:meddelte|oplyste|meddeler|oplyser)$/;

/** "Formanden konstaterede, at indstillingen var vedtaget": he says what the vote came to. */
const concluded =
  /(?:borgmester|formand|forperson|mødeleder|dirigent)[a-zæøå]* (?:[a-zæøå]+ )?(?:konstaterede|konkluderede|erklærede|konstaterer|konkluderer)$/;

/** "Flertallet var imod, så forslaget faldt." */
const fellBy =
  /^(?:som|der) (?:dermed|hermed|herefter|derefter|derpå) (?:er|var|blev) |^så (?:[a-zæøå]*forslaget|indstillingen|sagen|punktet|valget|den|det) (?:dermed |derfor )?(?:faldt|bortfaldt|udsættes|udskydes|udgår|genoptages|tages op|blev |er (?:faldet|bortfaldet|vedtaget|godkendt))/;
