/** Three meetings of one council in short, one without a date. */
import type { MeetingLine } from "../../../../server/search/query/meeting-line.ts";

const meeting = (id: string, date: string | null, indexedAt: string): MeetingLine => ({
  id,
  municipality: "Vibefjord",
  body: "Byrådet",
  bodyKey: "Byrådet",
  date,
  kind: "minutes",
  ...{ problems: [], origin: id, itemIds: [`${id}-1`], decided: 1 },
  provenance: {
    file: "a.txt",
    folder: "vibefjord",
    sourceUrl: null,
    license: null,
    released: null,
    indexedAt,
    examples: false,
  },
});
export const meetings = [
  meeting("a", "2021-03-04", "2026-01-02T12:00:00Z"),
  meeting("b", null, "2026-01-03T12:00:00Z"),
  meeting("c", "2020-03-04", "2026-01-01T12:00:00Z"),
];
