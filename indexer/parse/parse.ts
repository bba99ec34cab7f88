/** Blocks to meetings: pure, and total: whatever is read gives a meeting, and problems. */
import type { ParsedMeeting } from "../../contract/meeting.ts";
import type { SourceFacts } from "../../contract/source.ts";
import type { Block } from "../read/blocks/block.ts";
import { withTitlesBelow } from "./lines/headings/titles-below.ts";
import { withTrailingNumbers } from "./lines/headings/trailing-numbers.ts";
import { joinCutWords } from "./lines/join-words.ts";
import { siftNoise } from "./lines/noise.ts";
import { splitTableRows } from "./lines/tables/table-rows.ts";
import { unfoldLines } from "./lines/unfold.ts";
import { splitMeetings } from "./meetings-in-file.ts";
import { unlessNoMinutes } from "./not-minutes.ts";
import { parseMeeting } from "./parse-meeting.ts";
import { withoutColumnHeads } from "./recognise/column-heads.ts";
import { type Line, toLines } from "./recognise/line.ts";
import { recognise } from "./recognise/recognised.ts";
import {
  withoutPurposes,
  withoutRepeatedLabels,
  withRecurringLabels,
} from "./recognise/recurring-labels.ts";

/**
 * `name` is the file's name without folder; `source` what is known of where it comes from; `readOn` the
 * day on which it is read: nobody calls a meeting years ahead, so that a later date is a mistake; `told` what
 * the document says of itself beside its text, which counts where its text is silent; `around` what its page shows around it, which counts where all else is.
 */
type ParseInput = {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly source: SourceFacts | null;
  readonly readOn?: string;
  readonly told?: readonly string[];
  readonly around?: readonly string[];
};

/** The meetings of one file, in their order: at least one, usually exactly one. Never throws. */
export function parseMeetings(input: ParseInput): ParsedMeeting[] {
  const { name, blocks, source, readOn, told, around = [] } = input;
  const latest = readOn === undefined ? null : yearsLater(readOn, yearsAhead);
  const sifted = siftNoise(toLines(blocks));
  const unfolded = unfoldLines(splitTableRows(joinCutWords(sifted.kept)));
  const rows = withRecurringLabels(
    withoutPurposes(
      withoutRepeatedLabels(
        withoutColumnHeads(withTitlesBelow(withTrailingNumbers(unfolded.kept)).map(recognise)),
      ),
    ),
  );
  const dropped = [...sifted.dropped, ...unfolded.dropped];
  const meetings = splitMeetings(rows);
  return meetings.map(({ rows: own, problems }, nth) => {
    const page = meetings.length === 1 ? (told ?? []) : [];
    const numbered = between(unfolded.numbered, own);
    const lines = { rows: own, dropped: between(dropped, own, nth === 0), numbered };
    const of = { name, ...lines, source, nth, latest, page, around };
    return unlessNoMinutes(parseMeeting({ ...of, told: problems }), own);
  });
}

const yearsAhead = 2;

function yearsLater(iso: string, years: number): string {
  return `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
}

/** With those above the first row where that is the document's. */
function between(
  dropped: readonly Line[],
  rows: readonly { readonly line: Line }[],
  isFirst = false,
): Line[] {
  const from = isFirst ? 0 : (rows[0]?.line.line ?? 0);
  const to = rows.at(-1)?.line.line ?? 0;
  return dropped.filter(({ line }) => line >= from && line <= to);
}
