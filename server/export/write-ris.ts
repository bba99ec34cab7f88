/**
 * RIS, which Zotero, EndNote and Mendeley read: a reference for each hit. The tags are those of the format's
 * specification ("RIS Format Specifications", Research Information Systems).
 */
import type { ExportRow } from "../../contract/export.ts";
import { adoptedLead, adoptedText } from "../../contract/plain/adopted-points.ts";
import { outcomeLabels } from "../../contract/plain/outcomes.ts";
import { eachHit } from "./each-hit.ts";
import type { ExportSource } from "./export-source.ts";

export const writeRis = eachHit(toReference);

/**
 * Read by people, so that outcomes and themes have their names. A name that ends in a comma is one of an organisation,
 * not of a person.
 */
function toReference(row: ExportRow, { topicLabel }: ExportSource): string {
  const { id, title, body, municipality, date, number, caseNumber, decision, outcome, adopts } =
    row;
  const fields: [string, string | null][] = [
    ["TY", "GOVDOC"],
    ["ID", id],
    ["TI", title ?? "Uden overskrift"],
    ["AU", body === null ? null : `${body.replaceAll(",", "")},`],
    ["PB", municipality === null ? null : `${municipality} Kommune`],
    ["PY", date?.slice(0, 4) ?? null],
    ["DA", date === null ? null : `${date.replaceAll("-", "/")}/`],
    ["M1", number],
    ["CN", caseNumber],
    ["AB", decision],
    ["N1", outcome === null ? null : `Udfald: ${outcomeLabels[outcome]}`],
    ["N1", adopts.length === 0 ? null : `${adoptedLead}: ${adoptedText(adopts)}`],
    ...row.topics.map((topic): [string, string] => ["KW", topicLabel(topic)]),
    ["UR", row.url],
    ["L2", row.sourceUrl],
    ["LA", "da"],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : toLine(tag, value)));
  return `${[...lines, toLine("ER", ""), ""].join("\r\n")}\r\n`;
}

/** A line break would begin another field. */
function toLine(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/\s+/g, " ").trim()}`;
}
