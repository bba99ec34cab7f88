/** What `npm run doctor` looks at: each check a row, with what it finds and what is to be done. */
import { access, constants, mkdir, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../../contract/environment.ts";
import { withNodes } from "../../engine/nodes/nodes.ts";
import { startEngine } from "../../engine/start.ts";
import { readCorrections } from "../../indexer/files/corrections-file.ts";
import { listMinutes } from "../../indexer/files/minutes-files.ts";
import { publishedFileName } from "../../indexer/files/operator-files.ts";
import { readPublished } from "../../indexer/files/published-file.ts";
import { reasonOf } from "../../indexer/files/unreadable.ts";
import { readLastState } from "../../indexer/sync/write/index-state.ts";
import { formatWithdrawn, readWithdrawn } from "../../indexer/sync/write/read-withdrawn.ts";
import { readTakedowns } from "../../indexer/takedown/takedowns-file.ts";
import { engineConfig } from "../../program/engine-config.ts";
import { printArchive } from "./archive-print.ts";

/** "note" is worth knowing, "fault" must be mended; `advice` says how. */
export type Finding = {
  readonly state: "fine" | "note" | "fault";
  readonly says: string;
  readonly advice: string | null;
};

type Check = {
  readonly name: string;
  readonly look: (environment: Environment) => Promise<Finding[]>;
};

const fine = (says: string): Finding => ({ state: "fine", says, advice: null });
const note = (says: string, advice: string): Finding => ({ state: "note", says, advice });
const fault = (says: string, advice: string): Finding => ({ state: "fault", says, advice });

export const checks: readonly Check[] = [
  { name: "Node", look: async () => [nodeFinding(process.versions.node)] },
  { name: "Disk", look: ({ VAR }) => lookAtState(VAR) },
  { name: "Referater", look: lookAtMinutes },
  { name: "Søgemaskine og indeks", look: lookAtEngine },
];

/** Below the least that commands/run.mjs starts on, nothing gets here. */
export function nodeFinding(version: string): Finding {
  const major = Number(version.split(".")[0]);
  if (major >= 22) return fine(`Node ${version}`);
  return note(`Node ${version} får ikke længere rettelser`, "Installér Node 22 eller nyere.");
}

const gigabyte = 1_000_000_000;
/** An index is built beside the old one: room for both. */
const leastFree = 2 * gigabyte;

async function lookAtState(folder: string): Promise<Finding[]> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    const advice = "Giv brugeren, som portalen kører som, lov til at skrive i den, eller sæt VAR.";
    return [fault(`Der kan ikke skrives i mappen VAR (${folder}): ${reasonOf(error)}`, advice)];
  }
  const { bavail, bsize } = await statfs(folder);
  return [diskFinding(folder, bavail * bsize)];
}

export function diskFinding(folder: string, free: number): Finding {
  const says = `${formatBytes(free)} fri hos VAR (${folder})`;
  if (free >= leastFree) return fine(says);
  return fault(
    says,
    "Frigør plads: et indeks bygges ved siden af det gamle, så der skal være plads til begge.",
  );
}

function formatBytes(bytes: number): string {
  if (bytes < gigabyte) return `${Math.floor(bytes / 1e6)} MB`;
  return `${(bytes / gigabyte).toLocaleString("da-DK", { maximumFractionDigits: 1 })} GB`;
}

async function lookAtMinutes({ MINUTES, VAR }: Environment): Promise<Finding[]> {
  const { files, failures } = await listMinutes([MINUTES]);
  const first = failures[0];
  const minutes =
    files.length === 0
      ? fault(`Ingen filer i ${MINUTES}`, "Læg referater i mappen, eller sæt MINUTES til en anden.")
      : fine(`${files.length} filer i ${MINUTES}`);
  const unread = first
    ? [note(`${first.file}: ${first.reason}`, "»npm run index« fortæller om dem alle.")]
    : [];
  return [minutes, ...unread, ...(await lookAtLists(MINUTES, VAR))];
}

async function lookAtLists(minutes: string, varDir: string): Promise<Finding[]> {
  const corrections = await readCorrections(minutes, new Set());
  const broken = corrections !== null && !corrections.whole;
  const told = broken
    ? [fault(`${corrections.shown}: ${corrections.faults[0] ?? ""}`, "Ret filen.")]
    : [];
  const published = await readPublished(minutes);
  if (published.fault !== null)
    told.push(fault(`${join(minutes, publishedFileName)} ${published.fault}`, "Ret filen."));
  try {
    const { entries } = await readTakedowns([minutes], varDir);
    return [...told, fine(`${entries.length} fjernelser`)];
  } catch (error) {
    const advice =
      "Hent takedowns.json fra versionsstyringen og VAR/takedown.key fra sikkerhedskopien.";
    return [...told, fault(reasonOf(error), advice)];
  }
}

async function lookAtEngine(environment: Environment): Promise<Finding[]> {
  try {
    const engine = await startEngine(engineConfig(environment));
    try {
      const state = await withNodes(engine.nodes, "adminKey", (nodes) =>
        readLastState({ nodes, prefix: "" }),
      );
      const withdrawn = await withNodes(engine.nodes, "adminKey", (nodes) =>
        readWithdrawn({ nodes, prefix: "" }),
      );
      const { meetings, items } = await printArchive(engine);
      const nodesSay = fine(
        `${engine.nodes.length === 1 ? "Søgemaskinen" : `${engine.nodes.length} søgemaskiner`} svarer`,
      );
      const index = indexFinding(state?.indexedAt ?? null, { meetings, items });
      return [nodesSay, index, ...formatWithdrawn(withdrawn).map(withheldFinding)];
    } finally {
      await engine.close();
    }
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return [fault(says, `${join(environment.VAR, "engine.log")} siger mere.`)];
  }
}

const withheldFinding = (line: string) =>
  note(
    `Holdt tilbage: ${line}`,
    "Skal det vises alligevel, så skriv dets id i published.json i referatmappen.",
  );

type Held = { readonly meetings: number; readonly items: number };

export function indexFinding(indexedAt: string | null, { meetings, items }: Held): Finding {
  if (indexedAt === null) return fault("Intet er indekseret til ende", "Kør »npm run index«.");
  const says = `Indekset rummer ${meetings} møder og ${items} punkter; sidst bragt à jour ${indexedAt.slice(0, 16).replace("T", " kl. ")} UTC`;
  return items === 0 ? fault(says, "Kør »npm run index«.") : fine(says);
}
