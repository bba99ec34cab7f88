/** A mail: what its sender wrote, and its attachments as files of their own. */
import PostalMime from "postal-mime";
import type { Problem } from "../../../contract/meeting.ts";
import type { Block, Part, ReadResult } from "../blocks/block.ts";
import { toBlock } from "../blocks/block.ts";
import { saidAround } from "../html/html-around.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { findFurniture } from "../html/html-furniture.ts";
import { findHidden, tellHidden } from "../html/html-hidden.ts";
import { attribute, descendants, isElement, type Node, parseHtml } from "../html/html-tree.ts";
import { readPage } from "../html/read-page.ts";
import { findStruck, tellStruck } from "../html/struck.ts";
import { isPassedOn, ownLines } from "./mail-text.ts";
import type { ReadPart } from "./read-zip.ts";
import { decoded, partsAsMail, withoutWrapping } from "./wrapping.ts";

/** Never throws. The mail's head, what it answers and its signature are no text. */
export async function readMail(
  bytes: Uint8Array,
  name: string,
  readPart: ReadPart,
): Promise<ReadResult> {
  try {
    const mail = await PostalMime.parse(bytes, {
      attachmentEncoding: "arraybuffer",
      maxNestingDepth: 20,
    });
    const inner = mail.html ? null : partsAsMail(Buffer.from(mail.text ?? ""));
    if (inner !== null) return readSpoilt(inner, name, readPart);
    const passes = isPassedOn(mail.subject ?? "");
    const body = readBody(mail, { name, passes });
    const parts: Part[] = [];
    for (const [i, attached] of mail.attachments.entries()) {
      if (isShown(attached, mail.html ?? "")) continue;
      const { filename, content } = attached;
      const own = filename || `bilag-${i + 1}`;
      const data = decoded(
        typeof content === "string" ? Buffer.from(content) : new Uint8Array(content),
      );
      parts.push({ name: own, read: await readAttached(data, { own, name, readPart }) });
    }
    if (body.blocks.length > 0 || parts.length > 0) return { ...body, parts };
    if (body.problems.length > 0) return body;
    return fail("empty-file", `${name} rummer ingen tekst.`);
  } catch {
    return fail("damaged", `${name} er beskadiget og kan ikke læses som en mail.`);
  }
}

type Mail = Awaited<ReturnType<typeof PostalMime.parse>>;

/** A web page that a browser saved in one file is packed as a mail, with no sender but the browser. */
function isSavedPage({ headers, from }: Mail): boolean {
  return (
    headers.some(({ key }) => key === "snapshot-content-location") ||
    /^(?:saved by|gemt af)(?!\p{L})/iu.test(from?.name || (from?.address ?? ""))
  );
}

function readBody(mail: Mail, letter: Letter): ReadResult {
  if (!mail.html) return readPlainBody(mail.text ?? "", letter);
  return isSavedPage(mail) ? readPage(mail.html, letter.name) : readHtmlBody(mail.html, letter);
}

type InMail = { readonly own: string; readonly name: string; readonly readPart: ReadPart };

async function readAttached(
  data: Uint8Array,
  { own, name, readPart }: InMail,
): Promise<ReadResult> {
  if (isOutlookPackage(data)) return tellPackage(own, name);
  const inner = partsAsMail(data);
  return inner === null ? readPart(data, own) : readSpoilt(inner, name, readPart);
}

async function readSpoilt(
  inner: Uint8Array,
  name: string,
  readPart: ReadPart,
): Promise<ReadResult> {
  const message = `${name} er beskadiget: hovedet siger ikke, hvilke dele brevet har; de er læst alligevel.`;
  const { problems, ...read } = await readMail(inner, name, readPart);
  return { ...read, problems: [{ code: "damaged", line: 1, message }, ...problems] };
}

/** [MS-OXTNEF] 2.1.3.1: what Outlook packs attachments in for other Outlooks begins so. */
const packageMark = [0x78, 0x9f, 0x3e, 0x22];
const isOutlookPackage = (bytes: Uint8Array) => packageMark.every((byte, at) => bytes[at] === byte);

function tellPackage(own: string, name: string): ReadResult {
  const message = `${own} i ${name} er bilag, som Outlook har pakket til sig selv, og kan ikke læses: hent dem som filer.`;
  return fail("unknown-format", message);
}

type Attached = Mail["attachments"][number];

/** A picture in the letter, such as a signature's logo, is no file beside it; minutes are, however they are sent. */
function isShown(attached: Attached, html: string): boolean {
  const { filename, disposition, related, contentId, mimeType } = attached;
  if (!/^(?:image|text)\//.test(mimeType)) return false;
  if (related || (disposition === "inline" && !filename)) return true;
  const id = contentId?.replace(/^<|>$/g, "") ?? "";
  return id !== "" && html.includes(`cid:${id}`);
}

function readPlainBody(text: string, { name, passes }: Letter): ReadResult {
  const printed = withoutWrapping(text.split(/\r\n|\r|\n/));
  const lines = ownLines(printed.lines, passes);
  const blocks = trimmed(lines.map((line, i) => toBlock(line, i + 1)));
  return { blocks, problems: tellWrapping(printed.removed, name) };
}

function tellWrapping(lines: number, name: string): Problem[] {
  if (lines === 0) return [];
  const message = `${name} er beskadiget: ${lines} linjer, som brevet er pakket i, er ikke læst som tekst.`;
  return [{ code: "damaged", line: 1, message }];
}

type Letter = { readonly name: string; readonly passes: boolean };

function readHtmlBody(html: string, { name, passes }: Letter): ReadResult {
  const root = parseHtml(html);
  const hidden = findHidden(root, "field");
  const struck = findStruck(root);
  const nodes = [...descendants(root)];
  const quoted = nodes.filter(isQuote);
  const answer = passes ? -1 : nodes.findIndex(isAnsweredHead);
  const answered = answer < 0 ? [] : nodes.slice(answer);
  const unread = [...hidden, ...quoted, ...answered];
  const furniture = findFurniture(root);
  const blocks = htmlBlocks(root, {
    skipped: new Set<Node>([...unread, ...struck, ...furniture]),
  });
  const printed = withoutWrapping(blocks.map(({ text }) => text));
  const kept = ownLines(printed.lines, passes);
  const own = blocks.filter(({ text }, at) => text === "" || (kept[at] ?? "") !== "");
  const problems = [
    ...tellHidden(hidden, { name }),
    ...tellStruck(struck, { name }),
    ...tellWrapping(printed.removed, name),
  ];
  const around = saidAround(root, { page: root, furniture, hidden: new Set<Node>(unread) });
  return { blocks: trimmed(own), problems, around };
}

const marksOf = (node: Node) =>
  isElement(node)
    ? `${attribute(node, "class")} ${attribute(node, "id")} ${attribute(node, "type")}`
    : "";

/** As mail programs mark what an answer answers; a mail that is passed on may be marked so too. */
function isQuote(node: Node): boolean {
  const isMarked =
    /\b(?:gmail_quote|gmail_signature|moz-cite-prefix|moz-signature|yahoo_quoted|cite)\b/.test(
      marksOf(node),
    );
  return isMarked && !/^[\s-]*(?:videresendt|forwarded)/i.test(textOf(node));
}

/** Outlook's line above the mail that is answered: all below it is that mail. */
const isAnsweredHead = (node: Node) => /\bdivRplyFwdMsg\b/.test(marksOf(node));

const textOf = (node: Node): string =>
  [...descendants(node)].map((one) => ("value" in one ? one.value : "")).join("");

function trimmed(blocks: readonly Block[]): Block[] {
  return blocks.some(({ text }) => text.trim() !== "") ? [...blocks] : [];
}

function fail(code: string, message: string): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}
