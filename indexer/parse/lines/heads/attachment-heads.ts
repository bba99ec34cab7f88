/** Pages of a transcript that hold what is attached to an item: "Bilag til Ny sti ved havnen Rapport fra rådgiver". */
import { printedLabel } from "../transcript-labels.ts";

const titled = new RegExp(`^\\d{1,4} (.{3,300}?) (?:${printedLabel})(?: |:|$)`, "su");
const attached = /^\d{1,4} (Bilag til (?=[\p{Lu}\d]))(.*)$/su;

const number = /^(?:Punkt |Pkt\.? )?\d{1,4}[.:)]? /;

/** What such pages begin with, up to the end of the title that a page above has above its first label. */
export function attachmentHeads(pages: readonly string[]): ReadonlyMap<string, string> {
  const titles: string[] = [];
  const heads = new Map<string, string>();
  for (const page of pages) {
    const [, words = "", rest = ""] = attached.exec(page) ?? [];
    const title = words && titles.findLast((one) => rest === one || rest.startsWith(`${one} `));
    const [, own] = words ? [] : (titled.exec(page) ?? []);
    if (title) heads.set(page, words + title);
    else if (own !== undefined) titles.push(own, own.replace(number, ""));
  }
  return heads;
}
