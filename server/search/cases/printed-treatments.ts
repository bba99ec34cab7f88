/** Treatments that an item prints of other meetings: which of the archive's own items and meetings they are. */
import type { PreviousDecision } from "../../../contract/meeting.ts";
import { dateNumber } from "../../../contract/plain/dates/date-number.ts";
import { toItemPath, toMeetingPath } from "../../../contract/plain/paths.ts";
import { equals, or } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { displayed, type StoredItem, toItems } from "../hits/stored-item.ts";
import { isSameBody } from "./judge-case.ts";

type Printed = Pick<PreviousDecision, "body" | "date" | "itemNumber">;
type Held = Pick<StoredItem, "id" | "meetingId" | "date" | "bodyKey" | "number">;

/** No municipality meets so often on the days that a case prints. */
const most = 5_000;

/** Every item of the municipality's meetings on the days printed, oldest first. Throws EngineDown. */
export async function itemsOnPrintedDays(
  municipality: string | null,
  printed: readonly Printed[],
  { searchItems }: { readonly searchItems: IndexSearch },
): Promise<StoredItem[]> {
  const dates = [...new Set(printed.flatMap(({ date }) => date ?? []))];
  if (dates.length === 0 || municipality === null) return [];
  const onThese = or(...dates.map((date) => equals("dateNumber", dateNumber(date))));
  const documents = await listDocuments(searchItems, {
    filter: [equals("municipality", municipality), onThese],
    sort: ["dateNumber:asc", "position:asc"],
    retrieve: displayed,
    limit: most,
  });
  return toItems(documents);
}

/** Whether the item is the one whose treatment is printed: day, body and number agree. */
export function isPrintedAs(printed: Printed, item: Held): boolean {
  return isOfMeeting(printed, item) && printed.itemNumber === item.number;
}

/** The item's page; its meeting's where the number is not printed or not held; null where neither is in the archive. */
export function treatmentUrl(printed: Printed, held: readonly Held[]): string | null {
  const item = held.find((one) => printed.itemNumber !== null && isPrintedAs(printed, one));
  if (item !== undefined) return toItemPath(item.id);
  const meeting = held.find((one) => isOfMeeting(printed, one));
  return meeting === undefined ? null : toMeetingPath(meeting.meetingId);
}

function isOfMeeting({ date, body }: Printed, item: Held): boolean {
  return date !== null && date === item.date && isSameBody(body, item.bodyKey);
}
