/** What is said of text that was read from pictures. */
import type { Problem } from "../../../contract/meeting.ts";
import type { Ocr } from "../blocks/block.ts";
import type { Recognised } from "./recognised.ts";

export const howToRecognise =
  "Det sker af sig selv, når pakkerne tesseract.js, @tesseract.js-data/dan og @napi-rs/canvas er " +
  "installeret (npm install) og OCR ikke er sat til off.";

/** Nothing where nothing was recognised. */
export function ocrOf(recognised: Recognised | null): { readonly ocr?: Ocr } {
  const pages = recognised?.pages.filter(({ pieces }) => pieces.length > 0) ?? [];
  if (pages.length === 0) return {};
  const sum = pages.reduce((total, page) => total + page.confidence, 0);
  const confidence = Math.round((sum / pages.length) * 10) / 10;
  return { ocr: { confidence, unsure: pages.flatMap(({ unsure }) => unsure) } };
}

export function tellLeft(recognised: Recognised | null, name: string): Problem[] {
  const count = recognised?.left.length ?? 0;
  if (count === 0) return [];
  const message =
    count === 1
      ? `En side i ${name} er et billede, som ikke er læst: der er for mange, eller den tog for lang tid.`
      : `${count} sider i ${name} er billeder, som ikke er læst: de er for mange eller tog for lang tid.`;
  return [{ code: "ocr-limit", line: 1, message }];
}
