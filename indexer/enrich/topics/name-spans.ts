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

const patterns: readonly (readonly [Kind, RegExp])[] = [
  // "Center for Job og Uddannelse", "Udvalget for Kultur, Fritid og Idræt"
  ["body", new RegExp(String.raw`(?<!\p{L})${unit} (?:for|vedrørende) ${list}`, "gu")],
  // "Social- og Sundhedsudvalget", "Børne- og Kulturforvaltningen", "Handicaprådet"
  [
    "body",
    new RegExp(
      String.raw`(?<![\p{L}-])(?:\p{L}+-(?:, | og | & |/))*(?:\p{Lu}\p{L}+(?: & | og |, ))*\p{Lu}[\p{L}-]*${ending}(?!\p{L})`,
      "gu",
    ),
  ],
  // who is heard or asked, in small letters: "skolebestyrelserne", "socialchefen"
  [
    "body",
    /(?<!\p{L})\p{Ll}+(?:bestyrelse(?:n|rne)s?|chefe?n|direktøre?n|forvaltninge?n|afdelinge?n|udvalge?ne|rådene)(?!\p{L})/gu,
  ],
  [
    "body",
    /(?<!\p{L})(?:i (?:offentlig )?høring (?:hos|i|blandt)|[Hh]øringsparter(?:ne)?:?|[Hh]øres:) [^.;\n]*/gu,
  ],
  ["body", /^(?:Fraværende|Afbud|Deltog ikke|Ikke til ?stede|Fremmøde)[^\n]*$/gmu],
  // "Mads Havn (F)": a person with a party
  ["body", /(?:\p{Lu}[\p{L}.'-]*\s+){1,4}\p{Lu}[\p{L}'-]+(?=,? \((?:\p{Lu}{1,3}|Løsgænger)\))/gu],
  // "Sandvig Havn", "Herberget Broen", "Østre Skole"
  ["name", /(?<!\p{L})\p{Lu}[\p{Ll}\p{M}'-]+\p{L}*(?: \p{Lu}[\p{Ll}'-]+\p{L}*)+/gu],
  // standing phrases about where the money is
  [
    "body",
    /(?<!\p{L})(?:inden for|indgår i|indarbejdet i|afsat i|afsat midler til|finansieres (?:af|inden for)|forudsat i|overgår til|oversendes til|henvises til) (?:\p{Ll}+ ){0,3}budget[\p{L}\d-]*/gu,
  ],
];

/** Who recommends and to whom: up to the "at" with which the recommendation itself begins. */
const recommender =
  /^[^\n]{0,300}?(?<!\p{L})(?:indstiller?|indstilles|foreslår|foreslås|anbefaler|anmoder|indstilles det)(?!\p{L})(?:[^\n,:]{0,160}?(?:,? at:?(?!\p{L})|:))?/u;

/** The names in a text; `recommends` where the text begins by telling who recommends. */
export function nameSpans(text: string, recommends: "recommends" | "tells"): NameSpan[] {
  const spans = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      kind,
    })),
  );
  const first = recommends === "recommends" ? recommender.exec(text)?.[0] : undefined;
  return first === undefined
    ? spans
    : [{ start: 0, end: first.length, kind: "body" as const }, ...spans];
}

/** A word with a capital in the middle of a sentence is a name of its own: "i Nordhavn". */
export function isNameOfItsOwn(text: string, start: number): boolean {
  return /^\p{Lu}/u.test(text.slice(start)) && /[\p{L}\p{N},)"»] *$/u.test(text.slice(0, start));
}
