/** Items without labels: which of their lines are this meeting's decision. */
import { isClockSpan, isPresenter } from "../recognise/presenter.ts";
import { isPortalFact, type Recognised } from "../recognise/recognised.ts";
import { type RawSection, splitAt } from "./raw-section.ts";

/** Neither labelled, unless with who was away, nor known for a decision by its words. */
export function isPlain({ label, type }: RawSection): boolean {
  return type === "attendance" || (label === null && type !== "decision");
}

/**
 * Who speaks, and for how long, stands above what was decided, as do the facts that a portal prints; and where a time
 * parts what was asked from what was said, so does all that stands above it.
 */
export function asDecision(section: RawSection, belowTime: boolean): RawSection[] {
  if (section.type !== "other") return [section];
  const time = belowTime ? section.lines.findIndex(({ bare }) => isClockSpan(bare)) : -1;
  const from = section.lines.findIndex(
    (line, at) => at > time && !isPresenter(line.bare) && !isPortalFact(line),
  );
  return from < 0 ? [section] : splitAt(section, from, "decision");
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
