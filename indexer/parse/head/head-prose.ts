/** Whole sentences above the first item: they belong to no item and are no fact, so that a problem names them. */
import type { Problem } from "../../../contract/meeting.ts";
import { isPeopleOnly } from "../recognise/people/person-list.ts";
import { isAttendance } from "./head-attendance.ts";
import type { Title } from "./head-fields.ts";

const shortest = 40;
/** A word's end, a stop, and then nothing or another sentence; abbreviations end no sentence. */
const sentence =
  /(?<!\b(?:kl|nr|pr|ca|bl|evt|afd|stk|sal|vedr|mm|mv|osv))(?<=\p{Ll}{2})[.!?](?=\s+\p{Lu}|\s*$)/u;
/** "Referat af mødet den 4. marts 2020.", "Den 9. januar i …", "39 Høring …": what the document is, when, and what it lists. */
const title =
  /^(?:[\p{L} ]{0,20}(?:referat|dagsorden|protokol)|møde|download|oversigt over|den \d)(?!\p{L})|^\d|(?:mødedato|mødetidspunkt|indholdsfortegnelse|referat fra|tekst side)(?!\p{L})/iu;
const shown = 80;

/** One problem for each paragraph above the items' first line; lists of people, who came and titles are none. */
export function proseAbove(titles: readonly Title[], first = Number.POSITIVE_INFINITY): Problem[] {
  const above = titles.filter((one) => one.line < first && isProse(one));
  return above.map(({ line, text }) => {
    const words = text.length > shown ? `${text.slice(0, shown)} …` : text;
    const message = `Teksten over første punkt hører ikke til noget punkt og kan ikke søges: »${words}«`;
    return { code: "text-above-items", line, message };
  });
}

function isProse({ line, text }: Title): boolean {
  return (
    line > 0 &&
    text.length >= shortest &&
    sentence.test(text) &&
    !title.test(text) &&
    !isPeopleOnly(text) &&
    !isAttendance(text)
  );
}
