/** Files as a bad disk or a cut download leaves them. */
import fc from "fast-check";
import type { PrintedMeeting } from "./printed-meeting.ts";

/** A file with some bytes changed, and perhaps its end lost. */
export function spoil(
  bytes: Uint8Array,
  places: readonly (readonly [number, number])[],
  keep: number,
): Uint8Array {
  const spoilt = Uint8Array.from(bytes).subarray(0, Math.ceil(bytes.length * keep));
  for (const [place, byte] of places) spoilt[Math.floor(place * spoilt.length)] = byte;
  return spoilt;
}

const unit = fc.double({ min: 0, max: 0.999, noNaN: true });
/** Where bytes are changed and to what, and how much of the file is left. */
export const damage = fc.record({
  places: fc.array(fc.tuple(unit, fc.nat(255)), { maxLength: 20 }),
  keep: fc.oneof(fc.constant(1), unit),
});

/** What is printed before it is spoilt. */
export const toBeSpoilt: PrintedMeeting = {
  body: "Byrådet",
  date: "2024-03-05",
  time: "16:30",
  place: "Byrådssalen",
  items: [
    {
      number: "1",
      title: "Godkendelse af dagsorden",
      caseNumber: "00.01.00-G01-7-19",
      sections: [{ label: "Beslutning", paragraphs: ["Dagsordenen blev godkendt."] }],
    },
  ],
};
