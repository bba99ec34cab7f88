/** The words of a picture with their places, by Tesseract in Danish; its data come with the package. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Line, Page, Word } from "tesseract.js";
import type { Piece } from "../pdf/pdf-piece.ts";
import type { RecognisedPage } from "../scan/recognised.ts";
import type { Picture } from "./pictures.ts";

export type WordReader = {
  /** Null where it takes too long, or is no picture. */
  readonly read: (picture: Picture) => Promise<RecognisedPage | null>;
  readonly close: () => Promise<void>;
};

const secondsAPage = 60;
/** Below this a word may be another one: no case number is made of it. */
const surely = 80;

/** Whether the packages that it takes are installed: they are optional. */
export function isOcrInstalled(): boolean {
  const { resolve } = createRequire(import.meta.url);
  try {
    for (const name of ["tesseract.js", "@tesseract.js-data/dan", "@napi-rs/canvas"]) resolve(name);
    return true;
  } catch {
    return false;
  }
}

export async function openWordReader(): Promise<WordReader> {
  let worker = await startWorker();
  return {
    async read(picture) {
      const done = picture
        .draw()
        .then((drawn) => worker.recognize(drawn, {}, { blocks: true, text: false }));
      const data = await Promise.race([done.then((result) => result.data), late()]).catch(
        () => null,
      );
      if (data !== null) return toPage(data, picture);
      await worker.terminate();
      worker = await startWorker();
      return null;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

function late(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, secondsAPage * 1000, null).unref());
}

async function startWorker() {
  const { createWorker } = await import("tesseract.js");
  const { resolve } = createRequire(import.meta.url);
  const langPath = join(dirname(resolve("@tesseract.js-data/dan/package.json")), "4.0.0_best_int");
  // Nothing is fetched, and nothing is kept outside the package; a picture that is none is told by the promise.
  return createWorker("dan", 1, {
    langPath,
    cacheMethod: "none",
    gzip: true,
    errorHandler: () => {},
  });
}

function toPage({ blocks }: Page, { number, width, height }: Picture): RecognisedPage {
  const lines = (blocks ?? []).flatMap((block) => block.paragraphs.flatMap((one) => one.lines));
  const words = lines.flatMap((line) => line.words);
  // Margins are as wide on both sides, as far as they are told at all.
  const left = Math.min(...lines.map(({ bbox }) => bbox.x0));
  const right = Math.max(...lines.map(({ bbox }) => bbox.x1));
  const points = lines.length === 0 ? 1 : width / (left + right);
  const size = usualSize(lines);
  return {
    number,
    width,
    height,
    pieces: lines.flatMap((line) => toPieces(line, { points, size, height })),
    confidence: words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length),
    unsure: words.filter(({ confidence }) => confidence < surely).map(({ text }) => text),
  };
}

/** Of a line without the height that hooks and points give it. */
const heightOf = ({ bbox }: Line) => (bbox.y1 - bbox.y0) * 0.8;

function usualSize(lines: readonly Line[]): number {
  const heights = lines.map(heightOf).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 1;
}

type Measures = { readonly points: number; readonly size: number; readonly height: number };

/** Farther apart, in letters' sizes, are two words of different cells. */
const cellGap = 1.5;

/** Runs of words, as a PDF's text has them. */
function toPieces(line: Line, measures: Measures): Piece[] {
  const runs: Word[][] = [];
  for (const word of line.words) {
    const last = runs.at(-1)?.at(-1);
    if (last && word.bbox.x0 - last.bbox.x1 < measures.size * cellGap) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs.map((words) => toPiece(words, line, measures));
}

/** Letters nearly as high as most are just as high: a line's height depends on its letters. */
function toPiece(words: readonly Word[], line: Line, { points, size, height }: Measures): Piece {
  const own = heightOf(line);
  const letters = own > size * 1.35 ? own : size;
  const [left, right] = [words[0]?.bbox.x0 ?? 0, words.at(-1)?.bbox.x1 ?? 0];
  return {
    text: words.map(({ text }) => text).join(" "),
    x: left * points,
    y: height - line.bbox.y1 * points,
    width: (right - left) * points,
    size: letters * points,
  };
}
