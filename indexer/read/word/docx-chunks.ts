/** Whole files that stand in a Word document at their place (`w:altChunk`): Word prints them, its text has none of it. */
import { strFromU8 } from "fflate";
import { decode } from "../blocks/decode.ts";
import { allNamed, parseXml, type XmlDocument } from "./xml.ts";

/** `html` is null for a file of a kind that is not read. */
export type Chunk = { readonly path: string; readonly html: string | null };

/** Signs of no language, so that a chunk's place is known again. */
const open = "\ue002";
const close = "\ue003";
const place = new RegExp(`<p>${open}(\\d+)${close}</p>`, "g");

/** Puts a mark where each file stands; `read` gives a part of the document by its path. */
export function markChunks(
  body: XmlDocument,
  relations: Uint8Array | undefined,
  read: (path: string) => Uint8Array | undefined,
): readonly Chunk[] {
  const chunks = allNamed(body, "w:altChunk");
  if (chunks.length === 0 || relations === undefined) return [];
  const targets = new Map(
    allNamed(parseXml(strFromU8(relations)), "Relationship").map((one) => [
      one.getAttribute("Id") ?? "",
      one.getAttribute("Target") ?? "",
    ]),
  );
  return chunks.map((chunk, i) => {
    const target = targets.get(chunk.getAttribute("r:id") ?? "") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `word/${target}`;
    const [paragraph, run, text] = ["w:p", "w:r", "w:t"].map((name) => body.createElement(name));
    text?.appendChild(body.createTextNode(`${open}${i}${close}`));
    if (text && run && paragraph) {
      run.appendChild(text);
      paragraph.appendChild(run);
      chunk.parentNode?.replaceChild(paragraph, chunk);
    }
    return { path, html: htmlOf(path, read(path)) };
  });
}

/** The document's HTML with what its files hold where they stand. */
export function withChunks(html: string, chunks: readonly Chunk[]): string {
  return html.replace(place, (_, at: string) => chunks[Number(at)]?.html ?? "");
}

function htmlOf(path: string, bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined || !/\.x?html?$/i.test(path)) return null;
  return decode(bytes, path).text;
}
