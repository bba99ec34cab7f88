/** Items without labels: which of their lines are this meeting's decision. */
import type { Line } from "../recognise/line.ts";
import { isClockSpan, isDuration, isPresenter, isPurpose } from "../recognise/presenter.ts";
import { isPortalFact, type Recognised } from "../recognise/recognised.ts";
import { decides } from "../recognise/said/verdict.ts";
import { type RawSection, splitAt } from "./raw-section.ts";

/** Neither labelled, unless with who was away, nor known for a decision by its words. */
export function isPlain({ label, type }: RawSection): boolean {
  return type === "attendance" || (label === null && type !== "decision");
}

/** "Havneudvalget den 3. maj 2006, pkt. 4 Havneudvalgets møde 9. juni": who had the case, and when; the rest is cut off. */
const someMeeting = String.raw`\p{Lu}[\p{L}, -]{0,60}?(?:udvalget|rådet|bestyrelsen|magistraten|direktionen)(?:s møde)?(?: den)? \d{1,2}\. ?\p{L}{3,9}(?: \d{2,4})?(?:,? (?:pkt|punkt)\.? ?\d{1,4})?[.,:]?`;
const onlyMeetings = new RegExp(`^${someMeeting}(?: ${someMeeting})*$`, "u");

/**
 * Who speaks, and for how long, stands above what was decided, as do the facts that a portal prints; and where a time
 * parts what was asked from what was said, so does all that stands above it.
 */
export function asDecision(section: RawSection, belowTime: boolean): RawSection[] {
  if (section.type !== "other") return [section];
  const time = belowTime ? section.lines.findIndex(({ bare }) => isClockSpan(bare)) : -1;
  const from = section.lines.findIndex(
    (line, at) =>
      at > time && !isPresenter(line.bare) && !isPortalFact(line) && !onlyMeetings.test(line.bare),
  );
  if (from < 0) return [section];
  return splitAt(section, from, "decision").flatMap((part, i, { length }) =>
    i === length - 1 ? withoutFrame(part).flatMap(withoutAttachments) : [part],
  );
}

/** "Orientering", "10 min.": the cells behind what was said, as a table's are printed below each other. */
function withoutFrame(said: RawSection): RawSection[] {
  const textAt = (at: number) => said.lines[at]?.bare ?? "";
  const purpose = said.lines.length - 2;
  const isFrame = purpose > 0 && isPurpose(textAt(purpose)) && isDuration(textAt(purpose + 1));
  return isFrame ? splitAt(said, purpose, "process") : [said];
}

/** "Bilag 1: Referat fra juni": a file's name above what was decided, or below it. */
const attachment = /^bilag \d{1,2}[a-zæøå]?\s*[:.]\s*(\p{L}.*)$/isu;

function isAttachment({ bare }: Line): boolean {
  const name = attachment.exec(bare)?.[1];
  return name !== undefined && !decides(name);
}

function withoutAttachments(decision: RawSection): RawSection[] {
  const { lines } = decision;
  if (decision.type !== "decision") return [decision];
  const first = lines.findIndex((line) => !isAttachment(line));
  if (first < 0) return [{ ...decision, type: "attachments" }];
  const end = lines.findLastIndex((line) => !isAttachment(line)) + 1;
  const parts: [RawSection["type"], readonly Line[]][] = [
    ["attachments", lines.slice(0, first)],
    ["decision", lines.slice(first, end)],
    ["attachments", lines.slice(end)],
  ];
  return parts.flatMap(([type, cut]) =>
    cut[0] ? [{ ...decision, type, line: cut[0].line, lines: cut }] : [],
  );
}

const fewest = 3;

/**
 * Each item has one line that tells when it was on, most have text below it, and some have text above it, too: what the
 * item was for.
 */
export function isSaidBelowTime(bodies: readonly (readonly Recognised[])[]): boolean {
  const places = bodies.map((body) =>
    body.flatMap(({ line }, at) => (isClockSpan(line.bare) ? [at] : [])),
  );
  const below = bodies.filter((body, i) => (places[i]?.[0] ?? body.length) < body.length - 1);
  const above = bodies.filter((body, i) =>
    body.slice(0, places[i]?.[0]).some(({ line }) => !isPresenter(line.bare)),
  );
  const parted = bodies.length >= fewest && places.every(({ length }) => length === 1);
  return parted && below.length * 2 > bodies.length && above.length > 0;
}
