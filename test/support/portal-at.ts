/** A portal over whatever answers at an engine's address. */
import { connectEngine } from "../../engine/nodes/client.ts";
import type { Portal } from "../../server/search/portal.ts";
import { portalOn } from "./archive-of.ts";

type PortalAt = { readonly portal: Portal; readonly close: () => Promise<void> };

export function portalAt(url: string, key: string | null = "key", prefix = ""): PortalAt {
  const { engine, close } = connectEngine(url, key);
  return { portal: portalOn(engine, prefix), close };
}
