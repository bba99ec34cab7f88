/** The portal on an engine, as every command opens it: with a key that can only search. */
import { setImmediate as others } from "node:timers/promises";
import type { Environment } from "../../contract/environment.ts";
import { connectNodes } from "../../engine/nodes/nodes.ts";
import type { OnEngineCall } from "../../engine/query/observed-search.ts";
import type { EngineHandle } from "../../engine/start.ts";
import { inProject } from "../../program/project-root.ts";
import { openPortal } from "../../server/open-portal.ts";
import { type Knowledge, openKnowledge } from "../../server/portal-data.ts";
import { createThesaurus } from "../../server/search/meaning/thesaurus.ts";
import type { Portal } from "../../server/search/portal.ts";

type OpenedPortal = { readonly portal: Portal; readonly close: () => Promise<void> };

/** @throws Error naming the file in data/ that cannot be used */
export function openPortalOn(
  engine: EngineHandle,
  environment: Environment,
  knowledge = readKnowledge(environment),
  onEngineCall: OnEngineCall = () => {},
): OpenedPortal {
  const { nodes, close } = connectNodes(engine.nodes, "searchKey");
  return { portal: openPortal({ nodes, prefix: "", ...knowledge, onEngineCall }), close };
}

function readKnowledge({ TOPICS }: Environment): Knowledge {
  return openKnowledge(inProject("data"), TOPICS);
}

/** So many groups are analysed in some ten milliseconds. */
const groupsAtOnce = 20;

/**
 * The Danish has met the words of the thesaurus then: to analyse them takes a second when they are new, which an engine
 * that starts leaves free. Lets others go on in between.
 * @throws Error naming the file in data/ that cannot be used
 */
export async function readKnowledgeBeside(environment: Environment): Promise<Knowledge> {
  await others();
  const knowledge = readKnowledge(environment);
  const { danish, data } = knowledge;
  const { thesaurus, topics } = data;
  for (let at = 0; at < thesaurus.length; at += groupsAtOnce) {
    createThesaurus(danish, thesaurus.slice(at, at + groupsAtOnce), []);
    await others();
  }
  createThesaurus(danish, [], topics);
  return knowledge;
}
