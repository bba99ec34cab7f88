/** The address that opens a letter about an error on a page. */
import { site } from "./text/site.ts";

export function toReportAddress(contact: string, pageAddress: string): string {
  const subject = encodeURIComponent(`${site.report}: ${site.name}`);
  return `mailto:${contact}?subject=${subject}&body=${encodeURIComponent(pageAddress)}`;
}
