/** What a search costs each engine when one to three of them share the archive. Wall time says nothing here: they share the machine's cores. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createIndexes, usedBytes } from "../../engine/indexes/indexes.ts";
import { connectNodes, type Nodes } from "../../engine/nodes/nodes.ts";
import { readyBinary } from "../../engine/process/binary.ts";
import { recordedEngine } from "../../engine/query/recorded-engine.ts";
import { type EngineHandle, startEngine } from "../../engine/start.ts";
import { createDocuments } from "../../evaluation/corpus/measured-portal.ts";
import { fillIndex } from "../../indexer/sync/write/fill.ts";
import { toMeetingDocuments } from "../../indexer/sync/write/meeting-documents.ts";
import { writeOverviews } from "../../indexer/sync/write/write-overviews.ts";
import { openPortal } from "../../server/open-portal.ts";
import type { Knowledge } from "../../server/portal-data.ts";
import { parsedMeetings } from "../corpus/corpus.ts";
import { type Meetings, packMeetings } from "../corpus/packed-meetings.ts";
import { type Figure, figure, type Setting } from "../measure/benchmark.ts";
import { openKnowledge } from "../measure/knowledge.ts";
import { inParts } from "../measure/parts.ts";
import { engineSeconds } from "../measure/process-time.ts";
import { askedOf } from "./asked.ts";
import { withServed } from "./served.ts";

const mostNodes = 3;
const masterKey = "benchmarks-alone-use-this-key";

/** @throws EngineUnusable */
export async function measureNodes(
  setting: Setting,
  onFigures: (figures: readonly Figure[]) => void,
): Promise<void> {
  const knowledge = openKnowledge(setting.environment);
  const meetings = packMeetings(parsedMeetings(setting.blocks, setting.items));
  const parts = Array.from({ length: mostNodes }, (_, at) => {
    const count = at + 1;
    const work = (own: OwnEngines) => costOf(own, meetings, knowledge, setting);
    return {
      key: `${count}-nodes`,
      label: `${count} søgemaskine${count === 1 ? "" : "r"}`,
      run: () => withEngines(count, setting, work),
    };
  });
  await inParts(parts, onFigures);
}

/** Engines with the folder that each keeps its index in. */
type OwnEngines = { readonly folders: readonly string[]; readonly all: EngineHandle };

async function withEngines<T>(
  count: number,
  { environment: { MEILI_BIN, VAR } }: Setting,
  work: (own: OwnEngines) => Promise<T>,
): Promise<T> {
  const { path: bin } = await readyBinary(MEILI_BIN ?? null, resolve(VAR));
  const folders: string[] = [];
  const each: EngineHandle[] = [];
  try {
    for (let nth = 0; nth < count; nth += 1) {
      const varDir = await mkdtemp(join(tmpdir(), "referatsoeg-node-"));
      folders.push(varDir);
      each.push(await startEngine({ varDir, bin, urls: [], masterKey }));
    }
    const urls = each.map(({ nodes: [{ url }] }) => url);
    return await work({
      folders,
      all: await startEngine({ varDir: "", bin: null, urls, masterKey }),
    });
  } finally {
    await Promise.all(each.map((engine) => engine.close()));
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  }
}

async function costOf(
  { folders, all }: OwnEngines,
  meetings: Meetings,
  knowledge: Knowledge,
  { openApp, queries }: Setting,
): Promise<Figure[]> {
  const admin = connectNodes(all.nodes, "adminKey");
  const search = connectNodes(all.nodes, "searchKey");
  try {
    await fill(admin.nodes, meetings, knowledge);
    const megabytes = await Promise.all(admin.nodes.map(usedBytes));
    const watched = search.nodes.map(recordedEngine);
    const [first = recordedEngine(search.nodes[0]), ...others] = watched;
    const nodes: Nodes = [first.recorded, ...others.map(({ recorded }) => recorded)];
    const app = await openApp(openPortal({ nodes, prefix: "", keptBytes: 0, ...knowledge }));
    const asked = askedOf(meetings, queries);
    const seconds = () => Promise.all(folders.map(engineSeconds));
    return await withServed(app, async ({ get }) => {
      await get("/api/search?q=budget");
      for (const { take } of watched) take();
      const before = await seconds();
      for (const { address } of asked) await get(`/api/search?${address}`);
      const spent = (await seconds()).map((now, at) => now - (before[at] ?? 0));
      const calls = watched.flatMap(({ take }) => take());
      const questions = calls.flatMap(({ given }) => given.queries);
      return toFigures(folders.length, {
        megabytes: megabytes.map((bytes) => bytes / 1e6),
        milliseconds: spent.map((one) => (1_000 * one) / asked.length),
        calls: calls.length / asked.length,
        questions: questions.length / folders.length / asked.length,
      });
    });
  } finally {
    await Promise.all([admin.close(), search.close()]);
  }
}

async function fill(nodes: Nodes, meetings: Meetings, knowledge: Knowledge) {
  for (const node of nodes) await createIndexes(node);
  async function* documents() {
    const make = createDocuments(knowledge);
    let at = 0;
    for (const meeting of meetings) yield toMeetingDocuments(make(meeting, at++), []);
  }
  await fillIndex({ nodes, prefix: "" }, documents(), () => {});
  await writeOverviews({ nodes, prefix: "" }, []);
}

/** By node, in their order; `calls` and `questions` are of a search, the latter of each node. */
type Costs = {
  readonly megabytes: readonly number[];
  readonly milliseconds: readonly number[];
  readonly calls: number;
  readonly questions: number;
};

function toFigures(count: number, { megabytes, milliseconds, calls, questions }: Costs): Figure[] {
  const of = count === 1 ? "1 søgemaskine" : `${count} søgemaskiner`;
  const told = (key: string, label: string, unit: string, value: number) =>
    figure(`${key}-${count}`, `${of}: ${label}`, unit, value);
  return [
    told("calls", "kald fra portalen", "pr. søgning", calls),
    told("questions", "spørgsmål til hver", "pr. søgning", questions),
    told(
      "engine-time",
      "processortid, den mest belastede",
      "ms pr. søgning",
      Math.max(...milliseconds),
    ),
    told("engine-sum", "processortid, alle", "ms pr. søgning", sum(milliseconds)),
    told("node-disk", "disk, den største", "MB", Math.max(...megabytes)),
    told("all-disk", "disk, alle", "MB", sum(megabytes)),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
