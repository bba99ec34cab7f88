/** A meeting's title line: "Referat - Økonomiudvalget den 3. december 2018" in its many forms. */

import { anyMonth, anyWeekday } from "../../../danish/dates/calendar.ts";
import { isBodyName, mayNameBody } from "../recognise/body-name.ts";
import { capital } from "../recognise/capital.ts";
import { findDates } from "../recognise/danish-date.ts";

const types =
  "(?:åbent? |møde|beslutnings|tillægs)?(?:referat|dagsorden|beslutningsprotokol|protokol)(?:er)?";
const leadingType = new RegExp(
  `^(?:ordinært |ekstraordinært )?${types}(?:(?:\\/| - )${types})?\\.?(?: med vedtagelser)?(?:\\s*[-–:,]\\s*|\\s+)`,
  "i",
);
const trailingType = new RegExp(`[\\s,–-]+${types}\\.?(?:\\s.*)?$`, "i");
/** Before a municipality began it was the new one. */
const leadingMunicipality = /^(?:nye? )?[\p{L}-]+ kommune[.,:\s-]+/iu;
/** "Egerup Sogn, Menighedsrådet": whose body it is, and then its name. */
const leadingParish =
  /^[\p{L}. -]+(?: (?:Sogn|Provsti|Pastorat|Skole|Kirke)|skolen), (?=\p{Lu}\p{Ll}+(?:råd|udvalg|bestyrelse)(?:et|n)?$)/u;
/** "§ 17 stk. 4, Landdistriktsudvalget": the law that the committee is set up by. */
const leadingLaw = /^§ ?\d{1,3},? stk\.? ?\d{1,2}\.?,? (?=\p{Lu})/u;
/** Brønderslev: "År 2014-2017 Byrådet" */
const leadingPeriod = /^År (?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}\s+/;
const municipalityOf = / (?:i|for) [\p{L}-]+s? (?:Kommune|Regionskommune)$/iu;
const day = new RegExp(`\\b${anyWeekday}\\b`, "gi");
const fromWeekday = new RegExp(`\\s${anyWeekday}\\b.*$`, "i");
/** "møde i BYRÅDET kl i byrådssalen" */
const lostClock = /\s+kl\.?(?:\s+i\s.*)?$/i;
const fromYearless =
  /\s(?:(?:den |d\. ?)?\d{1,2}\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\b|(?:den |d\. ?)\d{1,2}[./-]\d{1,2}[./-]\d{2}\b).*$/iu;
const clock = /\bkl\.?\s*\d[\d.:]*(?:\s*[-–]\s*\d[\d.:]*)?/gi;
/** "Byrådet Ordinært møde", "Udvalget for Kultur og Fritid. Møde nr. : 4/2012" */
const kindOfMeeting =
  /[.,]? (?:(?:(?:[Ee]kstra)?[Oo]rdinært|[Aa]flyst|[Kk]onstituerende) [Mm]øde(?!\p{L})|[Mm]øde nr\b).*$/u;
/** "Skolebestyrelsesmøde august 2022", "Udsatterådets møder i 2022", "Seniorrådet 2021" */
const monthOrYear = new RegExp(
  `(?: (?:i|(?:i )?(?:${anyMonth}))|(?<=(?:råd|udvalg)et|generalforsamling(?:en)?)) (?:19|20)\\d{2}$`,
  "i",
);
/** A sharing site offers the document by its name, quotation marks and all: 'Download "Åbent Referat. til. …"'. */
const fileName = /^download "/i;
const noBody = /^(?:medlemmer|forkortelser|vælg)/i;

/** "Integrationsrådet Arbejdsmarkedsforvaltningen, Service": the body, and then who serves it. */
const leadingBody =
  /^(?:\p{Lu}\p{L}*-,? (?:og )?)*\p{Lu}\p{L}*(?:udvalget|rådet|bestyrelsen)(?=,? \p{Lu})/u;

/** The body that a title line names, of several the one right before "Mødet den …"; null when it names none, or says more. */
export function bodyInTitle(line: string): string | null {
  if (line.length > 200 || line.includes("=") || fileName.test(line) || !mayNameBody(line))
    return null;
  const meets = /(?:^|\. )([^.]+)\. Mødet den(?!\p{L})/u.exec(line)?.[1];
  if (meets !== undefined && isBodyName(meets)) return meets;
  for (const part of partsAroundDate(line.replace(corrected, ""))) {
    const name = nameIn(part);
    if (isBodyName(name) && !noBody.test(name)) return capital(name);
    if (/^\p{Ll}+$/u.test(name) && isBodyName(capital(name))) return capital(name);
    const first = leadingBody.exec(name)?.[0];
    if (first !== undefined && isBodyName(first)) return first;
  }
  return null;
}

/** "Referat (rettet) Byrådet den 4. maj 2020" */
const corrected =
  / ?\((?:rettet|korrigeret|berigtiget|revideret|indeholder (?:åbne|lukkede|både))(?: [^()]*)?\)/iu;

/** The line without its date, and what stands before and after it, without times and weekdays. */
function partsAroundDate(line: string): string[] {
  const [date, second] = findDates(line);
  // Transcripts lose the year, or all but the day of the week; a web page tells the year above.
  if (!date) return [tidy(line.replace(fromWeekday, "").replace(fromYearless, ""))];
  return [tidy(line.slice(0, date.start)), tidy(line.slice(date.end, second?.start))];
}

function tidy(part: string): string {
  return part
    .replace(day, "")
    .replace(clock, "")
    .replace(/[\s,–-]*\b(?:den|d\.)\s*$/i, "")
    .replace(/[.,\s]+(?:møde)?dato:?\s*$/i, "")
    .replace(/^[\s,.–-]+|[\s,.(–-]+$/g, "");
}

/** "Broby Vandværk - referat af generalforsamling", "NOTAT Byg og Vej Referat fra Vejråds møde": whose meeting a document behind another name is of. */
const ofAssembly =
  /(?:referat|dagsorden|protokol|indkaldelse) (?:fra|af|til|for) (.*generalforsamling.*|\p{L}*(?:råd|udvalg|bestyrelse)(?:et|en|n)?s møde.*)$/iu;

function nameIn(part: string): string {
  const inMeeting =
    /(?:\b|bestyrelses)møde(?:t)? (?:i|for) (.+)$/i.exec(part)?.[1] ?? ofAssembly.exec(part)?.[1];
  const phrase = (inMeeting ?? stripped(part))
    .replace(trailingType, "")
    .replace(/^(?:(?:fra|af|til|for|i)[.:]? )+/i, "")
    .replace(lostClock, "")
    .replace(kindOfMeeting, "")
    .replace(municipalityOf, "")
    .replace(/^[\s–-]+|[\s,.–-]+$/g, "");
  return fromMeetingWord(phrase);
}

function stripped(part: string): string {
  return part
    .replace(leadingMunicipality, "")
    .replace(leadingPeriod, "")
    .replace(leadingParish, "")
    .replace(leadingLaw, "")
    .replace(leadingType, "")
    .replace(/^(?:Møde|MØDE) (?=\p{Lu})/u, "")
    .replace(/\.? for mødet(?: den)?(?:[ ,].*)?$/i, "");
}

/** "Udsatterådsmøde", "Byrådets ordinære møde" and "Socialudvalget's møde" name the body that meets. */
function fromMeetingWord(phrase: string): string {
  return phrase
    .replace(/^(?:den )?(?:årlige |ekstra ?)?(?:ordinær[te]? )?(?=\p{L})/iu, "")
    .replace(/^(?:det )?nye?t? (?=\p{Lu})/u, "")
    .replace(/^generalforsamling/, "Generalforsamling")
    .replace(monthOrYear, "")
    .replace(/(?<=(?:råd|udvalg)) (?:\p{Lu}{2,4} |bestyrelses)?møde$/u, "")
    .replace(/^(\p{L}+(?:råd|udvalg))smøde(?:r|t| \d{1,2})?$/iu, (_, body: string) =>
      capital(`${body}et`),
    )
    .replace(/((?:råd|udvalg))smøde(?:t)?$/i, "$1et")
    .replace(/(komit[eé])møde(?:t)?$/i, "$1en")
    .replace(/(bystyre)møde(?:t)?$/i, "$1t")
    .replace(/(?<=\p{L}(?:råd|udvalg))s møde$/iu, "et")
    .replace(/^(?:\p{Lu}\p{L}+ )?(\p{L}*bestyrelse)smøde(?:t)?$/iu, (_, body: string) =>
      whoseMeeting(body),
    )
    .replace(
      /((?:råd|udvalg)(?:et)?|bestyrelsen|magistraten)['’´]?s(?: (?:ekstra)?ordinære)? møde(?:r|rne)?$/i,
      "$1",
    )
    .replace(
      /^(\p{L}+(?:bestyrelse|råd|udvalg))smøde (?:på |i |for )?(?!den |d\.|nr)\p{L}[\p{L} .-]*$/iu,
      (_, body: string) => whoseMeeting(body),
    )
    .replace(/(?<=(?:råd|udvalg)et) (?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}s møde$/i, "")
    .replace(/^((?:Udvalget|Rådet|Nævnet) for .+?) ?['’´]?s møde$/, "$1");
}

/** "SKOLEBESTYRELSE" in a title in capitals: the name as it is written elsewhere. */
function whoseMeeting(printed: string): string {
  const body = printed === printed.toUpperCase() ? printed.toLowerCase() : printed;
  return capital(/bestyrelse$/i.test(body) ? `${body}n` : `${body}et`);
}
