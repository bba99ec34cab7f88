import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

/**
 * Builds what the browser gets: one script with the islands, one style sheet, the font, the icon.
 * The manifest tells the server their hashed names (web/given/read-assets.ts); nothing is inlined, because
 * the content security policy allows no `data:` sources.
 */
export default defineConfig({
  plugins: [preact()],
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
