/** Taking something down, and putting it back: the list first, then the index at once, then a run over the minutes. */
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Takedown } from "../../contract/takedown.ts";
import { withNodes } from "../../engine/nodes/nodes.ts";
import type { MeetingInIndex } from "../../indexer/sync/plan/identity.ts";
import { noteDue } from "../../indexer/sync/write/due.ts";
import {
  announceTakedowns,
  readIndexedMeetings,
  readLastState,
} from "../../indexer/sync/write/index-state.ts";
import { removeItems, removeMeetings } from "../../indexer/sync/write/remove.ts";
import type { SpreadIndex } from "../../indexer/sync/write/spread-index.ts";
import { writeOverviews } from "../../indexer/sync/write/write-overviews.ts";
import { makeTakedownKey } from "../../indexer/takedown/key-file.ts";
import { faultOfText, isTakedownOf, toTakedown } from "../../indexer/takedown/make-takedown.ts";
import { toPublicList } from "../../indexer/takedown/public-list.ts";
import {
  readTakedowns,
  readTakedownsIn,
  writeTakedowns,
} from "../../indexer/takedown/takedowns-file.ts";
import { overviewKeepMs } from "../../server/search/records/overview.ts";
import { resolveWish, wantedOf } from "./resolve-takedown.ts";
import { type IndexerSetup, updateIndex } from "./update-index.ts";

type TakedownOrder = { readonly wanted: string; readonly reason: string };

/** A portal tells for a while what it has read. */
const untilForgotten = () => pause(overviewKeepMs);

/**
 * Gives a sentence for the operator, when no portal tells of it any longer: `forgotten` waits for that.
 * @throws Error with a Danish sentence, and the engine's errors
 */
export async function takeDown(
  order: TakedownOrder,
  setup: IndexerSetup,
  forgotten = untilForgotten,
): Promise<string> {
  const { MINUTES, VAR } = setup.environment;
  const takedowns = await readTakedowns([MINUTES], VAR);
  const key = await makeTakedownKey(VAR);
  const known = takedowns.entries.find((one) =>
    isTakedownOf(one, wantedOf(order.wanted).wanted, key),
  );
  if (known !== undefined) {
    await index(setup);
    return "Det er allerede fjernet; indekset er gået igennem igen.";
  }
  return withNodes(setup.engine.nodes, "adminKey", async (nodes) => {
    const spread = { nodes, prefix: "" };
    const indexed = await readIndexedMeetings(spread);
    const wish = await resolveWish(order.wanted, indexed, {
      environment: setup.environment,
      takedowns,
    });
    const fault = wish.kind === "text" ? faultOfText(wish.text, order.reason) : null;
    if (fault !== null) throw new Error(fault);
    const entry = toTakedown(wish, { reason: order.reason, at: new Date() }, key);
    const entries = [...(await readTakedownsIn(MINUTES)), entry];
    await writeTakedowns(MINUTES, entries);
    // What goes now the run will not miss, but its words must go too.
    await noteDue(spread, { sweepDue: true, overviewDue: "begun" });
    await removeNow(entry, indexed, spread);
    await announceTakedowns(spread, toPublicList(entries));
    await index(setup);
    await forgotten();
    return sentenceOf(entry);
  });
}

/** @throws Error with a Danish sentence where nothing like it is taken down */
export async function putBack(
  typed: string,
  setup: IndexerSetup,
  forgotten = untilForgotten,
): Promise<string> {
  const { MINUTES, VAR } = setup.environment;
  const { wanted } = wantedOf(typed);
  const { entries, key } = await readTakedowns([MINUTES], VAR);
  const others = entries.filter((one) => !isTakedownOf(one, wanted, key));
  if (others.length === entries.length) throw new Error("Det er ikke blandt det, der er fjernet.");
  await writeTakedowns(MINUTES, others);
  await index(setup);
  await forgotten();
  return "Fjernelsen er ophævet. Det, som filerne i referatmappen rummer, er i arkivet igen.";
}

/** What other paths gave stays, and is looked through too. */
async function index(setup: IndexerSetup): Promise<void> {
  const paths = [resolve(setup.environment.MINUTES)];
  const request = { paths, correctionsIn: null, covers: "paths", mode: "update" } as const;
  await updateIndex(request, setup);
}

/** The run over the minutes takes its time, and may have to wait for another. */
async function removeNow(
  entry: Takedown,
  indexed: readonly MeetingInIndex[],
  spread: SpreadIndex,
): Promise<void> {
  if (entry.kind === "item") await removeItems(spread, [entry.id]);
  if (entry.kind !== "meeting") return;
  await removeMeetings(
    spread,
    indexed.filter(({ id }) => id === entry.id),
  );
  await writeOverviews(spread, (await readLastState(spread))?.unread ?? []);
}

function sentenceOf(entry: Takedown): string {
  return entry.kind === "text"
    ? "Teksten er fjernet, hvor den stod, og vises ikke, hvis den kommer igen."
    : `${entry.id} er fjernet fra portalen.`;
}
