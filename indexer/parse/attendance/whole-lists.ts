/** Lists of absentees as they were before a narrow column, or a page's end, broke them. */
import { type Line, withText } from "../recognise/line.ts";
import { isPeopleOnly } from "../recognise/people/person-list.ts";

const inMeeting = String.raw` (?:i|på) (?!mødet)[^:\n]{3,80}?[-–] ?\d{1,2}[.-] ?(?:\p{L}+|\d{1,2}[.-]) ?\d{4}(?=\s*:)`;

/** "Afbud under hele mødet:", "Fraværende ved behandlingen af punktet:"; who was away for a part of it is not told so. */
const throughout =
  " (?:(?:under |på |ved |til |i )?hele mødet|(?:under|på|ved|til) (?:mødet|punktet|dette punkt|sagen)|(?:under|ved) (?:hele )?(?:behandlingen|sagens behandling)(?: af (?:punktet|dette punkt|sagen))?)";

/** The label of such a list, and the names behind it; "Fraværende i Teknikudvalget – 3. februar 2020:" is one too. */
export const labelled = new RegExp(
  `^((?:fraværende|fravær|afbud|deltog ikke|(?:ikke|ej) til ?stede)${throughout}|fraværende(?: (?:med|uden) afbud| i mødet|${inMeeting})?|fravær(?: (?:med|uden) afbud| og stedfortrædere?)?|afbud(?: fra|${inMeeting})?|deltog ikke|(?:ikke|ej) til ?stede|stedfortrædere?|ikke mødt|følgende (?:medlemmer )?(?:deltog ikke|var (?:fraværende|ikke til ?stede)|havde meldt afbud|udeblev)(?: (?:i|på|under) (?:mødet|punktet))?)\\s*(?::\\s*(.*)|)$`,
  "isu",
);

/** Words of a decision: no list goes on with them. */
export const verdict =
  /\b(?:godkend(?:t|te)|vedtog|vedtaget|tiltrådt?e?|efterretning|drøftet|drøftede|udsat|besluttede|anbefale[rd]e?s?)\b/i;

/** A list that a narrow column broke: its lines stand close, and what goes on is names with their parties. */
export function withWholeLists(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const list = last && labelled.exec(last.bare)?.[2];
    if (last && list && (line.gap === 0 || isTorn(list, line.bare)) && goesOn(list, line.bare))
      whole[whole.length - 1] = withText(last, `${last.text} ${line.bare}`);
    else whole.push(line);
  }
  return whole;
}

function goesOn(list: string, text: string): boolean {
  const broken = list.endsWith(",") || text.includes("(");
  const whole = `${list} ${text}`.replace(firstName, "");
  return broken && isPeopleOnly(whole) && !verdict.test(text);
}

/** A name whose second half stands on the next line. */
const firstName = /,\s*\p{Lu}[\p{L}-]*$/u;

/** A column or a page ends within the list. */
function isTorn(list: string, text: string): boolean {
  return list.endsWith(",") || text.startsWith("(");
}
