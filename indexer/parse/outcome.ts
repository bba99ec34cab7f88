/** What a decision came to, with the words that say so. */
import type { Outcome } from "../../contract/meeting.ts";

export type Judged = { readonly outcome: Outcome | null; readonly evidence: string | null };

/** `unless`: words elsewhere in the sentence that make it say something else. */
type Rule = {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
  readonly unless: RegExp | null;
};

const agenda = "(?:punktet|sagen|sag|behandlingen(?: af (?:punktet|sagen))?|dagsordenspunktet)";

/**
 * Said of the item itself, wherever in the decision it stands. That one of an item's threads comes up
 * again puts nothing off; that another item on the agenda is put off neither.
 */
const itemRules: readonly Rule[] = [
  rule(
    "withdrawn",
    `^${agenda}(?: er| blev| er blevet)? (?:udgik|udgår|trukket tilbage|taget af dagsordenen|tages af dagsordenen)`,
  ),
  rule("withdrawn", String.raw`^(?:udgik|udgår|udgået|taget af dagsordenen)(?![\p{L}])`),
  rule(
    "postponed",
    String.raw`^${agenda}(?: er| blev| bliver)?(?: blevet)? (?:udsat|udsættes|udskudt|udskydes|flyttet|flyttes|overført|overføres|genoptages)(?! til (?:september|høring))(?![\p{L}])`,
  ),
  rule("postponed", String.raw`^(?:udsat|udsættes|udskudt|udskydes)(?![\p{L}])`),
  rule("postponed", "(?:besluttede|besluttet) at (?:udsætte|udskyde) (?:punktet|sagen)"),
];

const end = String.raw`(?![\p{L}])`;
const approvedWord =
  "(?:godkendt|tiltrådt|vedtaget|vedtoges|imødekommet|bevilget|bevilliget|fulgt|foretaget)";
const refusedWord = "(?:godkendt|imødekommet|tiltrådt|vedtaget|anbefalet)";
const bodies = String.raw`(?<![\p{L}])(?:udvalget|rådet|byrådet|kommunalbestyrelsen|magistraten|bestyrelsen|forsamlingen|\p{L}+(?:rådet|udvalget))`;
const were = String.raw`(?<![\p{L}])(?:blev|er|bliver)`;
const adverbs = String.raw`(?: (?!har |der |som |at |ikke )\p{L}+){0,3}?`;

/** Said by a sentence; the first sentence that says one of them gives the outcome. */
const sentenceRules: readonly Rule[] = [
  rule(
    "rejected",
    `(?:^|(?<![\\p{L}])(?:blev|er|kan|kunne) )ikke (?:${refusedWord}|godkendes|imødekommes|tiltrædes|anbefales|tiltræde|godkende)${end}`,
  ),
  rule(
    "rejected",
    `${bodies} (?:kan|kunne) (?:derfor )?ikke (?:tiltræde|godkende|imødekomme|anbefale)${end}`,
  ),
  rule(
    "rejected",
    `(?:^|${were} )(?:forkastet|afvist|nedstemt|faldet|bortfaldt)${end}|^(?:faldet|afslag|afslået)${end}|(?:meddeles|meddelt|gives|givet|meddeler|giver) afslag${end}`,
    /godkend|tiltråd|vedtag|indstilling/i,
  ),
  rule(
    "referred",
    `(?:indstilles|indstillet|anbefales|anbefalet)(?: til)?(?: \\p{L}+){0,4}? (?:godkendt|godkendelse|vedtaget|vedtagelse|tiltrådt)${end}`,
  ),
  rule(
    "referred",
    `^(?:anbefales|indstilles)${end}|${bodies} (?:anbefaler|indstiller)${end}|^det (?:anbefales|indstilles)${end}|^indstillingen (?:anbefales|oversendes)${end}`,
    /indstilling(?:en|erne)? (?:blev |er )?(?:godkend|tiltråd|følg|fulgt)/i,
  ),
  rule(
    "referred",
    `(?:^|^(?:[\\p{L}-]+ ){1,4}(?:blev |er )?)(?:oversendt|oversendes|videresendt|videresendes|tilbagesendt|tilbagesendes|send(?:t|es) (?:tilbage )?(?:i|til) (?:offentlig )?(?:høring|udvalg\\p{L}*|byrådet|økonomiudvalget|behandling))${end}`,
  ),
  rule(
    "noted",
    `(?:taget|tages|tager|tog|toges) (?:[\\p{L}\\s-]{0,60}? )?til (?:efterretning|orientering)${end}|^til (?:efterretning|orientering)${end}`,
  ),
  rule(
    "elected",
    `(?:${were}${adverbs} |^)(?:valgt|udpeget|genvalgt|konstitueret)${end}|(?:^|${bodies} )(?:valgte|udpegede|genvalgte|vælger|udpeger)${end}|^som (?:formand|næstformand|medlem)\\p{L}* (?:blev )?valg`,
  ),
  rule(
    "approved",
    `^${bodies}s indstilling(?:er)? (?:er |blev )?(?:godkendt|tiltrådt|fulgt|følges)${end}`,
  ),
  rule(
    "approved",
    `^(?:forvaltningens |administrationens |direktionens )?indstilling(?:en|erne)?(?: om [^.,]{3,60}?)?(?: er| blev| bliver)?${adverbs} (?:${approvedWord}|følges|godkendes|tiltrædes)${end}`,
  ),
  rule(
    "approved",
    `${were}${adverbs} ${approvedWord}${end}`,
    /^(?:når|hvis|såfremt|inden|efter at|da|der er)\b|\b(?:er|bliver) godkendt(?:,| af| i)/i,
  ),
  rule(
    "approved",
    `^(?:enstemmigt )?(?:${approvedWord}|foretoges|bifaldt|følges|vedtages|godkendes|tiltrædes)${end}`,
  ),
  rule(
    "approved",
    `^(?:[\\p{L}-]+ ){1,3}(?:${approvedWord}|godkendes)(?:[.,]| med |$)`,
    /^(?:når|hvis|der)\b/i,
  ),
  rule(
    "approved",
    `${bodies} (?:godkender|godkendte|tiltræder|tiltrådte|vedtager|vedtog|imødekommer|imødekom|bevilgede|bevilger|tilslutter sig|tilsluttede sig|besluttede (?!at |, ))${end}`,
  ),
];

/** Weak: a sentence that decides outweighs one that says what was talked about. */
const talkRules: readonly Rule[] = [
  rule(
    "discussed",
    `${bodies} (?:drøftede|diskuterede|drøfter|har drøftet)${end}|(?:drøftede|diskuterede) ${bodies}${end}|^drøftet${end}|^(?:[\\p{L}-]+ ){1,4}blev drøftet${end}|drøftedes${end}`,
  ),
];

/** What is decided is said in a decision's beginning. */
const longestJudged = 10_000;
/** Every rule needs one of these; most sentences of a long decision have none. */
const telling =
  /god?kend|tiltr|vedt|imødek|bevil|f[uø]lg|foretag|afvis|forkast|nedstem|fald|afsl|indstil|anbefal|send|til (?:efter|orient)|valg|vælg|udpeg|konstit|drøft|diskut|uds[aæk]|udg|flyt|overfør|genoptag|taget af|tages af|trukket|beslut|bifald|tilslut/i;
/** Sentences that speak of what others, or others' papers, decided. */
const reported = /^(?:der var|tidligere|i henhold til)/i;

/** Judges a decision: null without one, `other` where it only tells what happened. */
export function judgeOutcome(decision: string | null, recommendation: string): Judged {
  if (decision === null) return { outcome: null, evidence: null };
  const text = decision.slice(0, longestJudged);
  const parts = lettered(text);
  if (parts.length > 1) return judgeParts(parts, recommendation);
  return judgeText(text, recommendation);
}

function rule(outcome: Outcome, source: string, unless: RegExp | null = null): Rule {
  return { outcome, pattern: new RegExp(source, "iu"), unless };
}

/** "Ad 1. …", "Ad 2-3: …": each answers one point of the recommendation. */
function lettered(decision: string): string[] {
  const parts = decision.split(/^(?=Ad\.? ?\d+)/m).filter((part) => /^Ad\.? ?\d+/.test(part));
  return parts.map((part) =>
    part.replace(/^Ad\.? ?\d+(?:\s*(?:-|–|og|,)\s*\d+)*\)?[.:)]?\s*/, "").trim(),
  );
}

function judgeParts(parts: readonly string[], recommendation: string): Judged {
  const judged = parts.map((part) => judgeText(part, recommendation));
  const told = judged.filter((part) => part.evidence !== null);
  const outcomes = new Set(told.map((part) => part.outcome));
  const evidence = told.map((part) => part.evidence).join(" / ");
  if (told.length === 0) return { outcome: "other", evidence: null };
  if (outcomes.size === 1)
    return { outcome: told[0]?.outcome ?? "other", evidence: told[0]?.evidence ?? null };
  return { outcome: "mixed", evidence };
}

function judgeText(text: string, recommendation: string): Judged {
  const sentences = sentencesOf(text);
  const judged =
    firstOf(sentences, itemRules) ??
    firstOf(sentences, sentenceRules) ??
    firstOf(sentences, talkRules);
  if (!judged) return { outcome: "other", evidence: null };
  return judged.outcome === "approved" ? withRefusal(judged, text, recommendation) : judged;
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+(?=["“”»]?[\p{Lu}\d])|\n+/u)
    .map((sentence) => sentence.replace(/^[-•·*\s]+/, ""))
    .filter((sentence) => telling.test(sentence) && !reported.test(sentence));
}

function firstOf(sentences: readonly string[], rules: readonly Rule[]): Judged | null {
  for (const sentence of sentences) {
    const found = earliest(sentence, rules);
    if (found) return found;
  }
  return null;
}

/** Of the rules that a sentence fits, the first in the table's order: the more particular one. */
function earliest(sentence: string, rules: readonly Rule[]): Judged | null {
  for (const { outcome, pattern, unless } of rules) {
    const said = unless?.test(sentence) ? null : pattern.exec(sentence)?.[0];
    if (said) return { outcome, evidence: said.trim() };
  }
  return null;
}

const refusal = /(?:meddel(?:es|er)?|gives?|giver) (?:der )?afslag|afslag på|afvis(?:es|er|ning)/i;

/** To approve a recommendation to refuse is to approve; the evidence tells what was approved. */
function withRefusal(judged: Judged, text: string, recommendation: string): Judged {
  const here = refusal.exec(text)?.[0];
  const said = here ?? refusal.exec(recommendation)?.[0];
  if (said === undefined || judged.evidence?.includes("afslag")) return judged;
  const where = here === undefined ? "indstilling: " : "";
  return { ...judged, evidence: `${judged.evidence} (${where}${said})` };
}
