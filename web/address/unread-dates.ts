/** Where »fra:« and »til:« stand before something that is no date, and so were taken as words. Pure. */
import { matchesIn } from "../../contract/plain/text/matches-in.ts";
import type { AskedField } from "../../contract/understood-query.ts";

const dateWord = /(?<![\p{L}\p{N}:])-?(?:fra|til):\s*(?:"[^"]*"|[^\s"]+)/giu;

/** As they are written; a date that was read may go on behind what is found here: "fra: marts" of "fra: marts 2021". */
export function unreadDates(q: string, fields: readonly AskedField[]): string[] {
  const read = fields.map(({ written }) => written.toLowerCase());
  const written = matchesIn(q, dateWord).map(([text]) => text);
  return written.filter((text) => !read.some((one) => one.startsWith(text.toLowerCase())));
}
