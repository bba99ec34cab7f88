/** Municipalities named in a text, and how each is spoken of. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import municipalities from "../../../data/municipalities.json" with { type: "json" };

type Municipality = (typeof municipalities)[number];

/**
 * A municipality named in a line: `called` as "X Kommune" or "X Byråd"; `own` by what only its own papers speak
 * of so, its town hall or its policy; `other` as somebody that one hears from or works with, or as somebody's
 * employer; `compared`: as one to learn from, or somebody's former; `ofName`: the rest of a name that it is
 * part of, "Varmeværk"; `before`: the postcode or the preposition right before it; `at` its place in the line.
 */
export type Mention = {
  readonly municipality: Municipality;
  readonly called: boolean;
  readonly own: boolean;
  readonly other: boolean;
  readonly compared: boolean;
  readonly ofName: string | null;
  readonly before: string;
  readonly at: number;
};

/** Every printed form: the name, its other spellings, and the genitive of each. */
const forms = new Map<string, Municipality>(
  municipalities.flatMap((municipality) =>
    [municipality.name, ...municipality.aliases].flatMap((name) =>
      [name, `${name}s`].map((form): [string, Municipality] => [form.toLowerCase(), municipality]),
    ),
  ),
);
/** A capitalised word; no name of a municipality has other letters than these. */
const word = /[A-ZÆØÅ][A-Za-zÆØÅæøåé-]{2,}/g;
/** In the name of a file, "X Kommune_svar.pdf", somebody else speaks. */
const kind =
  /^ (?:[Kk]ommunes?|KOMMUNE|[Rr]egionskommunes?|Byråds?|Byrådet|Kommunalbestyrelse\p{L}*|Udsatteråd|Ældreråd|Handicapråd|Ungdomsråd)(?![\p{L}_])/u;
const ownThing =
  /^ (?:Rådhus(?:et)?|[Kk]ommunes (?:\p{Ll}+ )?(?:rådhus|\p{Ll}*(?:strategi|politik|budget|budgetaftale|regnskab|årsberetning|likviditet|økonomi|kassebeholdning|logo|vedtægt|styrelsesvedtægt|hjemmeside|forretningsorden|kommuneplan|planstrategi)(?:en|et|er|erne)?))(?!\p{L})/u;
/** "revisionen af årsregnskabet for X Kommune" */
const ownFor = /(?:regnskab|årsberetning|styrelsesvedtægt|kommuneplan)(?:en|et)? for $/iu;
/** "ansøgning fra X Kommune", "samarbejdet med X Kommune", "Anna Ager (X Kommune)". */
const anothers = "fra|hos|mellem|som|ligesom|modsat";
const ofOthers = new RegExp(String.raw`(?:\(|(?<!\p{L})(?:${anothers}|med))\s*$`, "iu");
/** "arbejdet med X Kommunes regnskab" is work with one's own. */
const ofOthersThings = new RegExp(
  String.raw`(?:\(|(?<!\p{L})(?:${anothers}|samarbejdet? med))\s*$`,
  "iu",
);
/** "som man gør i X Kommune", "erfaringer i X Kommune" */
const compared =
  /(?<!\p{L})(?:som|ligesom|modsat|også|bl\.a\.|fx|f\.eks\.|eksempel\p{L}*|erfaring\p{L}*|inspiration|besøg\p{L}*|tidligere|ansat|bosat|nabo\p{L}*|andre|borgmester\p{L}*|direktør\p{L}*)(?!\p{L})[^.]*$/iu;
/** How far before a municipality a word compares it with one's own. */
const nearCompared = 60;
/** "Anna Lemvig": a name of somebody, but no preposition at a sentence's beginning. */
const firstName =
  /(?<![\p{L}-])(?!(?:Fra|For|Ved|Til|Hele|Om|Mellem|Omkring|Ny|Nye|Region|Centrum|Gammel|Den|Det|De|Også|Uden|Både|Referat|Dagsorden|Møde|Byrådet|Kommunen|Kommune|Rådhuset|Skole|Hotel)\s)\p{Lu}\p{Ll}+ $/u;

/** "Høje Taastrup" is two words where it lacks its hyphen. */
const firstWords = new Set([...forms.keys()].flatMap((form) => /^(.+) /.exec(form)?.[1] ?? []));
const longestBefore = 24;

/** In the order of the text, which is one line or several. */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const { 0: name, index } of matchesIn(text, word)) {
    const lower = name.toLowerCase();
    const end = index + name.length;
    const second = firstWords.has(lower) ? nextWord(text, end) : "";
    const municipality = forms.get(lower + second.toLowerCase());
    const glued = /[A-Za-zÆØÅæøåé-]/.test(text.charAt(index - 1));
    if (!municipality || glued) continue;
    const rest = text.slice(end + second.length, end + 60);
    const plain = rest.replace(/^['’´]s/, "");
    const above = text.slice(Math.max(0, index - longestBefore), index);
    const called = kind.test(plain);
    if (!called && !ownThing.test(plain) && firstName.test(above)) continue;
    const before = /(?:\d{4}|\bi) $/i.exec(above)?.[0] ?? "";
    const own = ownThing.test(plain) || (called && ownFor.test(above));
    const other = (own ? ofOthersThings : ofOthers).test(above);
    const isCompared = compared.test(text.slice(Math.max(0, index - nearCompared), index));
    const ofName =
      called || own ? null : (/^ (\p{Lu}\p{Ll}+?)s?(?!\p{L})/u.exec(plain)?.[1] ?? null);
    const said = { called, own, other, compared: isCompared, ofName };
    mentions.push({ municipality, ...said, before, at: index });
  }
  return mentions;
}

function nextWord(text: string, at: number): string {
  return /^ \p{Lu}\p{L}+/u.exec(text.slice(at, at + 30))?.[0] ?? "";
}
