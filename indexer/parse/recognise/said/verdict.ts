/** A decision that stands beside its title: "Godkendelse af dagsorden. Dagsorden godkendt." */

/** What decisions begin with in minutes that put them beside the title. */
const subject =
  "(?:Referatet|Referat|Dagsordenen|Dagsorden|Begge|Regnskabet|Budgettet|Indstillingen)";
const verb =
  "(?:(?:(?:blev|er|var) )?(?:enstemmigt )?(?:godkendt|vedtaget|tiltrådt|underskrevet|udsat)|godkendes)";
const alone =
  "(?:Enstemmigt (?:godkendt|vedtaget|tiltrådt)|Godkendt|Godkendes|Vedtaget|Vedtages|Tiltrådt|Tiltrædes|Underskrevet|Udsat|Udsættes|Udskudt|Udskydes|Udgår|Udgik|Aflyst|Afvist|Forkastet|Drøftet|Drøftedes|Taget til (?:efterretning|orientering)|Til (?:efterretning|orientering)|(?:Intet|Ingen)(?: (?:nyt|info|at (?:bemærke|berette|rapportere)|bemærkninger|kommentarer|henvendelser|indlæg|punkter))?)";
const verdict = `(?:${subject} ${verb}|${alone})`;

/** What may follow a verdict's words, so that they are no other word's. */
const rest = String.raw`(?:$| ?[.,:;!]|\s(?:med|som|under|uden|efter|idet|ved|af|og|til|–|-)(?!\p{L}))`;

/** The title ends a sentence, and the verdict begins the next. */
const nextSentence = new RegExp(String.raw`^(.{3,300}?[.:?!])\s+(${verdict}(?=${rest}).*)$`, "su");
/** Without a stop the verdict must be all that is left, or go on as one: "Dagsorden Godkendt uden bemærkninger." */
const lastWords = new RegExp(
  String.raw`^(.{3,300}?)\s+(${verdict}(?:\.?$|(?=\s(?:uden|med|som|til)\s)[^.]*\.$))`,
  "u",
);
/** "Godkendelse af dagsorden, godkendt" */
const behindComma =
  /^(.{3,300}?),\s+((?:godkendt|vedtaget|tiltrådt|underskrevet|udsat|taget til (?:efterretning|orientering))\.?)$/u;
/** "Dagsorden godkendt", "Referat fra 4/2 godkendt": such titles are no sentence's subject that goes on below. */
const standing =
  /^(?!.*\s(?:blev|er|var)\s)((?:(?:Godkendelse af )?(?:[Dd]agsorden|[Rr]eferat|[Rr]egnskab|[Bb]udget)(?:et|en)?|Referat af)(?: [^.,:;]{1,60})?)\s+(godkendt|vedtaget|underskrevet|udsat|udskudt)\.?$/u;
/** "Ny helhedsplan Det blev besluttet, at …": nobody begins a sentence of a title so. */
const toldBehind =
  /^(.{3,300}?[\p{Ll}\d)"”»])\s+(Det (?:blev|er) (?:besluttet|aftalt|vedtaget)(?!\p{L}).*)$/su;
const anyVerdict =
  /odkend(?:t|es)|edtag(?:et|es)|iltrådt|iltrædes|nderskrevet|dsat|dsættes|dskudt|dskydes|dgår|Udgik|Aflyst|fvist|orkastet|røftede?[ts]|il (?:efterretning|orientering)|Intet|Ingen|Det (?:blev|er)/;

const whole = new RegExp(`^${verdict}(?=${rest})`, "u");

/** Whether a line begins with words that decide. */
export function isVerdict(text: string): boolean {
  return whole.test(text);
}

const asks =
  /^(?:Godkendes|Vedtages|Tiltrædes|Udsættes|Udskydes|Til (?:efterretning|orientering))\.?$/;

/** Whether the words are what was recommended, where a verdict stands below them: "Godkendes." */
export function asksForVerdict(text: string): boolean {
  return asks.test(text);
}

const decidingVerb =
  "(?:enstemmigt )?(?:godkend(?:er|te)|vedtager|vedtog|beslutte(?:r|de)|bevilge(?:r|de)|tager|tog|tiltræder|tiltrådte|anbefale(?:r|de)|afvis(?:er|te)|afslår|afslog|imødekommer|imødekom|besvarer|besvarede|meddel(?:er|te)|drøfte(?:r|de)|udsætter|udsatte|giver|gav|valgte|vælger|støtte(?:r|de)|tilslutte(?:r|de) sig)";
/** "Menighedsrådet godkender tilbuddet.": a body, and what it does. */
const decidingBody = new RegExp(
  String.raw`^(\p{Lu}[\p{L}-]*(?:udvalget|rådet|bestyrelsen|nævnet|kommissionen)|Udvalget|Rådet|Bestyrelsen|PU|MR) ${decidingVerb}(?!\p{L})`,
  "u",
);

/** The body that a sentence says decides here; null for others, and where a year tells of earlier days. */
export function decidingIn(text: string): string | null {
  const body = decidingBody.exec(text)?.[1];
  return body === undefined || /(?:19|20)\d{2}/.test(text) ? null : body;
}

/** Whether the words are a verdict, or tell of a body and what it decides. */
export function decides(text: string): boolean {
  return isVerdict(text) || decidingIn(text) !== null;
}

/** The title and the decision beside it; null where there is none. */
export function splitVerdict(title: string): readonly [string, string] | null {
  if (!anyVerdict.test(title)) return null;
  const match =
    nextSentence.exec(title) ??
    lastWords.exec(title) ??
    behindComma.exec(title) ??
    standing.exec(title) ??
    toldBehind.exec(title);
  const [, before, after] = match ?? [];
  return before === undefined || after === undefined ? null : [before.replace(/:$/, ""), after];
}
