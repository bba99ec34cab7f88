/** The small words and the names of bodies and matters that give a deciding verb its meaning. */

import { partyWord } from "./parties.ts";

/**
 * What a word is in a clause, as one letter, so that a clause is a string that patterns are held against:
 * `O` this body, `E` another body or authority, `A` the administration or an official, `Y` a party, `P` a
 * person, `K` a minority, `F` a majority, `G` any of them in the genitive;
 * `I` the item, `M` the motion before the body, `C` an amendment, `R` a matter of procedure;
 * `V` a deciding verb, `D` a verb that only says that something is decided, `Q` one that proposes;
 * `b` be, `h` have, `k` can, `m` other modals and expectations, `n` not, `t` the infinitive's "at";
 * `s` what begins a subordinate clause, `c` a conjunction, `f` "af", `r` other prepositions, `a` an adverb,
 * `u` a pronoun, `d` the indefinite article, `x` a word that puts what is told elsewhere in time, `N` a capital, `#` a number, `w` any.
 */
export type Tag = string;

const closed: readonly [Tag, string][] = [
  ["b", "blev bliver blive blevet bleve er var være været"],
  ["h", "har havde have haft"],
  ["k", "kan kunne"],
  [
    "m",
    "vil ville skal skulle må måtte bør burde ønsker ønskede forventes forventer ventes venter søges ønskes anmodes anmoder bedes mangler afventer agter håber får fik overvejer tør",
  ],
  ["n", "ikke ej aldrig hverken"],
  ["t", "at"],
  [
    "s",
    "som hvis når såfremt inden da idet fordi hvor hvordan hvorledes hvornår hvorfor hvorvidt hvori hvoraf hvorefter indtil medmindre før selvom skønt eftersom hvad hvem hvis hvilken hvilke herunder ligesom førend",
  ],
  ["c", "og men mens samt eller hvorimod"],
  ["f", "af"],
  [
    "r",
    "med uden til på i mod imod for ved efter fra om over under hos pr jf jvf omkring vedrørende blandt gennem siden indenfor udenfor inklusive inkl incl grundet ifølge bortset undtagen undtaget pga mht ift iht vha trods henset foranlediget",
  ],
  [
    "a",
    "enstemmigt enstemmig herefter hermed dermed derefter derpå endeligt endelig også dog derfor nu så således samlet ligeledes igen delvist straks foreløbigt samtidig samtidigt ligeledes heller alene fortsat herved derved principielt generelt nærmere kort grundigt vel tillige desuden endvidere efterfølgende umiddelbart alligevel fuldt ud både begge der her begrundet uændret yderligere særskilt sig hinanden ja nej tak ned foreløbig senere op ind videre tilbage retur afslutningsvis indledningsvis på_ny",
  ],
  ["u", "det dette den denne disse de hvilket"],
  ["d", "en et"],
  ["x", "endnu tidligere allerede forhen førhen dengang årligt normalt altid sædvanligvis"],
  [
    "D",
    "beslutte beslutter besluttede besluttet besluttes besluttedes enes enedes aftalte aftalt aftales aftaltes",
  ],
  [
    "Q",
    "foreslog foreslår foreslået foreslås stillede stiller stillet fremsatte fremsætter fremsat begærede ønskede bad opfordrede opfordrer",
  ],
  ["F", "flertal flertallet alle samtlige øvrige"],
  ["K", "mindretal mindretallet vi"],
  ["O", "man"],
  ["A", "medlem medlemmer medlemmerne"],
  [
    "R",
    "udsættelse udsættelsen hjemvisning hjemvisningen udsættelsesforslag udsættelsesforslaget procedureforslag procedureforslaget afstemning afstemningen",
  ],
  [
    "I",
    "sag sagen sagens litra punkt delpunkt dot pind prik resten pkt at-punkt at-punktet punktet dagsordenspunkt dagsordenspunktet behandling behandlingen beslutning beslutningen stillingtagen emne emnet drøftelse drøftelsen afgørelse afgørelsen valget udpegningen vedtagelse vedtagelsen godkendelse godkendelsen valg udpegning udnævnelse udnævnelsen fastsættelse fastsættelsen fastlæggelse fastlæggelsen konstituering",
  ],
];

const byWord = new Map(
  closed.flatMap(([tag, words]) => words.split(" ").map((word): [string, Tag] => [word, tag])),
);

const amendment =
  /^(?:(?:under)?(?:ændrings|mod|tillægs|modifikations|kompromis|mindretals)forslag(?:et|ene|s|ets)?|mindretalsindstilling(?:en|s|ens)?)$/;
const motion =
  /^(?:[a-zæøå-]*(?:forslag|indstilling|anbefaling|ansøgning|anmodning|henvendelse|klage|begæring)(?:en|et|er|erne|ene|s|ens|ets)?|oplæg(?:get)?|udkast(?:et)?|ønsket|ønskerne)$/;
/** Bodies and authorities by how their names end, in the definite form or not. */
const body =
  /(?:udvalg|(?<!om)råd|nævn|bestyrelse|styrelse|ministeri|direktorat|direktion|magistrat|kommission|forsamling|repræsentation|repræsentantskab|selskab|forening|klub|laug|regering|folketing|kommune|region|forum)(?:et|n|en|e?rne|ene)?$/;
const bodyGenitive =
  /(?:udvalg(?:et)?|(?<!om)råd(?:et)?|nævn(?:et)?|bestyrelsen?|styrelsen|direktionen|magistraten?|kommissionen|repræsentationen|kommunen|regionen)s$/;
const official =
  /^(?:[a-zæøå-]*(?:forvaltning|administration|sekretariat|afdeling|center)(?:en|et|erne)?|[a-zæøå-]*(?:borgmester|formand|direktør|chef|rådmand|forperson|leder|konsulent|sekretær|minister|foged|medlem)(?:en|eren|et|erne|men)?|forslagsstiller(?:en|ne)?|personale[ta]?|medarbejder(?:en|ne)?|politiet|ansøger(?:en)?|naboer(?:ne)?)$/;
const partyGenitive = new RegExp(
  `^(?:(?:${partyWord})s|[a-zæøå]*(?:listens|partis|partiets|gruppens))$`,
);
const party = new RegExp(`^(?:${partyWord}|[a-zæøå]*(?:listen|partiet|gruppen))$`);

/** Some of what names of matters, parties and bodies hold: most words hold none of it. */
const telling =
  /forslag|indstil|anbefal|ansøg|anmod|henvend|klage|begær|oplæg|udkast|ønske|venstre|demokrat|konserv|radikale|listen|alternat|moderat|parti|gruppe|forvalt|admin|sekret|afdel|center|mester|mand|chef|direkt|person|leder|konsul|minist|foged|medlem|medarb|politi|nabo|udvalg|råd|nævn|styrelse|magistrat|kommis|forsaml|repræs|selskab|foren|klub|laug|reger|folket|kommun|region|forum/;
const partyLetters = /^(?:[A-ZÆØÅ]|SF|EL|DF|RV|KF|LA|DD|NB|ALT)$/;

/** "A's forslag", "SFs forslag" */
const lettersGenitive = /^(?:[A-ZÆØÅ]['’]|(?:SF|EL|DF|RV|KF|LA|DD|NB|ALT)['’]?)s$/;

/** Minutes use the same words over and over: what they are is found once, as long as there are not too many. */
const tagged = new Map<string, Tag>();
const mostFound = 10_000;

/** What a word is, but for deciding verbs and this body's own name; `word` is it in lower case. */
export function tagOf(printed: string, word = printed.toLowerCase()): Tag {
  const known = byWord.get(word) ?? tagged.get(printed);
  if (known !== undefined) return known;
  if (tagged.size >= mostFound) tagged.clear();
  const tag = findTag(printed, word);
  tagged.set(printed, tag);
  return tag;
}

function findTag(printed: string, word: string): Tag {
  const named = telling.test(word) ? tagOfName(word) : null;
  if (named !== null) return named;
  if (/^\d/.test(word)) return "#";
  if (/^den \d/.test(word) || word.startsWith("som ") || word.startsWith("til ")) return "a";
  if (word === "selv om") return "s";
  if (word.startsWith("det ")) return "M";
  if (/^(?:\d+\.|første|ande[nt]|tredje|sidste) |^at \d/.test(word)) return "I";
  if (word.endsWith(" angår")) return "r";
  if (word.endsWith(" op")) return "w";
  // "Godkendt m. bemærkninger"; the capital is a party.
  if (printed === "m") return "r";
  if (lettersGenitive.test(printed)) return "G";
  if (printed === word) return "w";
  return partyLetters.test(printed) ? "Y" : "N";
}

function tagOfName(word: string): Tag | null {
  if (amendment.test(word)) return "C";
  if (motion.test(word)) return "M";
  if (party.test(word)) return "Y";
  if (official.test(word)) return "A";
  if (bodyGenitive.test(word) || partyGenitive.test(word)) return "G";
  return body.test(word) ? "E" : null;
}
