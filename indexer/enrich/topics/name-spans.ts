/** Where a text names somebody: words in names tell nothing of what is decided. Pure. */

/**
 * `body`: a department, committee, council or office, or who was absent, whose words are no sign at all;
 * `name`: a place, person, house or organisation, whose words are at most a weak one.
 */
export type NameSpan = { readonly start: number; readonly end: number; readonly kind: Kind };
type Kind = "body" | "name";

const list = String.raw`\p{Lu}[\p{L}-]+(?:(?:, | og | & |, og )(?:\p{Lu}[\p{L}-]+|[\p{Ll}]{4,}(?= og \p{Lu})))*`;
const unit = `(?:[Cc]ent(?:er|ret)|[Ss]ektor(?:en)?|[Aa]fdeling(?:en)?|[Ff]orvaltning(?:en)?|[Uu]dvalg(?:et)?|[Oo]mråde(?:t)?|[Dd]irektør(?:en)?|[Cc]hef(?:en)?|[Ee]nhed(?:en)?|[Tt]eam(?:et)?|[Ss]tab(?:en)?|[Ss]tyrelsen|[Mm]inister(?:en|iet)?|[Ff]agcent(?:er|ret)|[Ss]ekretariat(?:et)?|[Rr]åd(?:et)?)`;
const ending = `(?:udvalg(?:et|ene)?|råd(?:et|ene)?|nævn(?:et)?|forvaltning(?:en)?|afdeling(?:en)?|stab(?:en)?|sekretariat(?:et)?|kommission(?:en)?|chef(?:en)?|direktør(?:en)?|bestyrelse(?:n|rne)?|ministeri(?:et|um)|styrelse(?:n)?|kontor(?:et)?|centret|centeret|området|myndighed(?:en)?|minister(?:en)?)s?`;
const heard =
  "(?:bestyrelse(?:n|rne)s?|chefe?n|direktøre?n|forvaltninge?n|afdelinge?n|udvalge?ne|rådene)";

type Pattern = {
  readonly kind: Kind;
  /** What stands in every text that has one: looked for first, in a tenth of the time. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
};

/** None goes over the end of a sentence or a line: see `stretchesAround`. */
const patterns: readonly Pattern[] = [
  // "Center for Job og Uddannelse", "Udvalget for Kultur, Fritid og Idræt"
  {
    kind: "body",
    needs: / (?:for|vedrørende) /,
    pattern: new RegExp(String.raw`(?<!\p{L})${unit} (?:for|vedrørende) ${list}`, "gu"),
  },
  // "Social- og Sundhedsudvalget", "Børne- og Kulturforvaltningen", "Handicaprådet"
  {
    kind: "body",
    needs: new RegExp(ending),
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?:\p{L}+-(?:, | og | & |/))*(?:\p{Lu}\p{L}+(?: & | og |, ))*\p{Lu}[\p{L}-]*${ending}(?!\p{L})`,
      "gu",
    ),
  },
  // who is heard or asked, in small letters: "skolebestyrelserne", "socialchefen"
  {
    kind: "body",
    needs: new RegExp(heard),
    pattern: new RegExp(String.raw`(?<!\p{L})\p{Ll}+${heard}(?!\p{L})`, "gu"),
  },
  {
    kind: "body",
    needs: /[Hh]ør(?:ing|es)/,
    pattern:
      /(?<!\p{L})(?:i (?:offentlig )?høring (?:hos|i|blandt)|[Hh]øringsparter(?:ne)?:?|[Hh]øres:) [^.;\n]*/gu,
  },
  // "Sandvig Havn", "Herberget Broen", "Østre Skole"
  {
    kind: "name",
    needs: /\p{Lu}\S* \p{Lu}/u,
    pattern: /(?<!\p{L})\p{Lu}[\p{Ll}\p{M}'-]+\p{L}*(?: \p{Lu}[\p{Ll}'-]+\p{L}*)+/gu,
  },
  // standing phrases about where the money is
  {
    kind: "body",
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

type Stretch = { readonly start: number; readonly end: number };

/**
 * The names in which words may stand that something is to be told of: only the sentences around these are looked
 * through. `recommends` where the text begins by telling who recommends.
 */
export function nameSpans(
  text: string,
  words: readonly Stretch[],
  recommends: "recommends" | "tells",
): NameSpan[] {
  const spans = stretchesAround(text, words).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return patterns.flatMap(({ kind, needs, pattern }) =>
      needs.test(sentence) ? spansOf(sentence, kind, pattern, start) : [],
    );
  });
  const persons = text.includes("(") ? spansOf(text, "body", person, 0) : [];
  const first = recommends === "recommends" ? recommender.exec(text)?.[0] : undefined;
  const told = first === undefined ? [] : [{ start: 0, end: first.length, kind: "body" as const }];
  return [...told, ...spans, ...spansOf(text, "body", absence, 0), ...persons];
}

function spansOf(text: string, kind: Kind, pattern: RegExp, offset: number): NameSpan[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: offset + index,
    end: offset + index + words.length,
    kind,
  }));
}

/** From one full stop, semicolon or line's end to the next, each once; the words in order of their start. */
function stretchesAround(text: string, words: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const word of words) {
    if (word.end <= (stretches.at(-1)?.end ?? -1)) continue;
    let { start, end } = word;
    while (start > 0 && !isEnd(text, start - 1)) start--;
    while (end < text.length && !isEnd(text, end)) end++;
    stretches.push({ start, end });
  }
  return stretches;
}

const isEnd = (text: string, at: number) => ".;\n".includes(text.charAt(at));

/** A word with a capital in the middle of a sentence is a name of its own: "i Nordhavn". */
export function isNameOfItsOwn(text: string, start: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  let end = start;
  while (text.charAt(end - 1) === " ") end--;
  return /[\p{L}\p{N},)"»]$/u.test(text.slice(Math.max(0, end - 2), end));
}
