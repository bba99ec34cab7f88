/** A meeting in short, as overviews read it from the index. */
import type { z } from "zod";
import { IndexedMeeting } from "../../../contract/indexed-item.ts";
import type { ReadOnly } from "../../../contract/read-only.ts";

export const MeetingLine = IndexedMeeting.pick({
  id: true,
  municipality: true,
  body: true,
  bodyKey: true,
  date: true,
  kind: true,
  itemIds: true,
  decided: true,
  problems: true,
  provenance: true,
  origin: true,
});
export type MeetingLine = ReadOnly<z.infer<typeof MeetingLine>>;
