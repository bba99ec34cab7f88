import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAssets } from "../../../web/given/read-assets.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

function writeManifest(manifest: object): string {
  const file = join(makeTempFolder("manifest"), "manifest.json");
  writeFileSync(file, JSON.stringify(manifest));
  return file;
}

describe("readAssets", () => {
  it("gives the addresses of script, styles, font and icon", () => {
    const file = writeManifest({
      "web/browser-entry.ts": {
        file: "assets/entry-1.js",
        css: ["assets/entry-2.css"],
        assets: ["assets/newsreader-3.woff2"],
      },
      "web/style/icon.svg": { file: "assets/icon-4.svg" },
    });
    expect(readAssets(file)).toEqual({
      script: "/assets/entry-1.js",
      styles: ["/assets/entry-2.css"],
      fonts: ["/assets/newsreader-3.woff2"],
      icon: "/assets/icon-4.svg",
    });
  });

  it("says what to do when the manifest is of something else", () => {
    expect(() => readAssets(writeManifest({}))).toThrow(/byg siderne igen/);
  });
});
