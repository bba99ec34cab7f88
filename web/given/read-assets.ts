/** The built files' addresses, from the manifest that `vite build` writes. */
import { readFileSync } from "node:fs";

export type Assets = {
  readonly script: string;
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  readonly icon: string | null;
};

type ManifestEntry = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
};

const entry = "web/browser-entry.ts";
const icon = "web/style/icon.svg";

/**
 * Reads `web/dist/client/.vite/manifest.json`. All addresses are paths from the portal's root
 * (`/assets/…`) with a hash in their name, so they never change their content.
 */
export function readAssets(manifestPath: string): Assets {
  const manifest: Record<string, ManifestEntry | undefined> = JSON.parse(
    readFileSync(manifestPath, "utf8"),
  );
  const built = manifest[entry];
  if (!built) throw new Error(`${manifestPath} nævner ikke ${entry}; byg siderne igen.`);
  const { file, css = [], assets = [] } = built;
  const iconFile = manifest[icon]?.file;
  return {
    script: toPath(file),
    styles: css.map(toPath),
    fonts: assets.filter((name) => name.endsWith(".woff2")).map(toPath),
    icon: iconFile === undefined ? null : toPath(iconFile),
  };
}

const toPath = (name: string) => `/${name}`;
