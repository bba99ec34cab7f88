/** What is noted of runs of letters and of paragraphs of a binary Word document ([MS-DOC] 2.9.33 and 2.9.174). */
import { type DocFile, readPlaces } from "./doc-file.ts";
import { readSprms, type Sprms } from "./sprms.ts";

/** `from` and `to` are places in the file; `style` is the paragraph's. */
export type Noted = {
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly sprms: Sprms;
};

const pageSize = 512;
/** 2.8.5: so many of the bits are the page's number. */
const pageBits = 0x3fffff;

export const letterRuns = (file: DocFile): Noted[] =>
  pagesOf(file, "letters").flatMap((at) => runsOn(file.main, at, 1, lettersNoted));

export const paragraphRuns = (file: DocFile): Noted[] =>
  pagesOf(file, "paragraphs").flatMap((at) => runsOn(file.main, at, 13, paragraphNoted));

function pagesOf({ tables, table }: DocFile, name: "letters" | "paragraphs"): number[] {
  const { starts, dataAt } = readPlaces(tables, table(name), 4);
  return starts
    .slice(0, -1)
    .map((_, i) => (tables.getUint32(dataAt + 4 * i, true) & pageBits) * pageSize);
}

type What = { readonly style: number; readonly sprms: Sprms };

const nothing: What = { style: 0, sprms: new Map() };

/** The runs of one page; each has an entry of `each` bytes whose first says where on the page it is described. */
function runsOn(
  main: DataView,
  page: number,
  each: number,
  read: (main: DataView, at: number) => What,
): Noted[] {
  const count = main.getUint8(page + pageSize - 1);
  return Array.from({ length: count }, (_, i) => {
    const from = main.getUint32(page + 4 * i, true);
    const to = main.getUint32(page + 4 * (i + 1), true);
    const offset = main.getUint8(page + 4 * (count + 1) + each * i) * 2;
    return { from, to, ...(offset === 0 ? nothing : read(main, page + offset)) };
  });
}

function lettersNoted(main: DataView, at: number): What {
  return { style: 0, sprms: readSprms(main, at + 1, at + 1 + main.getUint8(at)) };
}

function paragraphNoted(main: DataView, at: number): What {
  const size = main.getUint8(at);
  const from = size === 0 ? at + 2 : at + 1;
  const length = size === 0 ? main.getUint8(at + 1) * 2 : size * 2 - 1;
  return {
    style: main.getUint16(from, true),
    sprms: readSprms(main, from + 2, from + length),
  };
}
