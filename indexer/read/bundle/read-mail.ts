/** A mail: what its sender wrote, and its attachments as files of their own. */
import PostalMime from "postal-mime";
import type { Block, Part, ReadResult } from "../blocks/block.ts";
import { toBlock } from "../blocks/block.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { findHidden, tellHidden } from "../html/html-hidden.ts";
import { attribute, descendants, isElement, type Node, parseHtml } from "../html/html-tree.ts";
import { ownLines } from "./mail-text.ts";
import type { ReadPart } from "./read-zip.ts";

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
    const body = mail.html ? readHtmlBody(mail.html, name) : readPlainBody(mail.text ?? "");
    const parts: Part[] = [];
    for (const [i, attached] of mail.attachments.entries()) {
      if (isShown(attached, mail.html ?? "")) continue;
      const { filename, content } = attached;
      const own = filename || `bilag-${i + 1}`;
      const data = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
      parts.push({ name: own, read: await readPart(data, own) });
    }
    if (body.blocks.length > 0 || parts.length > 0) return { ...body, parts };
    return fail("empty-file", `${name} rummer ingen tekst.`);
  } catch {
    return fail("damaged", `${name} er beskadiget og kan ikke læses som en mail.`);
  }
}

type Attached = Awaited<ReturnType<typeof PostalMime.parse>>["attachments"][number];

/** A picture in the letter, such as a signature's logo, is no file beside it. */
function isShown({ filename, disposition, related, contentId }: Attached, html: string): boolean {
  if (related || (disposition === "inline" && !filename)) return true;
  const id = contentId?.replace(/^<|>$/g, "") ?? "";
  return id !== "" && html.includes(`cid:${id}`);
}

function readPlainBody(text: string): ReadResult {
  const lines = ownLines(text.split(/\r\n|\r|\n/));
  return { blocks: trimmed(lines.map((line, i) => toBlock(line, i + 1))), problems: [] };
}

function readHtmlBody(html: string, name: string): ReadResult {
  const root = parseHtml(html);
  const hidden = findHidden(root, "field");
  const quoted = [...descendants(root)].filter(isQuote);
  const blocks = htmlBlocks(root, { skipped: new Set<Node>([...hidden, ...quoted]) });
  const kept = ownLines(blocks.map(({ text }) => text)).length;
  return { blocks: trimmed(blocks.slice(0, kept)), problems: tellHidden(hidden, { name }) };
}

/** As mail programs mark what an answer answers. */
function isQuote(node: Node): boolean {
  if (!isElement(node)) return false;
  const marks = `${attribute(node, "class")} ${attribute(node, "id")} ${attribute(node, "type")}`;
  return /\b(?:gmail_quote|gmail_signature|moz-cite-prefix|moz-signature|divRplyFwdMsg|yahoo_quoted|cite)\b/.test(
    marks,
  );
}

function trimmed(blocks: readonly Block[]): Block[] {
  return blocks.some(({ text }) => text.trim() !== "") ? [...blocks] : [];
}

function fail(code: string, message: string): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}
