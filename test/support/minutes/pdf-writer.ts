/** Writes small PDFs: text in Helvetica, plain or bold, at given places, one content stream a page. */

/** `x` and `y` in points from the lower left corner of an A4 page (595 by 842). */
export type PlacedText = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: true;
};

/** Windows-1252 as far as Latin-1 goes, which is all that Danish needs. */
function toBytes(text: string): Buffer {
  return Buffer.from(text.replace(/[–—]/g, "-").replace(/•/g, "\u00b7"), "latin1");
}

function escapeText(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

function toContent(texts: readonly PlacedText[]): string {
  const shown = texts.map(
    ({ x, y, text, size = 11, bold }) =>
      `/F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm (${escapeText(text)}) Tj`,
  );
  return `BT\n${shown.join("\n")}\nET`;
}

/** A whole PDF of these pages; a page without texts is as blank as a scanned one. */
export function writePdf(pages: readonly (readonly PlacedText[])[], trailer = ""): Buffer {
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((texts, i) => {
      const content = toContent(texts);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
        `<< /Length ${toBytes(content).length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return assemble(objects, trailer);
}

function assemble(objects: readonly string[], trailer: string): Buffer {
  const parts: Buffer[] = [toBytes("%PDF-1.4\n")];
  const offsets: number[] = [];
  let size = parts[0]?.length ?? 0;
  for (const [i, object] of objects.entries()) {
    const bytes = toBytes(`${i + 1} 0 obj\n${object}\nendobj\n`);
    offsets.push(size);
    size += bytes.length;
    parts.push(bytes);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const xref = `xref\n0 ${count}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${size}\n%%EOF\n`;
  return Buffer.concat([...parts, toBytes(xref + end)]);
}

/** Helvetica's widths in thousandths of its size, by letter; what is not named is 556. */
const widths = new Map(
  Object.entries({
    222: "ijl",
    278: " ,./!:;()ft-I",
    333: "r",
    500: "cksvxyz",
    611: "øTZF",
    667: "ABEKPSVXYÆ",
    722: "CDHNRUw",
    778: "GOQØ",
    833: "mM",
    889: "æ",
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);

function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + ((widths.get(letter) ?? 556) * size) / 1000, 0);
}

/** Words set ragged right in lines of at most `width` points. */
export function wrap(text: string, width: number, size = 11): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
