import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type FirstAgendaServer,
  startFirstAgendaServer,
  toMeetingIds,
} from "../../support/harvest/firstagenda-server.ts";
import { createRandom, generateSite } from "../../support/harvest/firstagenda-site.ts";
import { readTree } from "../../support/harvest/harvest-fixture.ts";
import { startHarvestProcess } from "../../support/harvest/harvest-process.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

/** The slow suite kills more often, and in a longer harvest. */
const usually = { meetings: 60, kills: 4 };
const slowly = { meetings: 2_000, kills: 10 };

async function createRunner(origin: string) {
  const root = makeTempFolder("harvest-kill");
  const into = join(root, "minutes");
  const env = { CONTACT: "post@example.dk", VAR: join(root, "var") };
  const start = () => startHarvestProcess([origin, "--into", into, "--rate", "100000"], env);
  return { start, files: () => readTree(into) };
}

/** Kills `process` a moment after it has asked for `count` meetings more. */
function killAfter(server: FirstAgendaServer, count: number, moment: number, kill: () => void) {
  const goal = toMeetingIds(server.seen).length + count;
  server.onRequest = () => {
    if (toMeetingIds(server.seen).length < goal) return;
    server.onRequest = () => {};
    setTimeout(kill, moment);
  };
}

/** How often each meeting was asked for beyond the first time. */
function countRepeats(ids: readonly string[]): Map<string, number> {
  const repeats = new Map<string, number>();
  for (const id of ids) repeats.set(id, (repeats.get(id) ?? -1) + 1);
  return new Map([...repeats].filter(([, count]) => count > 0));
}

async function proveKillsHarmless({ meetings, kills }: typeof usually) {
  const server = await startFirstAgendaServer(generateSite({ meetings, seed: 7 }));
  const random = createRandom(11);
  try {
    const undisturbed = await createRunner(server.origin);
    expect((await undisturbed.start().ended).code).toBe(0);
    server.seen.length = 0;

    const disturbed = await createRunner(server.origin);
    const lastAsked: string[] = [];
    for (let run = 0; run < kills; run += 1) {
      const count = 1 + Math.floor((random() * meetings) / (kills + 1));
      const { kill, ended } = disturbed.start();
      killAfter(server, count, random() * 4, kill);
      expect((await ended).code).toBeNull();
      lastAsked.push(toMeetingIds(server.seen).at(-1) ?? "");
    }
    expect((await disturbed.start().ended).code).toBe(0);

    expect(await disturbed.files()).toEqual(await undisturbed.files());
    const repeats = countRepeats(toMeetingIds(server.seen));
    for (const [id, count] of repeats) {
      expect(count).toBeLessThanOrEqual(lastAsked.filter((last) => last === id).length);
    }
  } finally {
    await server.close();
  }
}

test("kills at random moments cost at most the meeting in flight, and no file", async () => {
  await proveKillsHarmless(usually);
});

// The slow suite: SLOW=1 npx vitest run test/indexer/harvest/kill.test.ts
test.runIf(process.env.SLOW)(
  "and so do ten in a harvest of 2,000 meetings",
  async () => {
    await proveKillsHarmless(slowly);
  },
  600_000,
);
