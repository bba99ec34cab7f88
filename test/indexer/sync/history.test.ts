import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indexKinds, indexName } from "../../../engine/indexes/settings.ts";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { openKnownFiles } from "../../../indexer/sync/documents/known-files.ts";
import { danish } from "../../support/danish.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { createRandom } from "../../support/harvest/firstagenda-site.ts";
import { syncParsed } from "../../support/indexing/sync-parsed.ts";
import { makeMinutesFolder } from "../../support/minutes/minutes-folder.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const { admin, prefix } = testArchive();
const enrich = createEnricher(danish, createTagger(danish, []));

/** More for a longer look: HISTORIES=50. */
const histories = Number(process.env.HISTORIES ?? 3);
const steps = 6;
const names = ["a.json", "b.json", "mappe/c.json", "mappe/d.json", "e.json"];
const words = ["Skole", "Xylvej", "Zyltorv", "Qvistbro", "Wulfsgade", "Budget", "Havnekajen"];

async function run(at: string, folder: string, mode: "update" | "rebuild", known?: string) {
  const files = known === undefined ? {} : { known: await openKnownFiles(known, "one") };
  await syncParsed({ folder, mode, enrich, index: { nodes: [admin], prefix: at }, ...files });
}

async function everything(at: string) {
  const kinds = indexKinds.map(async (kind) => {
    const index = admin.index(indexName(kind, at));
    const { results } = await index.getDocuments({ limit: 10_000 });
    return [kind, results.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))] as const;
  });
  return Object.fromEntries(await Promise.all(kinds));
}

test(
  `after any history of changes the index is what a rebuild makes of the folder, words included (${histories} times ${steps} steps)`,
  async () => {
    const random = createRandom(2_027);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    let compared = 0;
    for (let history = 0; history < histories; history += 1) {
      const folder = await makeMinutesFolder();
      const known = join(folder.path, "_known.jsonl");
      const at = `${prefix}${history}-`;
      for (let step = 0; step < steps; step += 1) {
        for (const name of [pick(names), pick(names)]) {
          if (random() < 0.3) await folder.take(name).catch(() => {});
          else {
            const day = 1 + Math.floor(random() * 6);
            const date = `2021-03-0${day}`;
            const titles = Array.from(
              { length: 1 + Math.floor(random() * 3) },
              () => `${pick(words)} ${pick(words)}`,
            );
            const items = titles.map((title, i) => someItem({ number: `${i + 1}`, title }));
            const kind = pick(["minutes", "agenda"] as const);
            const file = await folder.put(name, [
              someMeeting({ id: `vibefjord-byraadet-${date}`, date, kind, items }),
            ]);
            const when = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 300)));
            await utimes(file, when, when);
          }
        }
        await run(at, folder.path, "update", known);
        const anew = `${prefix}${history}-${step}-anew-`;
        await run(anew, folder.path, "update");
        const there = await everything(at);
        expect(there).toEqual(await everything(anew));
        compared += Object.values(there).reduce((sum, { length }) => sum + length, 0);
      }
      const before = await everything(at);
      await run(at, folder.path, "rebuild", known);
      expect(await everything(at)).toEqual(before);
      await folder.remove();
    }
    expect(compared).toBeGreaterThan(histories * steps * 5);
    console.info(`${compared} documents compared`);
  },
  histories * 60_000,
);
