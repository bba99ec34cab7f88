/** An item from FirstAgenda, as the lines that minutes print, each with what it is. */

import type { Attachment, PublishedItem } from "../../../contract/firstagenda.ts";
import { printedCaseNumber } from "../../../danish/numbers/case-number.ts";
import { keyOfId } from "../../files/attachment-folder.ts";
import { type Block, type ItemFacts, toBlock } from "../blocks/block.ts";
import type { AttachmentTexts } from "./attachment-texts.ts";
import { type FieldRead, readField } from "./firstagenda-field.ts";

type Field = NonNullable<PublishedItem["Felter"]>[number];

/** Where an item stands: `line` of the file `name`; `texts` are those of its attachments, by key. */
export type ItemPlace = {
  readonly line: number;
  readonly name: string;
  readonly texts: AttachmentTexts["texts"];
};

/** Blocks that all stand on the item's line of the source. */
export function firstAgendaItem(item: PublishedItem, place: ItemPlace): FieldRead {
  const { line, texts } = place;
  const fields = (item.Felter ?? []).map((field) => readSection(field, place));
  const body = fields.flatMap(({ blocks }) => blocks);
  const decision = [readDecision(item, place)].filter((own) => !isPrinted(own, body));
  const blocks = [
    ...headingBlocks(item, line),
    ...body,
    ...decision.flatMap((part) => part.blocks),
    ...attachmentBlocks(item, body, line),
    ...(item.Bilag ?? []).flatMap((attachment) => attachmentText(attachment, line, texts)),
    toBlock("", line),
  ];
  return { blocks, problems: [...fields, ...decision].flatMap(({ problems }) => problems) };
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
function readSection({ Navn, Html, Tekst }: Field, { line, name }: ItemPlace): FieldRead {
  const label = Navn?.trim() ?? "";
  const section = label === "" ? "container" : "section";
  const text = { html: Html ?? "", plain: Tekst ?? "" };
  const { blocks, problems } = readField(text, { section, line, name });
  if (blocks.length === 0) return { blocks, problems };
  return { blocks: [...labelBlocks(label, line), ...blocks, toBlock("", line)], problems };
}

function readDecision({ ItemDecision }: PublishedItem, place: ItemPlace): FieldRead {
  return readSection({ Navn: "Beslutning", Html: ItemDecision, Tekst: null, Link: null }, place);
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
function attachmentText(
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

/** The fields may print the decision too; an earlier one of another body's is not it. */
function isPrinted({ blocks }: FieldRead, body: readonly Block[]): boolean {
  const printed = new Set(body.map(({ text }) => text));
  const told = body.filter(({ text }) => text !== "");
  const isHeaded = told.some((block, at) => headsDecision(block) && told[at + 1]?.role === "text");
  return isHeaded || (blocks.length > 0 && blocks.every(({ text }) => printed.has(text)));
}

/** Without a word of whose, or when. */
const headsDecision = ({ role, text }: Block) =>
  role === "label" && /^beslutning(?:er)?:?$/i.test(text);
