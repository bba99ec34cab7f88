/** The reader of scans, as the environment wants it. */
import { join } from "node:path";
import type { Environment } from "../../contract/environment.ts";
import { createScanReader, type ScanReader } from "../../indexer/threads/scan-reader.ts";

export function openScanReader({ OCR, VAR }: Pick<Environment, "OCR" | "VAR">): ScanReader {
  return createScanReader(OCR ? join(VAR, "ocr") : null, (file) =>
    process.stderr.write(`${file}: læser den scannede tekst …\n`),
  );
}
