import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ParsedMeeting } from "../../contract/meeting.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = makeTempFolder("parse");
afterAll(() => rmSync(folder, { recursive: true }));

const minutes = "Rådet\n4. maj 2021\n\n1. Velkomst\n\nBeslutning\n\nGodkendt.\n";

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function parse(...files: string[]) {
  const command = ["commands/run.mjs", "parse", ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: "utf8",
  });
  const parsed = stdout.split("\n").filter(Boolean);
  return { status, stderr, parsed: parsed.map((line) => ParsedMeeting.parse(JSON.parse(line))) };
}

test("prints each meeting on a line, problems as file:line: code: message, and exits 0", () => {
  const path = file("referat.txt", minutes);
  const { status, stderr, parsed } = parse(path);
  expect(status).toBe(0);
  expect(parsed.map(({ file, meeting }) => [file, meeting.items.length])).toEqual([
    ["referat.txt", 1],
  ]);
  expect(stderr).toContain(`${path}:1: municipality-unknown: `);
});

test("what cannot be read is named, the rest is parsed, and it exits 2", () => {
  const paths = [
    file("tom.txt", ""),
    file("binær.txt", Uint8Array.from([0, 1, 2, 3])),
    join(folder, "findes-ikke.txt"),
    file("latin.txt", Buffer.from(minutes, "latin1")),
  ];
  const { status, stderr, parsed } = parse(...paths);
  expect(status).toBe(2);
  for (const path of paths.slice(0, 3)) expect(stderr).toContain(`${path}:1: `);
  expect(parsed.map(({ meeting }) => meeting.body)).toEqual(["Rådet"]);
});

test("the folder's _source.json is believed before the text", () => {
  file(
    "_source.json",
    JSON.stringify({ municipality: "Greve", files: { "a.txt": { body: "Byrådet" } } }),
  );
  const { parsed } = parse(file("a.txt", minutes));
  expect(parsed[0]?.meeting.id).toBe("greve-byraadet-2021-05-04");
});
