/** What our index costs beside a plain one: time to build, space on disk, and each step's share. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { words } from "../../danish/letters/words.ts";
import { analyseText } from "../../danish/text/analyse-text.ts";
import { createIndexes, dropIndexes, usedBytes } from "../../engine/indexes/indexes.ts";
import { createDocuments, toDocuments } from "../../evaluation/corpus/measured-portal.ts";
import { createTagger } from "../../indexer/enrich/topics/tagger.ts";
import { fillIndex } from "../../indexer/sync/write/fill.ts";
import {
  type MeetingDocuments,
  toMeetingDocuments,
} from "../../indexer/sync/write/meeting-documents.ts";
import { writeOverviews } from "../../indexer/sync/write/write-overviews.ts";
import type { Knowledge } from "../../server/portal-data.ts";
import { type Meetings, sampleMeetings } from "../corpus/packed-meetings.ts";
import { atLeast, atMost, type Figure, figure } from "../measure/benchmark.ts";
import { megabytesOf } from "../measure/disk-space.ts";
import { engineSeconds } from "../measure/process-time.ts";
import { fastest, secondsOf } from "../measure/timing.ts";
import type { BenchEngine } from "./bench-engine.ts";
import { fillFinished } from "./finished.ts";
import { fillPlainIndex, toPlainDocuments } from "./plain-index.ts";

/** Builds both indexes in an empty engine and leaves them there. */
export async function measureIndexCost(
  meetings: Meetings,
  engine: BenchEngine,
  knowledge: Knowledge,
): Promise<Figure[]> {
  // Made once: at a hundred thousand items making them takes longer than the engine takes to index them.
  const documents: MeetingDocuments[] = [];
  const ours = await costOf(engine, () => build(meetings, engine, knowledge, documents));
  const items = documents.reduce((sum, one) => sum + one.items, 0);
  const straight = await costOf(engine, () => handOver(documents, engine));
  await dropIndexes(engine.admin, straightPrefix);
  const plainDocuments = documents.map(toPlainDocuments);
  const plain = await costOf(engine, () => fillPlainIndex(engine.admin, plainDocuments));
  return [
    figure("build", "vores indeks", "punkter/s", items / ours.seconds),
    figure(
      "straight-build",
      "færdige dokumenter lige til søgemaskinen",
      "punkter/s",
      items / straight.seconds,
    ),
    {
      ...figure(
        "straight-share",
        "deraf når opbygningen",
        "gange",
        straight.seconds / ours.seconds,
      ),
      goal: atLeast(0.8),
    },
    figure("plain-build", "almindeligt indeks", "punkter/s", items / plain.seconds),
    {
      ...figure("build-ratio", "opbygning mod almindeligt", "gange", ours.seconds / plain.seconds),
      goal: atMost(1.8),
    },
    figure(
      "engine-ratio",
      "søgemaskinens processortid mod almindeligt",
      "gange",
      ours.engineSeconds / plain.engineSeconds,
    ),
    figure("disk", "vores indeks på disken", "MB", ours.used),
    figure("plain-disk", "almindeligt på disken", "MB", plain.used),
    {
      ...figure("disk-ratio", "disk mod almindeligt", "gange", ours.used / plain.used),
      goal: atMost(1.5),
    },
    figure("files-ratio", "med ledig plads i filerne", "gange", ours.files / plain.files),
    ...stepShares(meetings, knowledge, ours.seconds / items),
  ];
}

/**
 * In seconds and megabytes. `files` also counts pages that the engine has freed and will fill again: how
 * many depends on how fast the documents came, not on what stands in them.
 */
type Cost = {
  readonly seconds: number;
  readonly engineSeconds: number;
  readonly used: number;
  readonly files: number;
};

async function costOf(engine: BenchEngine, fill: () => Promise<unknown>): Promise<Cost> {
  const before = await spent(engine);
  const seconds = await secondsOf(fill);
  const after = await spent(engine);
  return {
    seconds,
    engineSeconds: after.engineSeconds - before.engineSeconds,
    used: after.used - before.used,
    files: after.files - before.files,
  };
}

async function spent({ varDir, admin }: BenchEngine): Promise<Omit<Cost, "seconds">> {
  const [used, files, seconds] = await Promise.all([
    usedBytes(admin),
    indexesOf(varDir),
    engineSeconds(varDir),
  ]);
  return { engineSeconds: seconds, used: used / 1e6, files };
}

/** The engine keeps each index in a folder of its own under "indexes", made with the first. */
async function indexesOf(varDir: string): Promise<number> {
  const database = (await readdir(varDir)).find((name) => name.startsWith("meilisearch-")) ?? "";
  return megabytesOf(join(varDir, database, "indexes"));
}

const straightPrefix = "straight-";

/** What the engine itself takes for our documents, when they are there already. */
async function handOver(
  documents: readonly MeetingDocuments[],
  { admin }: BenchEngine,
): Promise<void> {
  await createIndexes(admin, straightPrefix);
  await fillFinished(admin, straightPrefix, documents);
}

/** As the indexer does: a batch is made while the engine writes the one before. What was made is put into `made`. */
async function build(
  meetings: Meetings,
  { admin }: BenchEngine,
  knowledge: Knowledge,
  made: MeetingDocuments[],
): Promise<void> {
  await createIndexes(admin);
  const index = { nodes: [admin], prefix: "" } as const;
  await fillIndex(index, meetingDocuments(meetings, knowledge, made), () => {});
  await writeOverviews(index, []);
}

/** What has been written is sent on the way, as it is while the indexer waits for files. */
async function* meetingDocuments(
  meetings: Meetings,
  knowledge: Knowledge,
  made: MeetingDocuments[],
): AsyncGenerator<MeetingDocuments> {
  const make = createDocuments(knowledge);
  for (const meeting of meetings) {
    const documents = toMeetingDocuments(make(meeting, made.length), []);
    made.push(documents);
    yield documents;
    await setImmediate();
  }
}

/** Of all meetings these are enough to know what a step costs. */
const sampledMeetings = 200;

/** Each step alone over the texts of some, as a share of what an item takes in all; the engine writes meanwhile. */
function stepShares(meetings: Meetings, knowledge: Knowledge, secondsForItem: number): Figure[] {
  const { danish, data } = knowledge;
  const sample = sampleMeetings(meetings, sampledMeetings);
  const items = toDocuments(sample, knowledge).flatMap((one) => one.items);
  const tag = createTagger(danish, data.topics);
  const texts = items.map(({ sections }) => sections.map(({ text }) => text).join("\n\n"));
  const steps: [string, string, () => unknown][] = [
    ["cut", "deraf deling i ord", () => texts.map(words)],
    [
      "fields",
      "deraf grundformer, dele og former",
      () => texts.map((text) => analyseText(danish, text)),
    ],
    ["topics", "deraf temaer", () => items.map(tag)],
  ];
  return steps.map(([key, label, work]) => ({
    key: `share-${key}`,
    label,
    unit: "%",
    value: (100 * fastest(1, work)) / items.length / secondsForItem,
  }));
}
