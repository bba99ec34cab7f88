/** How the pages' script and styles are built. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";

/** As small as brotli makes them, once, beside the files that who takes no brotli is sent. */
const compressed: Plugin = {
  name: "compressed",
  writeBundle: ({ dir = "" }, bundle) => {
    const texts = Object.keys(bundle).filter((name) => /\.(?:js|css|svg)$/.test(name));
    for (const path of texts.map((name) => join(dir, name)))
      writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  },
};

/**
 * Builds what the browser gets: one script with the islands, one style sheet, the font, the icon.
 * The manifest tells the server their hashed names (web/given/read-assets.ts); nothing is inlined, because
 * the content security policy allows no `data:` sources.
 */
export default defineConfig({
  plugins: [preact(), compressed],
  publicDir: false,
  build: {
    outDir: "web/dist/client",
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: "web/browser-entry.ts" },
  },
});
