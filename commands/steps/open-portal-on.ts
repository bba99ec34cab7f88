/** The portal on an engine, as every command opens it: with a key that can only search. */
import type { Environment } from "../../contract/environment.ts";
import { loadDanish } from "../../danish/load.ts";
import { connectNodes } from "../../engine/nodes/nodes.ts";
import type { OnEngineCall } from "../../engine/query/observed-search.ts";
import type { EngineHandle } from "../../engine/start.ts";
import { inProject } from "../../program/project-root.ts";
import { openPortal } from "../../server/open-portal.ts";
import { readPortalData } from "../../server/portal-data.ts";
import type { Portal } from "../../server/search/portal.ts";

type OpenedPortal = { readonly portal: Portal; readonly close: () => Promise<void> };

/** @throws Error naming the file in data/ that cannot be used */
export function openPortalOn(
  engine: EngineHandle,
  { TOPICS }: Environment,
  danish = loadDanish(),
  onEngineCall: OnEngineCall = () => {},
): OpenedPortal {
  const { nodes, close } = connectNodes(engine.nodes, "searchKey");
  const data = readPortalData(inProject("data"), TOPICS);
  return { portal: openPortal({ nodes, prefix: "", danish, data, onEngineCall }), close };
}
