/** The words about the search that led to an item, and about links into it. */
import { formatCount, formatNumber } from "../format.ts";

export const trailText = {
  label: "Søgningen, du kom fra",
  back: "Tilbage til søgningen",
  previous: "Forrige træf",
  next: "Næste træf",
  matches: "Søgeordene på siden",
  previousMatch: "Forrige fund",
  nextMatch: "Næste fund",
} as const;

export const placeAmong = (place: number, total: number) =>
  `Træf ${formatNumber(place)} af ${formatNumber(total)}`;
export const matchesOnPage = (count: number) =>
  `Søgeordene står ${formatCount(count, "sted", "steder")} på siden`;
export const placeAmongMatches = (at: number, count: number) =>
  `Fund ${formatNumber(at)} af ${formatNumber(count)}`;
export const linkToSection = (title: string) => `Link til afsnittet ${title}`;
