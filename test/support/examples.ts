/** The example minutes in the engine that all tests share, for test files that only read them. */
import { randomUUID } from "node:crypto";
import { afterAll, inject } from "vitest";
import { connectEngine, meiliOf } from "../../engine/nodes/client.ts";
import { fillIndexes } from "../../evaluation/corpus/measured-portal.ts";
import { readMeetings } from "../../evaluation/corpus/read-corpus.ts";
import { inProject } from "../../program/project-root.ts";
import type { Portal } from "../../server/search/portal.ts";
import { portalOn, toTestDocuments } from "./archive-of.ts";
import "./engine/engine-setup.ts";

/** Read and indexed once for all files of a worker, by the first that asks. */
let examples: ReturnType<typeof readMeetings> | null = null;
let indexed: Promise<string> | null = null;

/** The meetings of the example minutes. */
export function readExamples(): ReturnType<typeof readMeetings> {
  examples ??= readMeetings(inProject("data", "minutes"));
  return examples;
}

/** Gives the prefix of their indexes. */
async function index(): Promise<string> {
  const { url, adminKey } = inject("engine");
  const prefix = `examples-${randomUUID()}-`;
  const { engine, close } = connectEngine(url, adminKey);
  try {
    await fillIndexes(toTestDocuments(await readExamples()), engine, prefix);
  } finally {
    await close();
  }
  return prefix;
}

/**
 * Call it at the top of a test file. `open` gives a portal of the file's own over the indexes that all share, and
 * `prefix` their names: change nothing in them. What is changed, or stands beside other meetings, is for
 * `testArchive` and `archiveOf`.
 */
export function exampleArchive() {
  const node = inject("engine");
  const { engine, close } = connectEngine(node.url, node.adminKey);
  afterAll(close);
  const prefix = () => {
    indexed ??= index();
    return indexed;
  };
  const open = async (): Promise<Portal> => portalOn(meiliOf(engine), await prefix());
  return { node, prefix, open };
}
