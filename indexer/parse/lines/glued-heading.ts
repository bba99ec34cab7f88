/** An item's heading glued to the end of the text before it: "Underskrevet.2. Regnskab". */

const mayHold = /[a-zæøå.)!?]\d{1,4}(?:\/\d{1,3})?\. ?[A-ZÆØÅ\d]/;
/**
 * A word of three letters at least, or a sentence's end, before the number: "340 m2. Den", "CO2. Den"
 * and "afsnit 2.1. Bebyggelsen" hold no heading.
 */
const glued =
  /^(.*?(?:\p{L}{3}|[)!?]|(?<!\d)\.))(?=\d)((\d{1,4})(?:\/\d{1,3})?\. ?(?:\p{Lu}|\d\. ).{3,250})$/u;
const numberOfLine = /^(?:Punkt |Pkt\.? )?(\d{1,4})(?:\/\d{1,3}(?=\.))?[.):]? ?(?=\p{Lu}|\d\. )/u;

/** What else is known where the line stands. */
export type Surroundings = {
  /** The numbers that lines above begin with. */
  readonly above: ReadonlySet<number>;
  /** Whether the line below is one that follows an item's heading. */
  readonly isHeading: boolean;
};

/** The text and the heading; null where the line holds none, or where its number is not the next. */
export function splitGluedHeading(
  text: string,
  { above, isHeading }: Surroundings,
): readonly [string, string] | null {
  const match = mayHold.test(text) ? glued.exec(text) : null;
  const [, before, heading, digits] = match ?? [];
  if (before === undefined || heading === undefined) return null;
  const number = Number(digits);
  const own = leadingNumber(text);
  // The last row of the agenda, and then the first item.
  if (number === 1 && own !== null && own > 1) return [before, heading];
  const next = own === number - 1 || above.has(number - 1);
  const fits = isHeading ? next || above.size === 0 : next && endsSentence(before);
  return fits ? [before, heading] : null;
}

/** The number that a line begins with as a heading does. */
export function leadingNumber(text: string): number | null {
  const digits = numberOfLine.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

function endsSentence(text: string): boolean {
  return /[.!?)]$/.test(text);
}
