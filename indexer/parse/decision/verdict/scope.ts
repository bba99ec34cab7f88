/** What alone a verdict is said of: "Godkendt for så vidt angår Østskolen", "Streetfestivalen: afslag". */
import type { Clause } from "../language/clause.ts";
import type { Sentence } from "../language/sentences.ts";
import { partOfIt } from "./thing.ts";

/** A clause in its sentence, with the one before it. */
type Placed = {
  readonly clause: Clause;
  readonly previous: Clause | null;
  readonly sentence: Sentence;
};

/** In lower case, "" where it is said of the whole. */
export function scopeIn({ clause, previous, sentence }: Placed): string {
  return (
    scopeOf(clause, previous) || entryOf(clause, previous, sentence) || listOf(clause, sentence)
  );
}

const limit =
  /(?:^|\s)(?:for så vidt angår|hvad angår|med hensyn til|i forhold til(?=\s(?:etape|fase|del|delområde|matrikel)\s))\s(?:(?:den|det|de)\s)?([a-zæøåéüö-]{3,})/;
/** "godkendte indstillingen for Åvej, mens den for Engvej blev udsat" */
const limitOfIt =
  /(?:^|\s)(?:indstillingen|anbefalingen|forslaget|den|det)\sfor\s(?:(?:den|det|de)\s)?([a-zæøåéüö-]{3,})/;
const limitAtStart =
  /^(?:(?:og|men|mens)\s)?(?:for|ved)\s(?:(?:den|det|de)\s)?([a-zæøåéüö-]{4,}(?:en|et|erne|ene))(?:s vedkommende)?\s/;

/** "Godkendt for så vidt angår Østskolen", "For Vestskolen afvises den": what alone the clause is said of. */
function scopeOf(clause: Clause, previous: Clause | null): string {
  const ahead = previous?.tags.includes("V") === false ? limit.exec(previous.text)?.[1] : undefined;
  return (
    limit.exec(clause.text)?.[1] ??
    limitOfIt.exec(clause.text)?.[1] ??
    limitAtStart.exec(clause.text)?.[1] ??
    ahead ??
    ""
  );
}

/** "Streetfestivalen: afslag": an entry of a list is answered behind its colon; who decides is no entry. */
function entryOf(clause: Clause, previous: Clause | null, { lower, from }: Sentence): string {
  const [first, last] = [clause.words[0], previous?.words.at(-1)];
  if (
    !first ||
    !last ||
    !previous ||
    !/^[:–-]\s*$/.test(lower.slice(last.to - from, first.from - from).trim())
  )
    return "";
  const names =
    partOfIt.test(previous.text) ||
    (/^(?:[wNaru#fdcPM]|Y(?=.)|E)+$/.test(previous.tags) && !decider.test(previous.text));
  return names && previous.words.length <= longestEntry ? previous.text : "";
}

const longestEntry = 9;
const decider =
  /udvalg|råd|bestyrelse|nævn|direktion|beslutning|afgørelse|indstilling|afstemning|resultat|konklusion|referat|forslag|bilag|økonomi|^(?:sagen|forhold|bemærk)/;

/** "Følgende blev afslået: Dartklubben og Strikkecaféen" */
function listOf(clause: Clause, { lower }: Sentence): string {
  return /^følgende\b/.test(clause.text) ? (/:\s*(\S.*)$/.exec(lower)?.[1] ?? "") : "";
}
