/** An item from FirstAgenda, as the lines that minutes print, each with what it is. */

import type { Attachment, PublishedItem } from "../../../contract/firstagenda.ts";
import { printedCaseNumber } from "../../../danish/numbers/case-number.ts";
import { keyOfId } from "../../files/attachment-folder.ts";
import { type Block, type ItemFacts, toBlock } from "../blocks/block.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { parseHtml } from "../html/html-tree.ts";
import type { AttachmentTexts } from "./attachment-texts.ts";

type Field = NonNullable<PublishedItem["Felter"]>[number];

/** Blocks that all stand on `line` of the source; `texts` are those of its attachments, by key. */
export function firstAgendaItem(
  item: PublishedItem,
  line: number,
  texts: AttachmentTexts["texts"],
): Block[] {
  const body = [...(item.Felter ?? []).flatMap((field) => fieldBlocks(field, line))];
  return [
    ...headingBlocks(item, line),
    ...body,
    ...(hasLabel(body, /^beslutning\b/i) ? [] : decisionBlocks(item, line)),
    ...attachmentBlocks(item, body, line),
    ...(item.Bilag ?? []).flatMap((attachment) => textBlocks(attachment, line, texts)),
    toBlock("", line),
  ];
}

function headingBlocks(published: PublishedItem, line: number): Block[] {
  const item = toFacts(published);
  const printed = [item.number && `${item.number}.`, item.title ?? "Punkt uden titel"];
  const heading = printed.filter(Boolean).join(" ");
  return [toBlock("", line), toBlock(heading, line, { role: "item", heading: 2, item })];
}

/** The first of these that holds something, as printed. */
function firstFilled(...values: readonly (string | number | null | undefined)[]): string | null {
  const texts = values.map((value) => String(value ?? "").trim());
  return texts.find((text) => text !== "") ?? null;
}

/** As printed, without a full stop; null for none. */
export function publishedNumber({ Punktnummer, Number: other }: PublishedItem): string | null {
  return firstFilled(Punktnummer, other)?.replace(/\.$/, "") ?? null;
}

function publishedCase({ SagsNummer, CaseNumber }: PublishedItem): string | null {
  const number = firstFilled(SagsNummer, CaseNumber);
  return number === null ? null : printedCaseNumber(number);
}

function toFacts(item: PublishedItem): ItemFacts {
  return {
    number: publishedNumber(item),
    title: firstFilled(item.Navn, item.Caption),
    caseNumber: publishedCase(item),
    closed: !item.IsOpen,
  };
}

/** A field with a name is a section with that label; one without holds labelled sections itself. */
function fieldBlocks({ Navn, Html, Tekst }: Field, line: number): Block[] {
  const label = Navn?.trim() ?? "";
  const place = label === "" ? "container" : "section";
  const text = htmlBlocks(parseHtml(Html || Tekst || ""), { line, place });
  if (text.length === 0) return [];
  return [...labelBlocks(label, line), ...onLine(text, line), toBlock("", line)];
}

function decisionBlocks({ ItemDecision }: PublishedItem, line: number): Block[] {
  return fieldBlocks(
    { Navn: "Beslutning", Html: ItemDecision ?? "", Tekst: null, Link: null },
    line,
  );
}

/** The names of attachments that the item's own text does not list. */
function attachmentBlocks({ Bilag }: PublishedItem, body: readonly Block[], line: number): Block[] {
  const printed = new Set(body.map(({ text }) => text));
  const names = [...(Bilag ?? [])]
    .sort((a, b) => (a.Order ?? 0) - (b.Order ?? 0))
    .flatMap(({ Navn }) => Navn?.trim() || []);
  const missing = names.filter((name) => !printed.has(name));
  if (missing.length === 0) return [];
  return [
    ...labelBlocks("Bilag", line),
    ...missing.map((name) => toBlock(name, line, { role: "text" })),
  ];
}

/** The label tells the parser that what follows is an attachment's text, not a list of attachments. */
function textBlocks(
  { Id, Navn }: Attachment,
  line: number,
  texts: AttachmentTexts["texts"],
): Block[] {
  const text = texts.get(keyOfId(Id));
  if (text === undefined) return [];
  const lines = [Navn?.trim() || "Bilag uden navn", ...text];
  return [
    ...labelBlocks("Tekst fra bilag", line),
    ...lines.map((words) => toBlock(words, line, { role: "text" })),
  ];
}

function labelBlocks(label: string, line: number): Block[] {
  return label === "" ? [] : [toBlock("", line), toBlock(label, line, { role: "label" })];
}

function hasLabel(blocks: readonly Block[], label: RegExp): boolean {
  return blocks.some(({ role, text }) => role === "label" && label.test(text));
}

/** Html inside JSON has lines of its own, which are none of the file's. */
function onLine(blocks: readonly Block[], line: number): Block[] {
  return blocks.map((block) => ({ ...block, line }));
}
