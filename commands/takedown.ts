/** `npm run takedown -- ID-OR-TEXT --reason "…"`: removes at once and for good; `--undo` reverses. */
import { z } from "zod";
import { withEngine } from "../engine/start.ts";
import { toPublicList } from "../indexer/takedown/public-list.ts";
import { readTakedownsIn } from "../indexer/takedown/takedowns-file.ts";
import { flag, type Given, option } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { putBack, takeDown } from "./steps/take-down.ts";
import { toldRun } from "./steps/told-run.ts";

const table = {
  name: "takedown",
  help: "Fjerner et punkt, et møde eller en tekst fra portalen, og blokerer for det; uden argumenter: viser, hvad der er fjernet",
  operands: "[id, adresse eller tekst]",
  options: {
    reason: option("begrundelse", "Hvorfor; kan læses af alle", z.string().trim().optional()),
    undo: flag("Ophæver fjernelsen"),
  },
};

type TakedownGiven = Given<(typeof table)["options"]>;

async function list(folder: string): Promise<void> {
  const told = toPublicList(await readTakedownsIn(folder));
  const lines = told.map(
    ({ kind, id, reason, at }) => `${at.slice(0, 10)}  ${id ?? kind}: ${reason}`,
  );
  process.stdout.write(`${told.length === 0 ? "Intet er fjernet." : lines.join("\n")}\n`);
}

function orderOf({ operands: [wanted, ...more], options }: TakedownGiven) {
  if (wanted === undefined || more.length > 0)
    throw new Error("Argumenterne kan ikke forstås (sæt teksten i anførselstegn). Se --help.");
  const { reason = "", undo } = options;
  if (!undo && reason === "") throw new Error("--reason mangler: hvorfor skal det fjernes?");
  return { wanted, reason, kind: undo ? "undo" : "take-down" } as const;
}

const tell = (line: string) => process.stderr.write(`${line}\n`);

await runCommand(table, async (given) => {
  const environment = readEnvironment();
  if (given.operands.length === 0 && !given.options.undo) {
    await list(environment.MINUTES);
    return 0;
  }
  const order = orderOf(given);
  const sentence = await withEngine(engineConfig(environment), (engine) => {
    const setup = toldRun(engine, environment, tell);
    return order.kind === "undo" ? putBack(order.wanted, setup) : takeDown(order, setup);
  });
  process.stdout.write(`${sentence}\n`);
  return 0;
});
