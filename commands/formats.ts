/** `npm run formats`: how much of generated meetings each format and setting gives back, into docs/formats.md. */
import { writeFileSync } from "node:fs";
import { createGuardedReader } from "../indexer/threads/guarded-reader.ts";
import { runCommand } from "../program/command.ts";
import { inProject } from "../program/project-root.ts";
import { launchBrowser } from "../test/support/browser/browser.ts";
import { ensureBrowser } from "../test/support/browser/ensure-browser.ts";
import { formatTable, measureSettings } from "../test/support/minutes/print/measure-settings.ts";
import { printSettings } from "../test/support/minutes/print/settings.ts";

const table = {
  name: "formats",
  help: "Måler, hvor meget af frembragte møder hvert format giver igen, og skriver docs/formats.md",
  operands: null,
  options: {},
};

await runCommand(table, async () => {
  await ensureBrowser();
  const browser = await launchBrowser();
  const reader = createGuardedReader();
  const rows = await measureSettings(printSettings(browser), reader);
  const file = inProject("docs", "formats.md");
  writeFileSync(file, formatTable(rows));
  process.stdout.write(`${file}\n`);
  await Promise.all([browser.close(), reader.close()]);
  return 0;
});
