/** The set words that say what was decided, held against a whole sentence in lower case, marks and bullets aside. */
import { letter } from "../language/letters.ts";
import type { Told } from "../language/verbs.ts";
import type { Verdict } from "./verdict.ts";

/** `person` where a name must follow the words; `entries` where those stand behind them that it is said of. */
type Formula = Partial<Pick<Verdict, "strength" | "bare">> & {
  readonly outcome: Told;
  readonly words: RegExp;
  readonly person?: "follows";
  readonly entries?: "listed";
};

/** Told of the body that the first group names; `to` is the group of the words that tell it, 0 for all. */
type BodyFormula = Formula & { readonly to: 0 | 2 };

const adopting = "godkende|tiltræde|vedtage|følge|imødekomme|tilslutte sig|sige ja til";
/** "Der var bred enighed om ikke at godkende forslaget" */
function agreedTo(not: string, verbs: string): RegExp {
  return new RegExp(
    `^der (?:var|er|blev) (?:[a-zæøå]+ )?enighed om ${not}at (?:${verbs})(?![${letter}])`,
  );
}

const backing = "flertal|opbakning|tilslutning|stemning";
const motion = "(?:indstillingen|forslaget|anbefalingen|det foreslåede|det indstillede)";
const office =
  "(?:formand|forperson|næstformand|næstforperson|viceformand|kasserer|sekretær|kirkeværge|kontaktperson|suppleant)";

export const formulas: readonly Formula[] = [
  {
    outcome: "approved",
    words: new RegExp(
      `^(?:(?:beslutningen|afgørelsen|der|det|blev|er|foretoges|foretages|besluttet|beslutning|[${letter}]+(?=t )) ){0,3}(?:som (?:indstillet|foreslået|anbefalet)|i (?:overensstemmelse med|henhold til) indstillingen|efter indstillingen|jf\\.? indstillingen)(?![${letter}])`,
    ),
  },
  {
    outcome: "approved",
    words: new RegExp(
      `^(?:o\\.?k|okay|enige?|(?:enstemmigt?|alle(?: (?:var|er|stemte))?) for)(?: (?:i )?${motion})?$`,
    ),
  },
  { outcome: "approved", words: new RegExp(`^for ${motion} stemte (?:alle|samtlige)(?![a-zæøå])`) },
  {
    outcome: "rejected",
    words: new RegExp(`^(?:enstemmigt?|alle) i?mod(?: ${motion})?$`),
  },
  {
    outcome: "approved",
    words: new RegExp(`^der (?:var|er) (?:[a-zæøå]+ )?enighed om ${motion}$`),
  },
  {
    outcome: "rejected",
    words: new RegExp(
      `(?:der var|der er|var der) (?:i [a-zæøå]+ )?(?:ikke|intet|ingen) (?:[a-zæøå]+ )?(?:${backing}) (?:i [a-zæøå]+ )?(?:for|til)\\b`,
    ),
  },
  { outcome: "rejected", words: /^der (?:var|er) (?:et )?flertal i?mod\b/ },
  {
    outcome: "approved",
    words: new RegExp(`^der (?:var|er) (?:et )?(?:${backing}) (?:for|til)\\b`),
  },
  { outcome: "approved", words: agreedTo("", adopting) },
  { outcome: "rejected", words: agreedTo("ikke ", adopting) },
  { outcome: "rejected", words: agreedTo("", "afvise|afslå|forkaste|sige nej til") },
  {
    outcome: "noted",
    words: /^(?:til (?:udvalgets |rådets )?)?(?:efterretning|orientering)(?:$|, idet )/,
  },
  {
    outcome: "noted",
    words: /^(?:orienteret|orientering givet)$/,
  },
  {
    outcome: "discussed",
    words: new RegExp(
      `^der (?:var|blev) (?:en )?(?:[${letter}]+ ){0,2}[${letter}]*drøftelse(?: (?:af|om)(?![${letter}])|$)`,
    ),
    strength: "weak",
    bare: false,
  },
  {
    outcome: "elected",
    words: /^(?:(?:der )?blev (?:der )?|der er )?(?:enstemmigt )?peget på /,
    person: "follows",
  },
  {
    outcome: "approved",
    words:
      /^følgende (?:[a-zæøå]+ ){0,2}?(?:får|fik|gives|bevilges|tildeles) (?:tilsagn|tilskud|støtte)\s*:/,
    entries: "listed",
  },
  {
    outcome: "rejected",
    words: /^følgende (?:[a-zæøå]+ ){0,2}?(?:får|fik|gives|meddeles) afslag\s*:/,
    entries: "listed",
  },
  { outcome: "elected", words: /^(?!.*\bikke\b).*\bmodt(?:og|ager) (?:gen)?valg(?![a-zæøå])/ },
  { outcome: "elected", words: new RegExp(`^(?:ny )?${office}\\s*[:–-]\\s*`), person: "follows" },
  {
    outcome: "elected",
    words: /^valggruppe [^:.]{1,40}? (?:har )?(?:udpege(?:r|de|t)|valgte|vælger|valgt) /,
    person: "follows",
  },
  {
    outcome: "rejected",
    words:
      /^(?:ansøgningen|forslaget|anmodningen|klagen|henvendelsen|tilbuddet|projektet|planen) må (?:[a-zæøå]+ ){0,2}?(?:afvises|afslås|forkastes|opgives|skrinlægges)(?![a-zæøå])/,
  },
  {
    outcome: "rejected",
    words:
      /^der (?:er|var|findes|fandtes) (?:desværre |pt |p\.t\. )?(?:ikke|ingen) (?:[a-zæøå]+ )?(?:midler|økonomi|penge|råd|hjemmel|grundlag|mulighed|anledning|plads) (?:til|for|i [a-zæøå]+ til) at (?:imødekomme|støtte|bevilge|yde|give|meddele|godkende|dispensere)(?![a-zæøå])/,
  },
  { outcome: "approved", words: new RegExp(`^ja(?: tak)? til ${motion}$`) },
  { outcome: "rejected", words: new RegExp(`^nej(?: tak)? til ${motion}$`) },
  {
    outcome: "rejected",
    words: /^ingen (?:bevilling|støtte|tilskud|dispensation|tilladelse)$/,
  },
  {
    outcome: "postponed",
    words:
      /^(?:[a-zæøå]*(?:forslaget|planen|oplægget|udkastet)|sagen|punktet) skal (?:[a-zæøå]+ )?(?:tilrettes|omarbejdes|revideres|kvalificeres|bearbejdes|rettes til)[^.;]* og (?:forelægges|fremlægges|behandles|genfremlægges)(?: (?:igen|på ny|på et (?:senere|nyt) møde))?$/,
  },
  {
    outcome: "elected",
    words: new RegExp(
      `^[${letter}-]+(?: [${letter}.-]+){0,3} blev (?:vores |rådets |bestyrelsens )?nye? ${office}$`,
    ),
  },
  { outcome: "withdrawn", words: /^bortfald(?:er|et)(?: (?:som følge|på grund) af [^,]+)?$/ },
  // Whether a substitute may be called in is what the body is asked (styrelsesloven § 15).
  {
    outcome: "approved",
    words:
      /(?:fandt|finder|anså|anser) betingelserne (?:for [^.,;]* )?(?:for |som )?opfyldte?$|^betingelserne (?:for [^.,;]* )?(?:er|blev fundet|anses for) opfyldte?$/,
  },
  {
    outcome: "postponed",
    words:
      /^(?:(?:punktet|punkterne|sagen) (?:nåede (?:vi|man|rådet|bestyrelsen) ikke|(?:blev|er) ikke nået|nåedes ikke)|ikke nået|nåede (?:vi|man) ikke|vi nåede ikke (?:punktet|frem til punktet)|(?:punktet|sagen) kunne ikke (?:nå at )?(?:færdig)?behandles|(?:punktet|sagen) nåede(?:s)? ikke (?:at blive )?[a-zæøå]+)(?![a-zæøå])/,
  },
  {
    outcome: "postponed",
    words:
      /^(?:(?:punktet|sagen|forslaget|emnet) )?(?:(?:blev|er) )?ikke (?:nået |blevet )?(?:færdig)?behandlet(?: på (?:dette )?mødet?)?$/,
  },
  {
    outcome: "withdrawn",
    words: /^(?:(?:punktet|sagen) )?(?:blev )?taget af(?: (?:dagsordenen?|bordet))?$/,
  },
  {
    outcome: "referred",
    words:
      /^(?:sagen |punktet |forslaget |budgettet |budgetforslaget )?overgår til (?:(?:\d\.|første|anden|andet|tredje|næste) ?behandling|budget|[a-zæøå-]*(?:udvalget|rådet|bestyrelsen)(?![a-zæøå]))/,
  },
  { outcome: "postponed", words: /^(?:samtlige|alle) punkter (?:blev |er )?(?:udsat|udsættes)/ },
  {
    outcome: "postponed",
    words:
      /^(?:sagen|punktet|forslaget|ansøgningen) skal (?:belyses|undersøges|afklares|kvalificeres) (?:yderligere|nærmere),? (?:før|inden)(?![a-zæøå])/,
    strength: "weak",
  },
  {
    outcome: "postponed",
    words:
      /^(?:(?:sagen|punktet|ansøgningen|forslaget|indstillingen|beslutningen|stillingtagen)(?: (?:om|til|vedrørende) [^,.;]{1,60}?)? )?afventer /,
    strength: "weak",
    bare: false,
  },
];

const name = `([${letter}]+)`;
const joins = "(?:deltage|medvirke|bidrage|være med|indgå|tilslutte sig)(?![a-zæøå])";
const wills = "(?:ønsker|ønskede|vil|ville)";

export const bodyFormulas: readonly BodyFormula[] = [
  // "Udvalget blev orienteret." and no more: what it was told is no verdict.
  { outcome: "noted", words: new RegExp(`^${name} (?:blev|er) orienteret$`), to: 0 },
  {
    outcome: "approved",
    words: new RegExp(
      `^${name} (?:er|var) enige?t?(?: (?:i|om) (?:[${letter}]+ )?(?:indstillingen|forslaget|anbefalingen))?$`,
    ),
    to: 0,
  },
  {
    outcome: "approved",
    words: new RegExp(`^${name} (?:er|var) (?:[${letter}]+ )?indforstået med `),
    to: 0,
  },
  {
    outcome: "rejected",
    words: new RegExp(
      `^${name} (?:er|var) ikke enige?t? i (?:[${letter}]+ )?(?:indstillingen|forslaget|anbefalingen)`,
    ),
    to: 0,
  },
  {
    outcome: "discussed",
    words: new RegExp(
      `^${name} (?:havde|har haft|tog) en (?:[${letter}]+ ){0,2}[${letter}]*drøftelse`,
    ),
    strength: "weak",
    bare: false,
    to: 0,
  },
  {
    outcome: "postponed",
    words: new RegExp(
      `^${name} ønske(?:r|de) (?:(?:at (?:få )?)?(?:sagen|punktet|behandlingen|beslutningen|stillingtagen) (?:udsat|udskudt)|at (?:udsætte|udskyde) (?:sagen|punktet|behandlingen|beslutningen|stillingtagen))(?![${letter}])`,
    ),
    to: 0,
  },
  {
    outcome: "postponed",
    words: new RegExp(
      `^${name} (?:afventer|ønsker|ønskede|beder|bad) [^.;]*,? (?:inden|før) (?:der|man|rådet|udvalget|sagen|den|det)? ?(?:kan |endeligt? )*(?:træffe[rs]?|tage[rs]?|afgøre[rs]?)(?![${letter}])`,
    ),
    strength: "weak",
    to: 0,
  },
  {
    outcome: "postponed",
    words: new RegExp(
      `^${name} tager (?:først )?(?:endelig )?stilling[^.;]*,? (?:når|efter at)(?![${letter}])`,
    ),
    strength: "weak",
    to: 0,
  },
  {
    outcome: "elected",
    words: new RegExp(`^(?:(?:et )?enigt )?${name} pege(?:de|r) (?:enstemmigt |igen )?på `),
    person: "follows",
    to: 0,
  },
  // "Udvalget besluttede at fordele tilskuddene efter indstillingen."
  {
    outcome: "approved",
    words: new RegExp(
      `^${name} (?:besluttede|vedtog)(?: (?!ikke )[^ ]+)* (som indstillet|efter indstillingen|i overensstemmelse med indstillingen)$`,
    ),
    to: 2,
  },
  // Whether the body takes part in what it is asked to; who took part in the meeting stands in other words.
  {
    outcome: "approved",
    words: new RegExp(`^${name} ${wills} (?:gerne )?(?:at )?${joins}`),
    to: 0,
  },
  {
    outcome: "rejected",
    words: new RegExp(
      `^${name} (?:${wills}|kan|kunne) (?:[${letter}]+ )?ikke (?:[${letter}]+ )?(?:at )?${joins}`,
    ),
    to: 0,
  },
  {
    outcome: "rejected",
    words: new RegExp(
      `^${name} (?:finder|fandt|mener) ikke,? at der (?:er|var) (?:grundlag|anledning|hjemmel|belæg) (?:for|til) at (?:give|meddele|imødekomme|dispensere|godkende|yde|bevilge)(?![a-zæøå])`,
    ),
    to: 0,
  },
  // "Udvalget finder, at der kan dispenseres."
  ...(["approved", "rejected"] as const).map((outcome) => ({
    outcome,
    words: new RegExp(
      `^${name} (?:finder|fandt|mener|vurderer),? at der ${outcome === "rejected" ? "ikke " : ""}kan (?:dispenseres|(?:gives|meddeles) (?:[a-zæøå]*tilladelse|dispensation))`,
    ),
    to: 0 as const,
  })),
  {
    outcome: "approved",
    words: new RegExp(
      `^${name} (?:nåede til enighed|opnåede enighed|blev enige?t?) om (?!at(?![a-zæøå])|ikke )`,
    ),
    strength: "weak",
    to: 0,
  },
  // "Udvalget deltager ikke i besøget." may tell of what is already so.
  {
    outcome: "rejected",
    words:
      /^(vi) (?:deltager|medvirker|bidrager) ikke(?! (?:i|på|under) (?:mødet|sagen|punktet|afstemningen))/,
    to: 0,
  },
];
