/** What there are so many of. */
import { formatCount, formatNumber } from "./format.ts";

/** `også nævnt i 12 andre punkter`; where no item is about it, `nævnt i 12 punkter`. */
export function mentionedToo(count: number, mentions: number): string {
  const one = mentions === 1;
  if (count === 0) return `nævnt i ${one ? "ét punkt" : `${formatNumber(mentions)} punkter`}`;
  return `også nævnt i ${one ? "ét andet punkt" : `${formatNumber(mentions)} andre punkter`}`;
}

export const itemCount = (count: number) => formatCount(count, "punkt", "punkter");
export const meetingCount = (count: number) => formatCount(count, "møde", "møder");
export const allItems = (count: number) => `Se alle ${formatNumber(count)} punkter`;

export const toNewest = "Gå til de nyeste punkter";
