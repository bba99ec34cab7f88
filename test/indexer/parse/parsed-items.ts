/** What the parser makes of a text's items, as short rows. */
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../indexer/read/text/read-text.ts";

/** Number, title and decision of each item, in their order. */
export function itemsOf(text: string): (string | null)[][] {
  const parsed = parseMeetings({ name: "referat.txt", blocks: textBlocks(text), source: null });
  return parsed.flatMap(({ meeting }) =>
    meeting.items.map(({ number, title, decision }) => [number, title, decision]),
  );
}
