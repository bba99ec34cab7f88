/** The set words that say what was decided, held against a whole sentence in lower case, marks and bullets aside. */
import { anyMonth } from "../../../../danish/dates/calendar.ts";
import { letter } from "../language/letters.ts";
import { partyName } from "../language/parties.ts";
import type { Told } from "../language/verbs.ts";
import type { Verdict } from "./verdict.ts";

/** `person` where a name must follow the words; `entries` where those stand behind them, or in the first group, that it is said of; "first" where that is the noun that they begin with. */
type Formula = Partial<Pick<Verdict, "strength" | "bare">> & {
  readonly outcome: Told;
  readonly words: RegExp;
  readonly person?: "follows";
  readonly entries?: "listed" | "named" | "first";
};

/** Told of the body that the first group names; `to` is the group of the words that tell it, 0 for all. */
type BodyFormula = Formula & { readonly to: 0 | 2 };

const adopting = "godkende|tiltræde|vedtage|følge|imødekomme|tilslutte sig|sige ja til";
/** "bred enighed", and not "ikke enighed". */
const agreement = "(?:(?!ikke|ingen)[a-zæøå]+ )?enighed";
/** "Der var bred enighed om ikke at godkende forslaget" */
function agreedTo(not: string, verbs: string): RegExp {
  return new RegExp(`^der (?:var|er|blev) ${agreement} om ${not}at (?:${verbs})(?![${letter}])`);
}

const backing = "flertal|opbakning|tilslutning|stemning";
/** "Der er opbakning til planen blandt borgerne": others' backing decides nothing. */
const elsewhere =
  " [a-zæøå]+ (?:blandt|hos|(?:i|fra) (?!(?:by|kommunal|regions|menigheds|lokal)?(?:udvalg|råd|bestyrelse)|alle|samtlige|flertal|et |sin |dens |det |princip|øvrigt|partie|gruppe))";
const motion = "(?:indstillingen|forslaget|anbefalingen|det foreslåede|det indstillede)";
const asked =
  "(?:indstillingen|forslaget|anbefalingen|ansøgningen|anmodningen|henvendelsen|andragendet|tilbuddet|projektet)";
const parties = `(?:${partyName}|sf|df|rv|la|[abcfiovæøå])`;
const office =
  "(?:formand|forperson|næstformand|næstforperson|viceformand|kasserer|sekretær|kirkeværge|kontaktperson|suppleant)";

/** What a small body agrees to as it lies before it: "Bestyrelsen er enig i udkastet til princip". */
const agreedOn =
  "[a-zæøå]*(?:indstilling|anbefaling|forslag|udkast|oplæg|plan|princip|budget|regnskab|fordeling|prioritering|retningslinje|vedtægt|aftale|tidsplan)(?:en|et|pet|ten|erne|perne|rne)(?: (?:til|fra|om|for|vedrørende) [^.,;]{1,60})?";
/** "Vi går videre med det billigste tilbud." */
const goneOnWith =
  "videre med (?:(?:det|den|de) (?:[a-zæøå]+ ){0,2})?[a-zæøå]*(?:forslag|tilbud(?:d(?=et))?|projekt|plan|ide|idé|model|løsning|oplæg|skitse)(?:en|et|erne|ne|n)?(?: (?:fra|om|til|for|som) (?!næste|møde)[^.,;]{1,60})?$";

/** A time that is to come: "på næste møde", "i september", "efter ferien". */
const later = `(?:(?:til |på )?næste gang|(?:på|til|ved) (?:det |et )?(?:(?:næste|kommende|førstkommende|senere) [a-zæøå]*møde|mødet (?:i|til) (?:${anyMonth}))|(?:i|til) (?:${anyMonth}|foråret|efteråret|det nye år)|efter (?:sommerferien|ferien|nytår))`;
const item = "(?:punktet|sagen|emnet|spørgsmålet|det)";
/** What is adopted, whatever comes behind it. */
const settledBefore =
  "(?!.*(?:godkend|vedtag|vedtog|tiltr|anbefal|indstil|afvis|afslå|forkast|imødek|bevilg|efterretning)[a-zæøå]*[ ,].*(?:inden|før) )";

/** "at lade sagen ligge til foråret" */
const letLie = `lade [^.;]{3,60}? (?:vente|hvile|ligge|bero)(?=$|,| til| indtil| foreløbig)`;

export const formulas: readonly Formula[] = [
  {
    outcome: "postponed",
    words: new RegExp(`^der (?:er|var|blev) ${agreement} om at ${letLie}`),
  },
  {
    outcome: "approved",
    words: new RegExp(
      `^(?:(?:beslutningen|afgørelsen|der|det|blev|er|foretoges|foretages|besluttet|beslutning|[${letter}]+(?=t )) ){0,3}(?:som (?:indstillet|foreslået|anbefalet)|i (?:overensstemmelse med|henhold til) (?:indstillingen|forslaget|det indstillede|det foreslåede)|efter indstillingen|jf\\.? indstillingen)(?![${letter}])`,
    ),
  },
  {
    outcome: "approved",
    words: new RegExp(
      `^(?:(?:det er )?(?:helt )?(?:o\\.?k|okay|i orden)|godk|(?:alle )?(?:var |er )?enige?|(?:fuld |bred |stor )?(?:enighed|opbakning)(?: (?:om|til))?|(?:enstemmigt?|alle(?: (?:var|er|stemte))?) for)(?: (?:i )?${motion})?$`,
    ),
  },
  { outcome: "approved", words: new RegExp(`^alle (?:var |er )?enige i ${agreedOn}$`) },
  {
    outcome: "approved",
    words: new RegExp(`^der arbejdes ${goneOnWith}`),
    strength: "weakest",
  },
  {
    outcome: "postponed",
    words:
      /^(?:(?:punktet|sagen|emnet) )?(?:(?:blev|er|bliver) )?(?:springes|sprunget) over(?= ?(?:$|,|\(|p\.?g\.?a|på grund|grundet|da |til |i dag|denne gang))/,
  },
  { outcome: "approved", words: new RegExp(`^for ${motion} stemte (?:alle|samtlige)(?![a-zæøå])`) },
  {
    outcome: "rejected",
    words: new RegExp(`^(?:enstemmigt?|alle) i?mod(?: ${motion})?$`),
  },
  {
    outcome: "approved",
    words: new RegExp(
      `^der (?:var|er) ${agreement} (?:i (?:rådet|bestyrelsen|udvalget) )?om ${agreedOn}$`,
    ),
  },
  {
    outcome: "approved",
    words: new RegExp(
      `^(?:der (?:var|er|blev) )?${agreement} om at (?:tage (?:imod )?|antage|acceptere|vælge|sige ja til|takke ja til) ?(?:[a-zæøå]+ )?tilbuddet(?![${letter}])`,
    ),
  },
  {
    outcome: "rejected",
    words: new RegExp(
      `(?:der var|der er|var der) (?:i [a-zæøå]+ )?(?:ikke|intet|ingen) (?:[a-zæøå]+ )?(?:${backing}) (?:i [a-zæøå]+ )?(?:for|til)\\b`,
    ),
  },
  { outcome: "rejected", words: /^der (?:var|er) (?:et )?flertal i?mod\b/ },
  { outcome: "approved", words: /^(?:tilslutning|tilsluttet)$/ },
  {
    outcome: "approved",
    words:
      /^(?:(?:referat|dagsorden)(?:et|en)?(?: (?:fra|til|for) [a-zæøå\d. ]{1,30}?)?(?::| er) o\.?k[,. ]*)+$/,
  },
  {
    outcome: "postponed",
    words: /^der (?:var|er) (?:desværre )?ikke tid til (?:punktet|sagen|emnet|at behandle)/,
  },
  { outcome: "approved", words: new RegExp(`^det blev (?:et )?(?:klart )?ja(?: til ${asked})?$`) },
  { outcome: "rejected", words: new RegExp(`^det blev (?:et )?(?:klart )?nej(?: til ${asked})?$`) },
  { outcome: "rejected", words: new RegExp(`^${asked} (?:har|havde) ikke flertal$`) },
  // "Teatret får afslag.", beside what others get.
  {
    outcome: "rejected",
    words: new RegExp(
      `^(?!.*(?<![${letter}])(?:kommunen|regionen)(?![${letter}]))([${letter}][${letter}' -]{2,40}) får (?:desværre )?(?:afslag|ikke tilskud|ikke støtte)(?: i år| denne gang| i denne omgang)?$`,
    ),
    entries: "named",
  },
  {
    outcome: "approved",
    words: new RegExp(
      `^der (?:var|er) (?:et )?(?:${backing}) (?:for|til)\\b(?!${elsewhere})(?!.*[, ]men (?:[a-zæøå]+ ){0,4}(?:udsat|udskød|afvis|forkast|stemte))`,
    ),
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
    words:
      /^(?:orienteret|noteret|orientering(?:en)?(?: (?:blev|er))? givet|(?:taget )?t\.? ?e|taget ad notam)$/,
  },
  {
    outcome: "discussed",
    words: new RegExp(
      `^der (?:var|blev) (?:en )?(?:[${letter}]+ ){0,2}[${letter}]*(?:drøftelse|debat|diskussion)(?: (?:af|om)(?![${letter}])|$)`,
    ),
    strength: "weak",
    bare: false,
  },
  {
    outcome: "discussed",
    words: new RegExp(
      `^(?:en )?(?:god|kort|længere|grundig|livlig|åben|fælles) (?:og [${letter}]+ )?drøftelse(?: (?:af|om) [^.,;]{1,60})?$`,
    ),
    strength: "weak",
    bare: false,
  },
  { outcome: "rejected", words: /^(?:et )?flertal(?:let)? (?:er|var) i?mod(?![a-zæøå])/ },
  {
    outcome: "rejected",
    words: new RegExp(
      `^ingen (?:[${letter}]+ )?(?:(?:støttede|stemte for|ønskede|kunne støtte|bakkede op om) ${motion}|stemte for$)`,
    ),
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
  {
    outcome: "elected",
    words: new RegExp(`^(?:ny )?${office}(?:\\s*[:–-]| blev| er)\\s*`),
    person: "follows",
  },
  {
    outcome: "elected",
    words: /^valggruppen? [^:.]{1,40}? (?:har )?(?:udpege(?:r|de|t)|valgte|vælger|valgt) /,
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
  { outcome: "approved", words: new RegExp(`^ja(?: tak)? til ${asked}$`) },
  { outcome: "rejected", words: new RegExp(`^nej(?: tak)? til ${asked}$`) },
  {
    outcome: "rejected",
    words: /^(?:ingen|intet) (?:bevilling|støtte|tilskud|dispensation|tilladelse)$/,
  },
  {
    outcome: "postponed",
    words:
      /^(?:[a-zæøå]*(?:forslaget|planen|oplægget|udkastet)|sagen|punktet) skal (?:[a-zæøå]+ )?(?:tilrettes|omarbejdes|revideres|kvalificeres|bearbejdes|rettes til)[^.;]* og (?:forelægges|fremlægges|behandles|genfremlægges)(?: (?:igen|på ny|på et (?:senere|nyt) møde))?$/,
  },
  {
    outcome: "elected",
    words: new RegExp(`^(?:enstemmigt )?valgt (?:som |til )?(?:ny |nye )?${office}:? `),
    person: "follows",
  },
  {
    outcome: "elected",
    words: new RegExp(
      `^(?!.*(?<![${letter}])(?:ikke|hvis|om|foreslår)(?![${letter}]))[${letter}-]+(?: [${letter}.-]+){0,3} (?:(?:blev|bliver|er) (?:(?:vores|rådets|bestyrelsens|udvalgets) )?(?:nye? )${office}|blev ${office}|(?:fortsætter|overtager (?:posten|hvervet)) som ${office}|er valgt (?:som|til) (?:ny )?${office}|(?:indtræder|er indtrådt|indgår|deltager)(?: i [^,.;]{1,40})? som (?:nyt? |[${letter}]+s )?(?:medlem(?:mer)?|suppleant(?:er)?|stedfortræder(?:e)?|repræsentant(?:er)?|${office}))(?:$|,? (?:og|for|af|i|efter) )`,
    ),
  },
  {
    outcome: "postponed",
    words: new RegExp(
      `^(?:${item} )?(?:kommer|tages|sættes|behandles|venter|fremlægges|afgøres|besluttes)(?: (?:op|på|igen|på ny|på dagsordenen|endeligt|først))* ${later}$`,
    ),
    strength: "weakest",
  },
  // "Planen vedtages på næste møde."; of the minutes that is said of those of this meeting.
  {
    outcome: "postponed",
    words: new RegExp(
      `^(?!referat)[a-zæøå-]{4,}(?:en|et|ne|erne) (?:godkendes|vedtages|besluttes|afgøres|revideres|behandles)(?: endeligt)? ${later}$`,
    ),
    strength: "weakest",
  },
  {
    outcome: "postponed",
    words: new RegExp(
      `^der (?:træffes|tages) (?:først )?(?:endelig )?(?:beslutning|stilling|afgørelse)(?: (?:herom|hertil|til sagen|i sagen))? ${later}$`,
    ),
    strength: "weakest",
  },
  // "Forslaget sendes ud til alle, inden det besluttes.", "…, inden strategien forelægges til endelig godkendelse"
  {
    outcome: "postponed",
    words: new RegExp(
      `^${settledBefore}(?:(?!referat)[a-zæøå-]{4,}(?:en|et|ne|erne) [a-zæøå]+es .*[, ](?:inden|før) (?:det|den|sagen|punktet|forslaget|planen) (?:endeligt )?(?:besluttes|vedtages|godkendes|afgøres)|.*[, ](?:inden|før) (?:det|den|sagen|punktet|[a-zæøå-]{4,}(?:en|et|ne|erne)) (?:forelægges|fremlægges|behandles) til (?:endelig )?(?:godkendelse|beslutning|vedtagelse))(?![a-zæøå])`,
    ),
    strength: "weak",
    bare: false,
  },
  // What a magistrate's department gets back with what the council has decided.
  {
    outcome: "approved",
    words:
      /^tilbagesendes .* med (?:den )?bemærkning,? at (?:byrådet|kommunalbestyrelsen) .*(?:vedtaget|tiltrådt|godkendt) (?:[a-zæøå]+s )?(?:foranstående |ovenstående )?indstilling/,
  },
  {
    outcome: "approved",
    words: /^(?:o\.?k|grønt lys)(?: til [^.,;]{1,60})?$/,
  },
  {
    outcome: "postponed",
    words:
      /^(?:(?:punktet|sagen|emnet|forslaget) )?(?:behandles|tages op|fremlægges|forelægges) (?:igen|på ny),? (?:når|efter) .*$/,
    strength: "weakest",
  },
  // "Mølle Maler får opgaven."
  {
    outcome: "approved",
    words: new RegExp(
      `^(?!.*(?<![${letter}])(?:ikke|hvis|når)(?![${letter}]))[${letter}\\d][${letter}\\d/&.' -]{2,50} får (?:opgaven|ordren|entreprisen|arbejdet)$`,
    ),
    strength: "weak",
    bare: false,
  },
  {
    outcome: "approved",
    words:
      /^(?:der siges ja(?: tak)?|det siger vi ja(?: tak)? til|vi siger ja(?: tak)?)(?: til [^.,;]{1,60})?$/,
  },
  {
    outcome: "rejected",
    words:
      /^(?:der siges nej(?: tak)?|det siger vi nej(?: tak)? til|vi siger nej(?: tak)?)(?: til [^.,;]{1,60})?$/,
  },
  {
    outcome: "discussed",
    words:
      /^(?!.* (?:[a-zæøå]{3,}es|blev|bliver|er|udgår|fortsætter|udsat|udskudt)(?: |$))(?:drøftelse|debat|diskussion)(?: (?:af|om|vedr\.?|vedrørende) [^.;]{1,80})?$/,
    strength: "weak",
    bare: false,
  },
  {
    outcome: "elected",
    words: /^nyt? (?:medlem|suppleant|repræsentant)(?: (?:af|i|til) [^:.;]{1,40})?\s*[:–-]\s*/,
    person: "follows",
  },
  {
    outcome: "withdrawn",
    words: /^(?:(?:punktet|mødet) (?:er |blev )?)?aflyst(?: på grund af [^,;]+)?$/,
  },
  {
    outcome: "referred",
    words:
      /^(?:(?:forslaget|sagen|punktet) )?(?:blev )?(?:sendes|sendt|henvist|henvises|oversendt|oversendes) (?:i|til) udvalg(?:et)?$/,
  },
  // "Inger Lind er valgt.", behind the count of the votes.
  {
    outcome: "elected",
    words: new RegExp(
      `^(?!(?:den|det|de|der|en|et|alle) )[${letter}.-]+(?: [${letter}.-]+){1,3} er (?:hermed |dermed |herefter )?(?:gen)?valgt$`,
    ),
  },
  // Who has the right to the seat names who takes it.
  {
    outcome: "elected",
    words: new RegExp(
      `^(?:den [${letter}]+ gruppe|[${letter}]+gruppen|[${letter}]+s gruppe|gruppe [${letter}]|liste [${letter}]|${parties}) (?:har )?(?:udpege(?:r|de|t)|valgte|vælger|valgt|genvalgte|genudpegede) `,
    ),
    person: "follows",
  },
  // "Mødedatoerne fastlægges som foreslået."
  {
    outcome: "approved",
    words: new RegExp(
      `^(?!.*(?<![${letter}])(?:ikke|hvis|når|ønske[rs]?|bør|foresl[aåo][${letter}]*(?= at)|tidligere|allerede|delvist)(?![${letter}]))[${letter}\\d/., -]*(?<![${letter}])(?:[${letter}]{3,}[eå]s|(?:blev|er|bliver) [${letter}]+t) (?:som (?:indstillet|foreslået|anbefalet|forelagt|ansøgt)|i overensstemmelse med indstillingen)(?:$| og (?:godkendes|vedtages|tiltrædes))`,
    ),
    entries: "first",
  },
  { outcome: "referred", words: /^(?:henvist )?til (?:2\.|anden|andet) ?behandling$/ },
  { outcome: "withdrawn", words: /^bortfald(?:er|et)(?: (?:som følge|på grund) af [^,]+)?$/ },
  // Whether a substitute may be called in is what the body is asked (styrelsesloven § 15).
  {
    outcome: "approved",
    words:
      /(?:fandt|finder|anså|anser) betingelserne (?:for [^.,;]* )?(?:for |som )?opfyldte?$|^betingelserne (?:for [^.,;]* )?(?:er|blev fundet|anses for) opfyldte?(?:$|,? og )/,
  },
  {
    outcome: "postponed",
    words:
      /^(?:(?:punktet|punkterne|sagen) (?:nåede (?:vi|man|rådet|bestyrelsen) ikke|(?:blev|er) ikke nået|nåedes ikke)|(?:blev )?(?:ikke|ej) nået|nåede (?:vi|man) ikke|(?:vi|man|rådet|bestyrelsen|udvalget) nåede ikke (?:frem til )?at (?:stemme|behandle|færdigbehandle|drøfte|tage stilling|træffe|afgøre)|vi nåede ikke (?:punktet|frem til punktet)|(?:punktet|sagen) kunne ikke (?:nå at )?(?:færdig)?behandles|(?:punktet|sagen|emnet) nåede(?:s)? ikke (?:at blive )?[a-zæøå]+|(?:(?:punktet|sagen|emnet|forslaget|vi) )?(?:kom|når|nåede|nåede frem) ikke (?:til behandling|til punktet|punktet|frem til (?:punktet|en beslutning|sagen|emnet)|til en beslutning))(?![a-zæøå])/,
  },
  {
    outcome: "postponed",
    words:
      /^(?:(?:punktet|sagen|forslaget|emnet) )?(?:(?:blev|er) )?ikke (?:nået |blevet )?(?:færdig)?behandlet(?: på (?:dette )?mødet?)?(?:$|,? (?:på grund af|pga\.?|grundet|da|fordi) )/,
  },
  {
    outcome: "withdrawn",
    words: /^(?:(?:punktet|sagen) )?(?:blev )?taget af(?: (?:dagsordenen?|bordet))?$/,
  },
  {
    outcome: "referred",
    words:
      /^(?:sagen |punktet |forslaget |budgettet |budgetforslaget )?over(?:går|gik|gået) til (?:(?:\d\.|første|anden|andet|tredje|næste) ?behandling|[a-zæøå]*behandling|budget|[a-zæøå-]*(?:udvalget|rådet|bestyrelsen)(?![a-zæøå]))/,
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
      /^(?:(?:endelig )?(?:sagen|punktet|behandlingen|ansøgningen|forslaget|indstillingen|beslutningen|stillingtagen|afgørelsen?|beslutning)(?: (?:om|til|vedrørende) [^,.;]{1,60}?)? )?afventer(?: |$)/,
    strength: "weak",
    bare: false,
  },
];

const name = `([${letter}]+)`;
const joins = "(?:deltage|medvirke|bidrage|være med|indgå|tilslutte sig)(?![a-zæøå])";
const wills = "(?:ønsker|ønskede|vil|ville)";

export const bodyFormulas: readonly BodyFormula[] = [
  {
    outcome: "postponed",
    words: new RegExp(
      `^${name} venter med (?:at(?! sende| skrive| indkalde)|beslutningen|stillingtagen|punktet|sagen|det)(?![${letter}])`,
    ),
    strength: "weak",
    to: 0,
  },
  { outcome: "approved", words: new RegExp(`^${name} bakke(?:r|de) op$`), to: 0 },
  {
    outcome: "postponed",
    words: new RegExp(
      `^${name} (?:ønsker|ønskede|vil|besluttede|vedtog|valgte|vælger|enedes om|(?:er|var|blev) enige?t? om)(?: at)? ${letLie}`,
    ),
    to: 0,
  },
  // "Udvalget blev orienteret." and no more: what it was told is no verdict.
  { outcome: "noted", words: new RegExp(`^${name} (?:blev|er) orienteret$`), to: 0 },
  {
    outcome: "approved",
    words: new RegExp(`^${name} (?:er|var) enige?t?(?: (?:i|om) (?:[${letter}]+ )?${agreedOn})?$`),
    to: 0,
  },
  {
    outcome: "approved",
    words: new RegExp(`^${name} (?:går|gik|arbejder) ${goneOnWith}`),
    strength: "weakest",
    bare: false,
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
      `^${name} (?:havde|har haft|tog|foretog|gennemførte) en (?:[${letter}]+ ){0,2}[${letter}]*(?:drøftelse|debat|snak|diskussion|dialog)(?! med)`,
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
      `^${name} (?:(?:vil )?afvente[r]?|ønsker|ønskede|beder|bad),? [^.;]*,? (?:inden|før) (?:der|man|rådet|udvalget|sagen|den|det)? ?(?:kan |endeligt? )*(?:træffe[rs]?|tage[rs]?|afgøre[rs]?)(?![${letter}])`,
    ),
    strength: "weak",
    to: 0,
  },
  // "Efter en drøftelse besluttede bestyrelsen at afvente maj."
  {
    outcome: "postponed",
    words: new RegExp(
      `^[^.;,]{0,60}?(?<![${letter}])(?:besluttede|valgte|vedtog) ${name} at (?:vente|afvente)(?! med at (?:sende|skrive|indkalde))(?![${letter}])`,
    ),
    strength: "weak",
    to: 0,
  },
  {
    outcome: "postponed",
    words: new RegExp(
      `^${name} (?:besluttede|beslutter|valgte|vælger|vedtog|vil|ønsker) (?:at )?(?:vente|afvente)(?: med (?:at (?:tage stilling|træffe (?:beslutning|afgørelse)|afgøre sagen|behandle (?:sagen|punktet))|(?:beslutningen|afgørelsen|stillingtagen))|,? til | [^.;]*,? (?:før|inden) )`,
    ),
    strength: "weak",
    to: 0,
  },
  {
    outcome: "rejected",
    words: new RegExp(
      `^${name} (?:(?:mener|finder|fandt|synes) ikke,? at (?:ansøgningen|forslaget|indstillingen|projektet|planen|anmodningen|klagen) (?:bør|skal) (?:imødekommes|godkendes|vedtages|tiltrædes|støttes|gennemføres|fremmes|realiseres)|(?:mener|finder|fandt),? at (?:ansøgningen|forslaget|projektet|anmodningen|klagen) (?:bør|må|skal) (?:afslås|afvises|forkastes|nedstemmes))(?![${letter}])`,
    ),
    to: 0,
  },
  {
    outcome: "postponed",
    words: new RegExp(`^${name} vender tilbage til (?:punktet|sagen|emnet)(?![${letter}])`),
    strength: "weak",
    to: 0,
  },
  {
    outcome: "postponed",
    words: new RegExp(
      `^${name} tager (?:først )?(?:endelig )?stilling[^.;]*,? (?:når|efter)(?![${letter}])`,
    ),
    strength: "weak",
    to: 0,
  },
  {
    outcome: "postponed",
    words: new RegExp(
      `^${name} (?:ønsker|ønskede|beder om|bad om|vil gerne have) (?:at (?:få )?)?(?:sagen|punktet|forslaget|projektet) (?:genoptaget|genfremlagt|genforelagt|forelagt (?:igen|på ny)|behandlet igen|tilbage)(?![${letter}])`,
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
      `^${name} (?:besluttede|vedtog|fordelte|fastsatte|fastlagde)(?: (?!ikke )[^ ]+)* (som (?:indstillet|foreslået|anbefalet)(?: af [^,.;]{1,40})?|efter (?:[${letter}]+s )?(?:indstilling(?:en)?|forslag)|i overensstemmelse med indstillingen)$`,
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
