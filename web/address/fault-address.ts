/** Where a reader tells of a fault on a page, or writes about what should be removed. */
import { site } from "../text/site.ts";

/** `contact` is an e-mail address or that of a page; a page is given as it is. */
export function toContactAddress(contact: string): string {
  return isPage(contact) ? contact : `mailto:${contact}`;
}

/** The same, with a letter begun that names the page. */
export function toFaultAddress(contact: string, pageAddress: string): string {
  if (isPage(contact)) return contact;
  const subject = encodeURIComponent(`${site.tellFault}: ${site.name}`);
  return `mailto:${contact}?subject=${subject}&body=${encodeURIComponent(pageAddress)}`;
}

const isPage = (contact: string) => /^https?:/i.test(contact);
