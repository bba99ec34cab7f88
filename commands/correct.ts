/** `npm run correct -- --into DIR [PATH...]`: each correction of corrections.json as a test case of the parser. */
import { join } from "node:path";
import { z } from "zod";
import type { Correction } from "../contract/correction.ts";
import { meetingOfItem } from "../indexer/enrich/item-ids.ts";
import { readTopics } from "../indexer/enrich/topics/read-topics.ts";
import { readCorrections } from "../indexer/files/corrections-file.ts";
import { listMinutes, type MinutesFile } from "../indexer/files/minutes-files.ts";
import { writeWhole } from "../indexer/files/write-whole.ts";
import { toCase } from "../indexer/meetings/correction-case.ts";
import { createReadMeetings } from "../indexer/meetings/read-meetings.ts";
import { createGuardedReader, usualLimits } from "../indexer/threads/guarded-reader.ts";
import { option } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { readEnvironment } from "../program/environment.ts";

const table = {
  name: "correct",
  help: "Gør hver rettelse i corrections.json til en prøve af tolkningen (ellers i MINUTES)",
  operands: "[mappe ...]",
  options: {
    into: option("MAPPE", "Mappen, som prøverne skrives i", z.string("skal nævne en mappe")),
  },
};

type Told = { readonly correction: Correction; readonly nth: number; readonly shown: string };

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The entries that can be used; what is wrong with the others is told. */
async function correctionsIn(paths: readonly string[], topics: ReadonlySet<string>) {
  const told: Told[] = [];
  let faulty = 0;
  for (const path of paths) {
    const file = await readCorrections(path, topics);
    if (file === null) tell(`${path}: her er ingen corrections.json`);
    for (const fault of file?.faults ?? []) tell(`${file?.shown}: ${fault}`);
    faulty += file?.faults.length ?? 0;
    told.push(...(file?.entries ?? []).map((entry) => ({ ...entry, shown: file?.shown ?? path })));
  }
  return { told, faulty };
}

await runCommand(table, async ({ operands, options: { into } }) => {
  const environment = readEnvironment();
  const paths = operands.length > 0 ? operands : [environment.MINUTES];
  const topics = new Set((await readTopics(environment.TOPICS)).map(({ id }) => id));
  const { told, faulty } = await correctionsIn(paths, topics);
  const reader = createGuardedReader(usualLimits, null);
  const readMeetings = createReadMeetings(reader);
  const open = new Set(told);
  const written: string[] = [];
  const failed: string[] = [];

  async function writeCases(file: MinutesFile): Promise<void> {
    const { meetings } = await readMeetings(file).catch(() => ({ meetings: [] }));
    const ids = new Set(meetings.map(({ meeting }) => meeting.id));
    const own = [...open].filter(({ correction }) => ids.has(meetingOfItem(correction.item)));
    if (own.length === 0) return;
    const { blocks } = await reader.readFile(file.path);
    for (const one of own) {
      open.delete(one);
      await writeCase(one, toCase(one.correction, meetings, blocks));
    }
  }

  async function writeCase(one: Told, found: ReturnType<typeof toCase>): Promise<void> {
    if (typeof found === "string") {
      failed.push(`${one.shown}: rettelse ${one.nth}: ${found}`);
      return;
    }
    const folder = join(into, `${one.correction.item}-${one.correction.field}`);
    await writeWhole(join(folder, "source.txt"), found.source);
    await writeWhole(
      join(folder, "correction.json"),
      `${JSON.stringify(found.correction, null, 2)}\n`,
    );
    written.push(folder);
  }

  for (const file of (await listMinutes(paths)).files) if (open.size > 0) await writeCases(file);
  await reader.close();
  for (const { shown, nth, correction } of open)
    failed.push(`${shown}: rettelse ${nth}: punktet »${correction.item}« findes ikke`);
  for (const line of failed) tell(line);
  for (const folder of written) process.stdout.write(`${folder}\n`);
  if (written.length === 0) return 1;
  return failed.length + faulty === 0 ? 0 : 2;
});
