/** `npm run formats`: how much of generated meetings each format and setting gives back, into docs/formats.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGuardedReader } from "../indexer/threads/guarded-reader.ts";
import { failWith } from "../program/fail-with.ts";
import { launchBrowser } from "../test/support/browser/browser.ts";
import { ensureBrowser } from "../test/support/browser/ensure-browser.ts";
import { formatTable, measureSettings } from "../test/support/minutes/print/measure-settings.ts";
import { printSettings } from "../test/support/minutes/print/settings.ts";

const file = join(import.meta.dirname, "..", "docs", "formats.md");

try {
  await ensureBrowser();
  const browser = await launchBrowser();
  const reader = createGuardedReader();
  const rows = await measureSettings(printSettings(browser), reader);
  writeFileSync(file, formatTable(rows));
  process.stdout.write(`${file}\n`);
  await Promise.all([browser.close(), reader.close()]);
} catch (error) {
  failWith(error);
}
