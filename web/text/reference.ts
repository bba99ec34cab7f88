/** How an item is quoted elsewhere: council, date, item, title, case number. */
import type { Adopted } from "../../contract/meeting.ts";
import { adoptedText } from "../../contract/plain/adopted-points.ts";
import { toBodyName } from "./body-name.ts";
import { formatDate, quote } from "./format.ts";
import { itemText } from "./item.ts";
import { site } from "./site.ts";

type ReferenceFacts = {
  readonly municipality: string | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly caseNumber: string | null;
};

/** `Fjordby, Udsatterådet, 1. april 2019, punkt 3, »Socialt frikort«, sagsnr. 27.00.00-A00-1-19.` */
export function toReference(facts: ReferenceFacts): string {
  const parts = [
    facts.municipality ?? site.unknownMunicipality,
    facts.body && toBodyName(facts.body, facts.municipality),
    facts.date && formatDate(facts.date),
    facts.number && `punkt ${facts.number}`,
    facts.title && quote(facts.title),
    facts.caseNumber && `sagsnr. ${facts.caseNumber}`,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

/**
 * A decision in quotation marks, on one line, with its reference behind; with a short one the points of the
 * recommendation that it settles: `»Godkendt.« Indstillingen lød: »at planen vedtages.« (Fjordby, …)`.
 */
export function toQuotation(
  decision: string,
  facts: ReferenceFacts,
  adopts: readonly Pick<Adopted, "point" | "text">[] = [],
): string {
  const points = adoptedText(adopts);
  const settled = points === "" ? "" : ` ${itemText.adopted}: ${quote(points)}`;
  return `${quote(onOneLine(decision))}${settled} (${toReference(facts).slice(0, -1)})`;
}

const onOneLine = (text: string) => text.replace(/\s+/g, " ").trim();
