/** `npm run correct -- --into DIR [PATH...]`: each correction of corrections.json as a test case of the parser. */
import { z } from "zod";
import { readTopics } from "../indexer/enrich/topics/read-topics.ts";
import { readCorrections } from "../indexer/files/corrections-file.ts";
import { option } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { readEnvironment } from "../program/environment.ts";
import { type Told, writeCases } from "./steps/write-cases.ts";

const table = {
  name: "correct",
  help: "Gør hver rettelse i corrections.json til en prøve af tolkningen (ellers i MINUTES)",
  operands: "[mappe ...]",
  options: {
    into: option("MAPPE", "Mappen, som prøverne skrives i", z.string("skal nævne en mappe")),
  },
};

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
  const { written, failed } = await writeCases(told, paths, into);
  for (const line of failed) tell(line);
  for (const folder of written) process.stdout.write(`${folder}\n`);
  if (written.length === 0) return 1;
  return failed.length + faulty === 0 ? 0 : 2;
});
