/** Where a text names somebody: words in names tell nothing of what is decided. Pure. */
import type { Changing } from "../../../contract/plain/changing.ts";

/**
 * `body`: a department, committee, council or office, or who was absent, whose words are no sign at all;
 * `name`: a place, person, house or organisation, whose words are at most a weak one.
 */
export type NameSpan = { readonly start: number; readonly end: number; readonly kind: Kind };
type Kind = "body" | "name";

const list = String.raw`\p{Lu}[\p{L}-]+(?:(?:, | og | & |, og )(?:\p{Lu}[\p{L}-]+|[\p{Ll}]{4,}(?= og \p{Lu})))*`;
const unit = `(?:[Cc]ent(?:er|ret)|[Ss]ektor(?:en)?|[Aa]fdeling(?:en)?|[Ff]orvaltning(?:en)?|[Uu]dvalg(?:et)?|[Oo]mråde(?:t)?|[Dd]irektør(?:en)?|[Cc]hef(?:en)?|[Ee]nhed(?:en)?|[Tt]eam(?:et)?|[Ss]tab(?:en)?|[Ss]tyrelsen|[Mm]inister(?:en|iet)?|[Ff]agcent(?:er|ret)|[Ss]ekretariat(?:et)?|[Rr]åd(?:et)?)`;
/** Houses, which are no departments: "Idrætscentret". */
const houses =
  "(?:[Ii]dræts|[Ff]ritids|[Kk]ultur|[Ss]vømme|[Ss]ports|[Pp]leje|[Mm]edborger|[Mm]usik|[Bb]esøgs|[Bb]utiks|[Nn]atur|[Hh]andels|[Gg]enbrugs)";
const ending = `(?:udvalg(?:et|ene)?|råd(?:et|ene)?|nævn(?:et)?|forvaltning(?:en)?|afdeling(?:en)?|stab(?:en)?|sekretariat(?:et)?|kommission(?:en)?|chef(?:en)?|direktør(?:en)?|bestyrelse(?:n|rne)?|ministeri(?:et|um)|styrelse(?:n)?|kontor(?:et)?|(?<!${houses})cent(?:ret|eret)|området|myndighed(?:en)?|minister(?:en)?)s?`;
/** With what a title begins: "Elevråd på skolerne" names none. */
const anyOne = String.raw`^\s*\p{Lu}\p{Ll}+(?:råd|nævn|bestyrelse|stab)(?!\p{L})`;
/** Who is heard or asked, in small letters: "skolebestyrelserne", "socialchefen". */
const heard =
  /^[a-z\u00df-\u00ff]+(?:bestyrelse(?:n|rne)s?|chefe?n|direktøre?n|forvaltninge?n|afdelinge?n|udvalge?ne|rådene)$/;
/** The last letters of all of these: most words end with another. */
const lastOfHeard: ReadonlySet<string> = new Set("nes");

/**
 * `needs` stands in every sentence that has one, and is looked for first, in a tenth of the time. Of one whose words
 * are `capitals`, or first parts with a hyphen, only the sentences are looked through that tell of such a word.
 */
type Pattern = {
  readonly kind: Kind;
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly words: "any" | "capitals";
};

/** None goes over the end of a sentence or a line: see `stretchesAround`. */
const patterns: readonly Pattern[] = [
  // "Center for Job og Uddannelse", "Udvalget for Kultur, Fritid og Idræt"
  {
    kind: "body",
    words: "any",
    needs: / (?:for|vedrørende) /,
    pattern: new RegExp(String.raw`(?<!\p{L})${unit} (?:for|vedrørende) ${list}`, "gu"),
  },
  // "Social- og Sundhedsudvalget", "Børne- og Kulturforvaltningen", "Handicaprådet"
  {
    kind: "body",
    words: "capitals",
    needs: new RegExp(ending),
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?!${anyOne})(?:\p{L}+-(?:, | og | & |/))*(?:\p{Lu}\p{L}+(?: & | og |, ))*\p{Lu}[\p{L}-]*${ending}(?!\p{L})`,
      "gu",
    ),
  },
  {
    kind: "body",
    words: "any",
    needs: /[Hh]ør(?:ing|es)/,
    pattern:
      /(?<!\p{L})(?:i (?:offentlig )?høring (?:hos|i|blandt)|[Hh]øringsparter(?:ne)?:?|[Hh]øres:) [^.;\n]*/gu,
  },
  // "Sandvig Havn", "Herberget Broen", "Østre Skole"
  {
    kind: "name",
    words: "capitals",
    needs: /\p{Lu}\S* \p{Lu}/u,
    pattern: /(?<!\p{L})\p{Lu}[\p{Ll}\p{M}'-]+\p{L}*(?: \p{Lu}[\p{Ll}'-]+\p{L}*)+/gu,
  },
  // standing phrases about where the money is
  {
    kind: "body",
    words: "any",
    needs: / budget/,
    pattern:
      /(?<!\p{L})(?:inden for|indgår i|indarbejdet i|afsat i|afsat midler til|finansieres (?:af|inden for)|forudsat i|overgår til|oversendes til|henvises til) (?:\p{Ll}+ ){0,3}budget[\p{L}\d-]*/gu,
  },
];

/** Lines that are nothing but names. */
const absence = /^(?:Fraværende|Afbud|Deltog ikke|Ikke til ?stede|Fremmøde)[^\n]*$/gmu;

/** "Mads Havn (F)": a person with a party, parted by a line's end too. */
const person =
  /(?:\p{Lu}[\p{L}.'-]*\s+){1,4}\p{Lu}[\p{L}'-]+(?=,? \((?:\p{Lu}{1,3}|Løsgænger)\))/gu;

/** Who recommends and to whom: up to the "at" with which the recommendation itself begins. */
const recommender =
  /^[^\n]{0,300}?(?<!\p{L})(?:indstiller?|indstilles|foreslår|foreslås|anbefaler|anmoder|indstilles det)(?!\p{L})(?:[^\n,:]{0,160}?(?:,? at:?(?!\p{L})|:))?/u;

/** With what a recommendation begins: who recommends, and to whom; empty where it does not say. */
export const recommenderOf = (text: string): string => recommender.exec(text)?.[0] ?? "";

type Stretch = { readonly start: number; readonly end: number };

/** `hasCapital` where one of the words in it may stand in a name of capitals. */
type Sentence = Stretch & { readonly hasCapital: boolean };

/**
 * The names in which words may stand that something is to be told of: only the sentences around these are looked
 * through. `recommends` where the text begins by telling who recommends.
 */
export function nameSpans(
  text: string,
  words: readonly Stretch[],
  recommends: "recommends" | "tells",
): NameSpan[] {
  const spans = stretchesAround(text, words).flatMap(({ start, end, hasCapital }) => {
    const sentence = text.slice(start, end);
    return patterns.flatMap(({ kind, words: kindOfWords, needs, pattern }) =>
      (kindOfWords === "any" || hasCapital) && needs.test(sentence)
        ? spansOf(sentence, kind, pattern, start)
        : [],
    );
  });
  const asked = words.filter(
    ({ start, end }) => lastOfHeard.has(text.charAt(end - 1)) && heard.test(text.slice(start, end)),
  );
  const persons = text.includes("(") ? spansOf(text, "body", person, 0) : [];
  const first = recommends === "recommends" ? recommenderOf(text) : "";
  const told = first === "" ? [] : [{ start: 0, end: first.length, kind: "body" as const }];
  const bodies = asked.map(({ start, end }) => ({ start, end, kind: "body" as const }));
  return [...told, ...spans, ...bodies, ...spansOf(text, "body", absence, 0), ...persons];
}

function spansOf(text: string, kind: Kind, pattern: RegExp, offset: number): NameSpan[] {
  const spans: NameSpan[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text))
    spans.push({ start: offset + found.index, end: offset + pattern.lastIndex, kind });
  return spans;
}

/** From one full stop, semicolon or line's end to the next, each once; the words in order of their start. */
function stretchesAround(text: string, words: readonly Stretch[]): Sentence[] {
  const stretches: Changing<Sentence>[] = [];
  for (const word of words) {
    const before = stretches.at(-1);
    const isBefore = before !== undefined && word.end <= before.end;
    if (isBefore) {
      before.hasCapital ||= isCapital(text, word);
      continue;
    }
    let { start, end } = word;
    while (start > 0 && !isEnd(text, start - 1)) start--;
    while (end < text.length && !isEnd(text, end)) end++;
    stretches.push({ start, end, hasCapital: isCapital(text, word) });
  }
  return stretches;
}

/** Whether a word may stand in a name of capitals: by its first letter, or as one of several with hyphens between. */
function isCapital(text: string, { start, end }: Stretch): boolean {
  const last = text.charAt(end - 1);
  const isPart =
    joins.has(text.charAt(start - 1)) || joins.has(last) || joins.has(text.charAt(end));
  return isPart || /^\p{Lu}/u.test(text.slice(start, start + 2));
}

const joins: ReadonlySet<string> = new Set(["-", "'"]);

const isEnd = (text: string, at: number) => ".;\n".includes(text.charAt(at));

/** A word with a capital in the middle of a sentence is a name of its own: "i Nordhavn". */
export function isNameOfItsOwn(text: string, start: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  let end = start;
  while (text.charAt(end - 1) === " ") end--;
  return /[\p{L}\p{N},)"»]$/u.test(text.slice(Math.max(0, end - 2), end));
}
