/** Meetings kept as bytes and read when it is their turn: a heap that holds hundreds of thousands is cleared for ever. */
import type { ParsedMeeting } from "../../contract/meeting.ts";

/** May be gone through as often as is wanted; each time anew. */
export type Meetings = Iterable<ParsedMeeting> & { readonly length: number };

export function packMeetings(meetings: Iterable<ParsedMeeting>): Meetings {
  const packed = Array.from(meetings, (one) => Buffer.from(JSON.stringify(one)));
  return {
    length: packed.length,
    *[Symbol.iterator]() {
      for (const bytes of packed) yield JSON.parse(bytes.toString());
    },
  };
}

/** Of all meetings every so many, so that there are about `most`; all where there are fewer. */
export function sampleMeetings(meetings: Meetings, most: number): ParsedMeeting[] {
  const step = Math.max(1, Math.floor(meetings.length / most));
  const sample: ParsedMeeting[] = [];
  let at = 0;
  for (const meeting of meetings) if (at++ % step === 0) sample.push(meeting);
  return sample;
}
