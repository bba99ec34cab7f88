/** The words by which a decision's outcome is told, most particular first. */
import type { Outcome } from "../../../contract/meeting.ts";

/** An outcome that words can tell; `mixed` and `other` are conclusions from them. */
export type Told = Exclude<Outcome, "mixed" | "other">;

/** `unless`: words elsewhere in the sentence that make it say something else. */
export type OutcomeRule = {
  readonly outcome: Told;
  readonly pattern: RegExp;
  readonly unless: RegExp | null;
};

/** Letters of Danish words; the classes of all the world's letters are ten times as slow here. */
const letter = "[a-zæøåéüö]";
const end = `(?!${letter})`;
const words = (from: number, to: number) => `(?:[a-zæøåéüö-]+ ){${from},${to}}`;

const item =
  "^(?:punktet|sagen|sag|behandlingen(?: af (?:punktet|sagen))?|dagsordenspunktet)(?: er| blev| bliver)?(?: blevet)?";
/** The end of a body's name: the whole word is added to the evidence. */
const body = "(?:udvalget|rådet|bestyrelsen|magistraten|forsamlingen)";
const were = `(?<!${letter})(?:blev|er|bliver)`;
/** "blev herefter enstemmigt godkendt", but not "er der andre, som har godkendt". */
const between = `(?: (?!har |der |som |at |ikke )${letter}+){0,3}?`;
const approved =
  "(?:godkendt|tiltrådt|vedtaget|vedtoges|imødekommet|bevilget|bevilliget|fulgt|foretaget)";
const refused = "(?:godkendt|imødekommet|tiltrådt|vedtaget|anbefalet)";
const papers = "(?:forvaltningens |administrationens |direktionens )?indstilling(?:en|erne)?";
const approval = /godkend|tiltråd|vedtag|indstilling/i;
const condition = /^(?:når|hvis|såfremt|inden|efter at|da|der er|der)(?![a-zæøå])/i;

/**
 * Said of the item itself, wherever in the decision it stands. That one of an item's threads comes up
 * again puts nothing off; that another item on the agenda is put off neither.
 */
export const itemRules: readonly OutcomeRule[] = [
  rule(
    "withdrawn",
    `${item} (?:udgik|udgår|udgået|trukket tilbage|tag(?:et|es) af dagsordenen)${end}`,
  ),
  rule("withdrawn", `^(?:udgik|udgår|udgået|taget af dagsordenen)${end}`),
  rule(
    "postponed",
    `${item} (?:udsat|udsættes|udskudt|udskydes|flyttet|flyttes|overført|overføres|genoptages)${end}`,
  ),
  rule("postponed", `^(?:udsat|udsættes|udskudt|udskydes)${end}`),
  rule("postponed", "beslutte(?:de|t) at (?:udsætte|udskyde) (?:punktet|sagen)"),
];

/** Said by a sentence; the first sentence that says one of them gives the outcome. */
export const sentenceRules: readonly OutcomeRule[] = [
  rule(
    "rejected",
    `(?:^|(?<!${letter})(?:blev|er|kan|kunne) )ikke (?:${refused}|godkendes|imødekommes|tiltrædes|anbefales|tiltræde|godkende)${end}`,
  ),
  rule(
    "rejected",
    `${body} (?:kan|kunne) (?:derfor )?ikke (?:tiltræde|godkende|imødekomme|anbefale)${end}`,
  ),
  rule("rejected", `(?:^|${were} )(?:forkastet|afvist|nedstemt)${end}`, approval),
  // Much else than a proposal may have fallen: "hjemløsheden er faldet".
  rule(
    "rejected",
    `^(?:${words(0, 2)}${letter}*(?:forslag|indstilling)${letter}* (?:er |blev )?)?(?:faldet|faldt|bortfaldet|bortfaldt)${end}`,
    approval,
  ),
  rule("rejected", `^(?:afslag|afslået)${end}|(?:meddel|giv)(?:es|er|et|t) afslag${end}`, approval),
  rule(
    "referred",
    `(?:indstille|anbefale)(?:s|t)(?: til)? ${words(0, 4)}(?:godkendt|godkendelse|vedtaget|vedtagelse|tiltrådt)${end}`,
  ),
  rule(
    "referred",
    `^(?:det )?(?:anbefales|indstilles)${end}|${body} (?:anbefaler|indstiller)${end}|^indstillingen (?:anbefales|oversendes)${end}`,
    /indstilling(?:en|erne)? (?:blev |er )?(?:godkend|tiltråd|følg|fulgt)/i,
  ),
  rule(
    "referred",
    `^(?:${words(1, 4)}(?:blev |er )?)?(?:oversend(?:t|es)|videresend(?:t|es)|tilbagesend(?:t|es))${end}`,
  ),
  rule(
    "referred",
    `^(?:${words(1, 4)}(?:blev |er )?)?send(?:t|es) (?:tilbage )?(?:i|til) (?:offentlig )?(?:høring|udvalg${letter}*|byrådet|økonomiudvalget|behandling)${end}`,
  ),
  rule(
    "noted",
    `(?:taget|tages|tager|tog|toges) (?:[a-zæøåéüö\\s-]{0,60}? )?til (?:efterretning|orientering)${end}`,
  ),
  rule("noted", `^til (?:efterretning|orientering)${end}`),
  rule("elected", `(?:${were}${between} |^)(?:valgt|udpeget|genvalgt|konstitueret)${end}`),
  rule("elected", `(?:^|${body} )(?:valgte|udpegede|genvalgte|vælger|udpeger)${end}`),
  rule("elected", `^som (?:formand|næstformand|medlem)${letter}* (?:blev )?valg`),
  rule(
    "approved",
    `^${letter}+s indstilling(?:er)? (?:er |blev )?(?:godkendt|tiltrådt|fulgt|følges)${end}`,
  ),
  rule(
    "approved",
    `^${papers}(?: om [^.,]{3,60}?)?(?: er| blev| bliver)?${between} (?:${approved}|følges|godkendes|tiltrædes)${end}`,
  ),
  rule("approved", `${were}${between} ${approved}${end}`, condition),
  rule(
    "approved",
    `^(?:enstemmigt )?(?:${approved}|foretoges|bifaldt|følges|vedtages|godkendes|tiltrædes)${end}`,
  ),
  rule("approved", "(?:som indstillet|efter indstillingen|i overensstemmelse med indstillingen)"),
  rule("approved", `flertal[^.]{0,80} (?:godkendte|tiltrådte|vedtog|stemte for)${end}`),
  rule("approved", `^${words(1, 3)}(?:${approved}|godkendes)(?=[.,]| med |$)`, condition),
  rule(
    "approved",
    `${body} (?:godkende[rs]|godkendte|tiltræder|tiltrådte|vedtager|vedtog|imødekommer|imødekom|bevilgede|bevilger|tilslutter sig|tilsluttede sig|besluttede (?!at |, ))`,
  ),
];

/** Weak: a sentence that decides outweighs one that says what was talked about. */
export const talkRules: readonly OutcomeRule[] = [
  rule("discussed", `${body} (?:drøftede|diskuterede|drøfter|har drøftet)${end}`),
  rule("discussed", `(?:drøftede|diskuterede) ${letter}*${body}${end}`),
  rule("discussed", `^drøftet${end}|^${words(1, 4)}blev drøftet${end}|drøftedes${end}`),
];

function rule(outcome: Told, source: string, unless: RegExp | null = null): OutcomeRule {
  return { outcome, pattern: new RegExp(source, "i"), unless };
}
