/** Ids of meetings: ASCII, the same from run to run. */
import { createHash } from "node:crypto";
import { toSlug } from "../../files/slug.ts";
import { withoutPeriod } from "../recognise/body-name.ts";

/** What an id is made of; `file` is the file's name, `nth` the meeting's place in it from 0. */
type IdFacts = {
  readonly municipality: string | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly file: string;
  readonly nth: number;
};

/** Letters that leave room for an item's number within the 511 bytes that the engine takes as an id. */
const longest = 200;

/**
 * "stevns-udsatteraad-2020-08-27" from municipality, body without period, and date; the file's name
 * where one of them is unknown, so that no two unknown meetings are taken for one.
 */
export function meetingId({ municipality, body, date, file, nth }: IdFacts): string {
  if (municipality && body && date) return `${shorten(placeAndBody(municipality, body))}-${date}`;
  const stem = shorten(toSlug(file.replace(/\.[A-Za-z0-9]{1,5}$/, ""))) || "uden-navn";
  return nth === 0 ? stem : `${stem}-${nth + 1}`;
}

/** Two long names that begin alike still differ. */
function shorten(slug: string): string {
  if (slug.length <= longest) return slug;
  const rest = createHash("sha256").update(slug).digest("hex").slice(0, 8);
  return `${slug.slice(0, longest)}-${rest}`;
}

/** "Stevns" and "Stevns Udsatteråd" name the municipality once. */
function placeAndBody(municipality: string, body: string): string {
  const place = toSlug(municipality);
  const name = toSlug(withoutPeriod(body));
  return name === place || name.startsWith(`${place}-`) ? name : `${place}-${name}`;
}
