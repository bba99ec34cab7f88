import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HarvestSources } from "../../../contract/source.ts";
import sources from "../../../data/sources.json";
import { HarvestReport } from "../../../indexer/harvest/harvest-report.ts";
import { startFirstAgendaServer } from "../../support/harvest/firstagenda-server.ts";
import { generateSite } from "../../support/harvest/firstagenda-site.ts";
import { readTree } from "../../support/harvest/harvest-fixture.ts";
import { startHarvestProcess } from "../../support/harvest/harvest-process.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const contact = { CONTACT: "post@example.dk" };

test("without a contact nothing is asked for, and a sentence says what is wanted", async () => {
  const server = await startFirstAgendaServer(generateSite());
  const { code, stderr } = await startHarvestProcess([server.origin], {}).ended;
  expect(code).toBe(1);
  expect(stderr).toContain("CONTACT");
  expect(server.seen).toEqual([]);
  await server.close();
});

test.each([
  [
    ["--since", "i går", "--rate", "hurtigt"],
    ["--since skal være en dato", "--rate skal være et tal"],
  ],
  [["--rate", "0"], ["--rate skal være større end 0"]],
  [["--hurtigt"], ["Argumenterne kan ikke forstås"]],
  [["file:///etc/passwd"], ["er ikke en webadresse"]],
  [["--municipality", "Andeby"], ["nævner ingen side for Andeby"]],
  [["--sources", "findes-ikke.json"], ["kan ikke læses som en liste"]],
])("%j is refused with a sentence for each fault", async (args, sentences) => {
  const { code, stderr } = await startHarvestProcess(args, contact).ended;
  for (const sentence of sentences) expect(stderr).toContain(sentence);
  expect(code).toBe(1);
});

test("the sites of a list are gone through, and the report is one JSON object", async () => {
  const server = await startFirstAgendaServer(generateSite({ meetings: 3 }));
  const root = makeTempFolder("harvest-command");
  const list = { sites: [{ municipality: "Vibefjord", url: server.origin, verified: null }] };
  await writeFile(join(root, "sources.json"), JSON.stringify(list));
  const env = { ...contact, VAR: join(root, "var"), MINUTES: join(root, "minutes") };
  const args = ["--sources", join(root, "sources.json"), "--rate", "1000", "--json"];
  const { code, stdout } = await startHarvestProcess(args, env).ended;
  await server.close();
  expect(code).toBe(0);
  const report = HarvestReport.parse(JSON.parse(stdout));
  expect(report.sites).toMatchObject([{ municipality: "Vibefjord", fetched: 3, failures: [] }]);
  expect(Object.keys(await readTree(join(root, "minutes")))).toHaveLength(4);
});

test("the list that comes with the project names each municipality once, in Danish order", () => {
  const names = HarvestSources.parse(sources).sites.map(({ municipality }) => municipality);
  expect(names).toEqual([...new Set(names)].sort(new Intl.Collator("da").compare));
});
