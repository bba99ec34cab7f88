import { rm, utimes } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { updateIndex } from "../../../commands/steps/update-index.ts";
import { withRecovery } from "../../../commands/steps/with-recovery.ts";
import { Environment } from "../../../contract/environment.ts";
import { connectEngine, type EngineClient } from "../../../engine/nodes/client.ts";
import { type EngineHandle, startEngine } from "../../../engine/start.ts";
import { engineConfig } from "../../../program/engine-config.ts";
import { notedEngine } from "../../support/engine/engine-process.ts";
import "../../support/engine/engine-setup.ts";
import { danish } from "../../support/danish.ts";
import { type Chance, createChance } from "../../support/hostile/chance.ts";
import {
  type IndexerProcess,
  loadIndexer,
  type Mode,
} from "../../support/indexing/indexer-process.ts";
import { type Documents, documentsOf, wholeIndex } from "../../support/indexing/whole-index.ts";
import { makeMinutesFolder } from "../../support/minutes/minutes-folder.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

/** KILLS for more than the slow suite's fifty, KILLS_SEED for others. */
const rounds = Number(process.env.KILLS ?? (process.env.SLOW ? 50 : 4));
const chance = createChance(Number(process.env.KILLS_SEED ?? 7));
const victims = ["run", "engine", "both"] as const;

let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
const held: Held[] = [];

/** An engine with a folder of state of its own, held for the whole test as `npm start` does. */
type Held = {
  readonly environment: Record<string, string>;
  readonly handle: EngineHandle;
  readonly client: EngineClient;
};

async function hold(): Promise<Held> {
  const environment = {
    VAR: makeTempFolder("kills"),
    MINUTES: folder.path,
    MEILI_BIN: inject("engineProgram"),
    LARGEST_LOSS: "100",
  };
  const handle = await startEngine(engineConfig(Environment.parse(environment)));
  const [{ url, adminKey }] = handle.nodes;
  const one = { environment, handle, client: connectEngine(url, adminKey) };
  held.push(one);
  return one;
}

let disturbed: Held;
let clean: Held;

beforeAll(async () => {
  folder = await makeMinutesFolder();
  disturbed = await hold();
  clean = await hold();
});
afterAll(async () => {
  for (const { handle, client, environment } of held) {
    await Promise.all([client.close(), handle.close()]);
    await rm(environment.VAR ?? "", { recursive: true });
  }
  await folder.remove();
});

/** A run as `npm start` makes it, of this process. */
function bring({ environment, handle }: Held, mode: Mode) {
  const paths = [folder.path];
  const request = { paths, correctionsIn: null, covers: "everything", mode } as const;
  return withRecovery(handle, () =>
    updateIndex(request, {
      engine: handle,
      environment: Environment.parse(environment),
      danish,
      onProgress: () => {},
      onFailure: () => {},
      onWait: () => {},
    }),
  );
}

/** Some files come, some change, one may go. */
async function changeMinutes({ upTo, pick, many, oneIn }: Chance): Promise<void> {
  for (const day of many(2 + upTo(3), () => 1 + upTo(8))) {
    if (oneIn(5)) {
      await folder.take(`${day}.txt`).catch(() => {});
      continue;
    }
    const items = many(1 + upTo(4), () => pick(["Skole", "Xylvej", "Qvistbro", "Havneplan"]));
    const text = items.map(
      (title, at) => `${at + 1}. ${title} ${upTo(90)}\nBeslutning\nGodkendt.\n`,
    );
    const file = await folder.put(
      `${day}.txt`,
      `Referat fra møde i Byrådet i Vibefjord Kommune\nMødedato: ${day}. marts 2021\n\n${text.join("\n")}`,
    );
    const when = new Date(Date.UTC(2024, 0, 1 + upTo(300)));
    await utimes(file, when, when);
  }
}

/** What a reader sees while a run is killed: each answer of the engine by itself. */
function watch({ client }: Held) {
  const seen = new Map<string, Documents>();
  let going = true;
  const look = async () => {
    while (going) {
      const documents = await documentsOf(client.engine, "items").catch(() => null);
      if (documents !== null) seen.set(JSON.stringify(documents), documents);
      await pause(5);
    }
  };
  const looking = look();
  return async () => {
    going = false;
    await looking;
    return [...seen.values()];
  };
}

async function killAt(moment: number, victim: (typeof victims)[number], run: IndexerProcess) {
  await pause(moment);
  if (victim !== "engine") run.kill();
  if (victim === "run") return;
  const { pid } = await notedEngine(disturbed.environment.VAR ?? "");
  if (pid !== 0) process.kill(pid, "SIGKILL");
}

const byId = (documents: Documents) =>
  new Map(documents.map((document) => [String(document.id), JSON.stringify(document)]));

/** Nothing but old and new documents, and each that stands in both. */
function isBetween(seen: Documents, before: Documents, after: Documents): boolean {
  const [now, old, next] = [byId(seen), byId(before), byId(after)];
  const known = [...now].every(([id, text]) => text === old.get(id) || text === next.get(id));
  return known && [...old.keys()].every((id) => !next.has(id) || now.has(id));
}

test(
  `${rounds} kills of a run, its engine or both: readers see the old or the new, and the next run makes it whole`,
  async () => {
    await changeMinutes(chance);
    await bring(disturbed, "update");
    const told = { cut: 0, ended: 0, seen: 0, compared: 0 };
    let lasts = 1_000;
    let next = loadIndexer(disturbed.environment);
    for (let round = 0; round < rounds; round += 1) {
      const run = next;
      const before = await documentsOf(disturbed.client.engine, "items");
      await changeMinutes(chance);
      const mode = chance.oneIn(3) ? "rebuild" : "update";
      const victim = chance.pick(victims);
      const moment = chance.upTo(1_000) / 1_000;
      await run.ready;
      const atKill = watch(disturbed);
      const begun = performance.now();
      const ending = run.begin(mode);
      // Where it was over first, the next moment is drawn of a shorter time.
      const [ended] = await Promise.all([ending, killAt(moment * lasts, victim, run)]);
      if (ended.code === null) told.cut += 1;
      else {
        expect(ended).toEqual({ code: 0, stderr: "" });
        told.ended += 1;
        if (victim === "run") lasts = performance.now() - begun;
      }
      const seenAtKill = await atKill();
      next = loadIndexer(disturbed.environment);
      const atRepair = watch(disturbed);
      await bring(disturbed, "update");
      const seenAtRepair = await atRepair();
      const after = await wholeIndex(disturbed.client.engine);
      await bring(clean, "rebuild");
      expect(after, `round ${round}`).toEqual(await wholeIndex(clean.client.engine));
      const items = after.items ?? [];
      for (const seen of [...seenAtKill, ...seenAtRepair])
        expect(isBetween(seen, before, items), `round ${round}, ${mode}`).toBe(true);
      const whole = [before, items].map((documents) => JSON.stringify(documents));
      for (const seen of mode === "rebuild" ? seenAtKill : [])
        expect(whole, `round ${round}`).toContain(JSON.stringify(seen));
      told.seen += seenAtKill.length + seenAtRepair.length;
      told.compared += Object.values(after).reduce((sum, { length }) => sum + length, 0);
    }
    next.kill();
    console.info(told);
    expect(told.cut).toBeGreaterThan(rounds / 3);
  },
  60_000 + rounds * 15_000,
);
