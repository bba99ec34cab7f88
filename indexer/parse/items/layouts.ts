/**
 * The table of layouts: what marks an item's start. Adding a layout is a row here (or a spelling in
 * item-heading.ts) and a fixture.
 */
import { spellingNames } from "../recognise/item-heading.ts";
import type { Layout } from "./layout.ts";
import { itemsAtAd } from "./numbered/ad-items.ts";
import { itemsAnsweringAgenda } from "./numbered/answers-alone.ts";
import { itemsInMixedSpellings } from "./numbered/mixed-spellings.ts";
import { numberedItems } from "./numbered/numbered-items.ts";
import { itemsAtTimeRow } from "./timed/at-time-row.ts";
import { itemsAboveAgendaNumber } from "./unnumbered/above-agenda-number.ts";
import { itemsAboveLabel } from "./unnumbered/above-label.ts";
import { itemsAboveParagraph } from "./unnumbered/above-paragraph.ts";
import { itemsAbovePurpose } from "./unnumbered/above-purpose.ts";
import { itemsAllNumberedOne } from "./unnumbered/all-numbered-one.ts";
import { itemsAtAlike } from "./unnumbered/at-alike.ts";
import { itemsAtBlock } from "./unnumbered/at-block.ts";
import { itemsAtBullet } from "./unnumbered/at-bullet.ts";
import { itemsAtFirstLabel } from "./unnumbered/at-first-label.ts";
import { itemsAtHeading } from "./unnumbered/at-heading.ts";
import { itemsAtListedTitle } from "./unnumbered/at-listed-title.ts";
import { itemsAtOuterEntry } from "./unnumbered/at-outer-entry.ts";
import { itemsAtSubject } from "./unnumbered/at-subject.ts";
import { itemsBelowNumber } from "./unnumbered/below-number.ts";
import { itemsBesideSaid } from "./unnumbered/beside-said.ts";
import {
  itemsAboveCaseNumber,
  itemsAtCaseNumber,
  itemsBelowCaseNumber,
} from "./unnumbered/case-number.ts";
import { itemsAtMark, itemsAtTime } from "./unnumbered/counted-otherwise.ts";
import { markedItems } from "./unnumbered/marked-items.ts";
import { itemsAboveOpenMarker, itemsAtOpenMarker } from "./unnumbered/open-marker.ts";

/** What all layouts without numbers before their titles share, unless their row says otherwise. */
const unnumbered = { spelling: null, bare: -0.3, proseDecides: false };

export const layouts: readonly Layout[] = [
  { ...unnumbered, name: "marked", kind: "marked", trust: 10, bare: 10, find: markedItems },
  {
    ...unnumbered,
    name: "answers-alone",
    kind: "titled",
    trust: 1.5,
    bare: 1.2,
    proseDecides: true,
    find: itemsAnsweringAgenda,
  },
  ...spellingNames.map(toNumbered),
  {
    name: "numbered-mixed",
    kind: "numbered",
    spelling: null,
    trust: 0.95,
    bare: -0.1,
    proseDecides: false,
    find: itemsInMixedSpellings,
  },
  {
    ...unnumbered,
    name: "at-listed-title",
    kind: "titled",
    trust: 0.95,
    proseDecides: true,
    find: itemsAtListedTitle,
  },
  {
    ...unnumbered,
    name: "above-agenda-number",
    kind: "titled",
    trust: 1.2,
    find: itemsAboveAgendaNumber,
  },
  {
    ...unnumbered,
    name: "all-numbered-one",
    kind: "titled",
    trust: 1,
    bare: 0.05,
    find: itemsAllNumberedOne,
  },
  {
    ...unnumbered,
    name: "above-purpose",
    kind: "titled",
    trust: 1.4,
    bare: 0.5,
    find: itemsAbovePurpose,
  },
  { ...unnumbered, name: "at-subject", kind: "titled", trust: 1.2, find: itemsAtSubject },
  { ...unnumbered, name: "below-number", kind: "titled", trust: 0.95, find: itemsBelowNumber },
  {
    ...unnumbered,
    name: "above-case-number",
    kind: "titled",
    trust: 0.9,
    find: itemsAboveCaseNumber,
  },
  {
    ...unnumbered,
    name: "below-case-number",
    kind: "titled",
    trust: 0.85,
    find: itemsBelowCaseNumber,
  },
  {
    ...unnumbered,
    name: "above-label",
    kind: "titled",
    trust: 0.8,
    proseDecides: true,
    find: itemsAboveLabel,
  },
  {
    ...unnumbered,
    name: "beside-said",
    kind: "titled",
    trust: 0.6,
    bare: 0.1,
    proseDecides: true,
    find: itemsBesideSaid,
  },
  {
    ...unnumbered,
    name: "at-heading",
    kind: "titled",
    trust: 0.7,
    bare: 0.25,
    proseDecides: true,
    find: itemsAtHeading,
  },
  {
    ...unnumbered,
    name: "at-bullet",
    kind: "titled",
    trust: 1.4,
    bare: 0.12,
    proseDecides: true,
    find: itemsAtBullet,
  },
  { ...unnumbered, name: "at-time", kind: "titled", trust: 0.9, bare: 0.15, find: itemsAtTime },
  {
    ...unnumbered,
    name: "at-time-row",
    kind: "titled",
    trust: 0.9,
    bare: 0.3,
    proseDecides: true,
    find: itemsAtTimeRow,
  },
  { ...unnumbered, name: "at-mark", kind: "titled", trust: 0.8, bare: 0.15, find: itemsAtMark },
  {
    ...unnumbered,
    name: "at-block",
    kind: "titled",
    trust: 0.63,
    bare: 0.12,
    proseDecides: true,
    find: itemsAtBlock,
  },
  {
    ...unnumbered,
    name: "at-outer-entry",
    kind: "titled",
    trust: 0.62,
    bare: 0.1,
    proseDecides: true,
    find: itemsAtOuterEntry,
  },
  {
    ...unnumbered,
    name: "above-open-marker",
    kind: "titled",
    trust: 0.65,
    find: itemsAboveOpenMarker,
  },
  {
    ...unnumbered,
    name: "above-paragraph",
    kind: "titled",
    trust: 0.62,
    bare: 0.1,
    proseDecides: true,
    find: itemsAboveParagraph,
  },
  {
    ...unnumbered,
    name: "at-alike",
    kind: "titled",
    trust: 0.6,
    bare: 0.08,
    proseDecides: true,
    find: itemsAtAlike,
  },
  { ...unnumbered, name: "at-case-number", kind: "untitled", trust: 0.6, find: itemsAtCaseNumber },
  { ...unnumbered, name: "at-open-marker", kind: "untitled", trust: 0.6, find: itemsAtOpenMarker },
  { ...unnumbered, name: "at-first-label", kind: "untitled", trust: 0.5, find: itemsAtFirstLabel },
];

/** "Ad 1)" heads nothing but items, and free-form minutes put no labels below it. */
function toNumbered(spelling: string): Layout {
  const ad = spelling === "ad" || spelling === "ad-dot";
  return {
    name: `numbered-${spelling}`,
    kind: "numbered",
    spelling,
    trust: 1,
    bare: ad ? 0.9 : -0.1,
    proseDecides: ad,
    find: (rows, contents) =>
      spelling === "ad-dot" ? itemsAtAd(rows, contents) : numberedItems(rows, contents, spelling),
  };
}
