/** Agenda items as anyone would give them to a search engine: their texts as they come. */
import type { ParsedMeeting } from "../../contract/meeting.ts";

export type PlainItem = {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly text: string;
};

/** One for each item, numbered in order. */
export function toPlainItems(meetings: readonly ParsedMeeting[]): PlainItem[] {
  const items = meetings.flatMap(({ file, meeting }) =>
    meeting.items.map(({ title, caseNumber, sections }) => ({
      file,
      title: title ?? "",
      caseNumber: caseNumber ?? "",
      text: sections.map(({ text }) => text).join("\n\n"),
    })),
  );
  return items.map((item, at) => ({ id: String(at), ...item }));
}
