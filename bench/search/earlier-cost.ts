/** A search of this checkout beside the same search of another one, an earlier commit's: the same minutes, the same questions. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "undici";
import type { Environment } from "../../contract/environment.ts";
import { readyBinary } from "../../engine/process/binary.ts";
import { parsedMeetings } from "../corpus/corpus.ts";
import { packMeetings } from "../corpus/packed-meetings.ts";
import { writeFolders } from "../corpus/write-folders.ts";
import { atLeast, atMost, type Figure, figure, type Setting } from "../measure/benchmark.ts";
import { inParts } from "../measure/parts.ts";
import { cpuSecondsOf } from "../measure/process-time.ts";
import { runMeasured } from "../measure/run-measured.ts";
import { type RunningPortal, withRunningPortal } from "../measure/running-portal.ts";
import { percentile } from "../measure/timing.ts";
import { type Asked, askedOf } from "./asked.ts";
import { median, timesInTurn } from "./interleaved.ts";
import { apiPath } from "./recorded-queries.ts";
import { bytesOf } from "./served.ts";
import { perSecondOnce } from "./under-load.ts";

type Checkout = "own" | "earlier";
const checkouts: readonly Checkout[] = ["own", "earlier"];

/** @throws EngineUnusable, or Error with what one of the two said, or that there is no other */
export async function measureEarlier(
  setting: Setting,
  onFigures: (figures: readonly Figure[]) => void,
): Promise<void> {
  const { blocks, items, environment, against } = setting;
  if (against === null) throw new Error("»earlier« skal have en anden udgave: --against mappe");
  const folder = await mkdtemp(join(tmpdir(), "referatsoeg-earlier-"));
  const rootOf = { own: undefined, earlier: resolve(against) };
  try {
    const given = await environmentsIn(folder, environment);
    await writeFolders(given.own.MINUTES, blocks, items);
    const index = () => indexFigures(given, rootOf, items);
    await inParts([{ key: "index", label: "opbygning", run: index }], onFigures);
    await withRunningPortal(given.own, (own) =>
      withRunningPortal(
        given.earlier,
        (earlier) => measureSearches({ own, earlier }, setting, onFigures),
        rootOf.earlier,
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Given = Record<string, string> & { readonly MINUTES: string };

/** Each has an engine and an index of its own, and no limit for the visitor that measures. */
async function environmentsIn(
  folder: string,
  { MEILI_BIN, VAR }: Environment,
): Promise<Record<Checkout, Given>> {
  const { path: bin } = await readyBinary(MEILI_BIN ?? null, resolve(VAR));
  const shared = { MINUTES: join(folder, "minutes"), MEILI_BIN: bin, RATE_LIMIT: "1000000" };
  return {
    own: { ...shared, VAR: join(folder, "own") },
    earlier: { ...shared, VAR: join(folder, "earlier") },
  };
}

async function indexFigures(
  given: Record<Checkout, Given>,
  rootOf: Record<Checkout, string | undefined>,
  items: number,
): Promise<Figure[]> {
  const index = (one: Checkout) =>
    runMeasured(["index", given[one].MINUTES], given[one], rootOf[one]);
  const [own, earlier] = [await index("own"), await index("earlier")];
  return [
    figure("own-build", "indeksering", "punkter/s", items / own.seconds),
    figure("earlier-build", "tidligere udgave, indeksering", "punkter/s", items / earlier.seconds),
    figure("build-gain", "deraf når denne udgave", "gange", earlier.seconds / own.seconds),
  ];
}

const visitors = 10;

/** No address is asked twice, for one of the two may keep what it answered. */
async function measureSearches(
  portals: Record<Checkout, RunningPortal>,
  { blocks, items, queries, rounds }: Setting,
  onFigures: (figures: readonly Figure[]) => void,
): Promise<void> {
  const asked = askedOf(packMeetings(parsedMeetings(blocks, items)), queries * rounds);
  const paths = [...new Set(asked.map(withoutTyping).map(apiPath))];
  const every = (nth: number) => paths.filter((_, at) => at % 3 === nth);
  for (const one of checkouts) await rested(portals[one]);
  const late: Record<Checkout, number> = { own: 0, earlier: 0 };
  await withPools(portals, late, async (get) => {
    await inParts(
      [
        { key: "warm", label: "opvarmning", run: () => warmUp(every(0), get) },
        { key: "times", label: "svartider", run: () => timeFigures(every(1), get) },
        { key: "load", label: "mange ad gangen", run: () => loadFigures(every(2), get, rounds) },
        { key: "late", label: "i alt", run: async () => lateFigures(late) },
      ],
      onFigures,
    );
  });
}

/** An earlier commit need not know that a word may still be being typed. */
function withoutTyping({ kind, address }: Asked): Asked {
  const parameters = new URLSearchParams(address);
  parameters.delete("typing");
  return { kind, address: parameters.toString() };
}

type Get = Readonly<Record<Checkout, (path: string) => Promise<void>>>;

/** `late` counts the answers that did not come in time (503): they are no fast ones. */
async function withPools(
  { own, earlier }: Record<Checkout, RunningPortal>,
  late: Record<Checkout, number>,
  work: (get: Get) => Promise<void>,
): Promise<void> {
  const pools = { own: new Pool(own.url), earlier: new Pool(earlier.url) };
  const getOf = (one: Checkout) => async (path: string) => {
    if ((await bytesOf(pools[one], path)) === null) late[one] += 1;
  };
  try {
    await work({ own: getOf("own"), earlier: getOf("earlier") });
  } finally {
    await Promise.all(checkouts.map((one) => pools[one].close()));
  }
}

const lookEveryMs = 1_000;
const restingShare = 0.05;

/** A portal goes through its minutes when it starts: until that is done it has less time for its visitors. */
async function rested({ pid, answers }: RunningPortal): Promise<void> {
  await answers("/api/search?q=budget");
  const seconds = async () => (await cpuSecondsOf(pid)) ?? 0;
  let [before, now] = [Number.NEGATIVE_INFINITY, await seconds()];
  while (now - before > restingShare) {
    await pause(lookEveryMs);
    [before, now] = [now, await seconds()];
  }
}

async function warmUp(paths: readonly string[], get: Get): Promise<Figure[]> {
  for (const path of paths) for (const one of checkouts) await get[one](path);
  return [figure("warmed", "søgninger til opvarmning", "", paths.length)];
}

async function timeFigures(paths: readonly string[], get: Get): Promise<Figure[]> {
  const times = await timesInTurn(paths, get, 1, true);
  const of = (one: Checkout, share: number) => percentile(times[one].all, share);
  return [
    figure("asked", "forskellige søgninger", "", paths.length),
    figure("own-p50", "/api/search, median", "ms", of("own", 0.5)),
    figure("own-p95", "/api/search, p95", "ms", of("own", 0.95)),
    figure("earlier-p50", "tidligere udgave, median", "ms", of("earlier", 0.5)),
    figure("earlier-p95", "tidligere udgave, p95", "ms", of("earlier", 0.95)),
    {
      ...figure(
        "p50-share",
        "median mod den tidligere",
        "gange",
        of("own", 0.5) / of("earlier", 0.5),
      ),
      goal: atMost(0.5),
    },
    figure("p95-share", "p95 mod den tidligere", "gange", of("own", 0.95) / of("earlier", 0.95)),
  ];
}

/** As many parts as there are rounds; each is asked of one, then of the other. */
async function loadFigures(paths: readonly string[], get: Get, rounds: number): Promise<Figure[]> {
  const speeds: Record<Checkout, number[]> = { own: [], earlier: [] };
  for (let round = 0; round < rounds; round += 1) {
    const part = paths.filter((_, at) => at % rounds === round);
    const order = round % 2 === 0 ? checkouts : checkouts.toReversed();
    for (const one of order) speeds[one].push(await perSecondOnce(part, get[one], visitors));
  }
  const [own, earlier] = [median(speeds.own), median(speeds.earlier)];
  return [
    figure("own-load", `søgninger i sekundet, ${visitors} ad gangen`, "pr. s", own),
    figure("earlier-load", "tidligere udgave", "pr. s", earlier),
    { ...figure("load-gain", "deraf når denne udgave", "gange", own / earlier), goal: atLeast(2) },
  ];
}

function lateFigures({ own, earlier }: Record<Checkout, number>): Figure[] {
  return [
    { ...figure("own-late", "uden svar i tide (503)", "søgninger", own), goal: atMost(0) },
    figure("earlier-late", "tidligere udgave, uden svar i tide", "søgninger", earlier),
  ];
}
