import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { putBack, takeDown } from "../../commands/steps/take-down.ts";
import { connectNodes } from "../../engine/nodes/nodes.ts";
import { buildApp } from "../../server/app.ts";
import { openPortal as openPortalOver } from "../../server/open-portal.ts";
import { overviewKeepMs } from "../../server/search/records/overview.ts";
import { testAppOptions } from "../support/app-options.ts";
import { portalData } from "../support/archive-of.ts";
import { runCommand } from "../support/command.ts";
import { danish } from "../support/danish.ts";
import { createAnswerCheck } from "../support/described-answers.ts";
import "../support/engine/engine-setup.ts";
import { holdEngine } from "../support/engine/held-engine.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let varDir = "";
let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
let held: Awaited<ReturnType<typeof holdEngine>>;
let running: Awaited<ReturnType<typeof openPortal>>;

const name = "Kvæstrup Plynge";
const minutes = `Referat fra møde i Byrådet i Vibefjord Kommune
Mødedato: 4. marts 2021

1. Klage fra beboere
Sagsfremstilling
Beboeren ${name} klager over støj fra havnen om natten, når skibene losses, og over lyset fra kranerne.
Beslutning
Klagen afvises.

2. Årsbudget for skolerne
Sagsfremstilling
Skolerne får flere penge.
Beslutning
Godkendt.
`;
const later = `Referat fra møde i Byrådet i Vibefjord Kommune
Mødedato: 8. april 2021

1. Nyt om havnen
Sagsfremstilling
Havnen graves ud, skriver ${name.toUpperCase()}.
Beslutning
Godkendt.
`;

const meetingId = "vibefjord-byraadet-2021-03-04";
const itemId = `${meetingId}-1`;
const reason = "En borger er nævnt ved navn";

/** What the portal beside it has forgotten by its clock, which goes ahead instead of being waited for. */
let aheadMs = 0;
const forgotten = async () => {
  aheadMs += overviewKeepMs;
};

/** A portal that runs, over the same engine as the commands. */
async function openPortal() {
  const { nodes, close } = connectNodes(held.engine.nodes, "searchKey");
  const now = () => Date.now() + aheadMs;
  const app = await buildApp({
    ...testAppOptions(),
    portal: openPortalOver({ nodes, prefix: "", danish, data: portalData, now }),
  });
  return { app, close: () => app.close().then(close) };
}

beforeAll(async () => {
  varDir = makeTempFolder("takedown");
  folder = await makeMinutesFolder();
  await folder.put("_source.json", JSON.stringify({ municipality: "Vibefjord", body: "Byrådet" }));
  await folder.put("marts.txt", minutes);
  await folder.put("april.txt", later);
  held = await holdEngine(environment());
  await held.index([folder.path]);
  running = await openPortal();
});
afterAll(async () => {
  await running.close();
  await held.engine.close();
  await folder.remove();
  await rm(varDir, { recursive: true });
});

const environment = () => ({
  VAR: varDir,
  MEILI_BIN: inject("engineProgram"),
  MINUTES: folder.path,
});
const takedown = (wanted: string) => takeDown({ wanted, reason }, held.setup, forgotten);
const undo = (wanted: string) => putBack(wanted, held.setup, forgotten);
const command = (name: string, ...args: string[]) => runCommand(name, args, environment());

async function get(path: string, accept = "application/json", { app } = running) {
  const { statusCode, body } = await app.inject({ url: path, headers: { accept } });
  return { status: statusCode, text: body };
}

/** What stands in the file of what is taken down. */
const setDown = async () => JSON.parse(await readFile(join(folder.path, "takedowns.json"), "utf8"));

/** Whether the portal says it anywhere, whatever is asked. */
async function says(words: RegExp): Promise<boolean> {
  const paths = [
    "/api/search?q=",
    "/api/search?q=kv%C3%A6strup",
    "/api/search?q=kvastrup",
    "/api/suggest?q=kv%C3%A6s",
    "/api/suggest?q=klage",
    "/api/export?format=jsonl",
    "/api/export?format=csv",
    "/api/export?format=ris",
    "/feed.atom",
    "/feed.json",
    "/api/status",
    "/api/takedowns",
    `/api/meetings/${meetingId}`,
    "/api/meetings/vibefjord-byraadet-2021-04-08",
  ];
  const pages = ["/", "/soeg?q=havnen", `/moede/${meetingId}`, "/kommune/Vibefjord", "/fjernet"];
  const answers = await Promise.all([
    ...paths.map((path) => get(path)),
    ...pages.map((path) => get(path, "text/html")),
  ]);
  const asked = /"(?:q|query|from)":"[^"]*"|value="[^"]*"/g;
  return answers.some(({ text }) => words.test(text.replace(asked, "")));
}

test("a text goes from every meeting, the vocabulary included, and leaves the rest", async () => {
  expect(await says(/plynge/i)).toBe(true);
  expect(JSON.parse((await get("/api/search?q=kvaestrup")).text).total).toBe(2);
  await takedown(name);
  expect(await says(/kvæstrup|plynge/i)).toBe(false);
  for (const q of ["kv%C3%A6strup", "kvestrup", "plynge", "plyngi"]) {
    const { text } = await get(`/api/search?q=${q}`);
    const { total, widened } = JSON.parse(text);
    const meant = widened.map(({ to }: { to: string }) => to);
    expect([q, total, meant.join(" ")]).toEqual([
      q,
      0,
      expect.not.stringMatching(/kvæstrup|plynge/),
    ]);
  }
  expect((await get(`/api/items/${itemId}`)).text).toContain("[fjernet] klager over støj");
  expect(await readFile(join(folder.path, "takedowns.json"), "utf8")).not.toMatch(
    /kvæstrup|plynge/i,
  );
  await undo(`  ${name.toLowerCase()} `);
  expect(JSON.parse((await get("/api/search?q=kvaestrup")).text).total).toBe(2);
});

test("an item is gone from all that a running portal says, leaves its reason, stays gone, and comes back", async () => {
  expect(await says(/klage fra beboere/i)).toBe(true);
  const { code, stdout, stderr } = await command("takedown", itemId, "--reason", reason);
  expect({ code, stderr, stdout }).toEqual({
    code: 0,
    stderr: "",
    stdout: `${itemId} er fjernet fra portalen.\n`,
  });
  expect(await says(/klage fra beboere|støj fra havnen|klagen afvises/i)).toBe(false);
  const answer = await get(`/api/items/${itemId}`);
  expect(answer.status).toBe(410);
  expect(JSON.parse(answer.text)).toMatchObject({ code: "taken-down", status: 410 });
  const faultsOf = createAnswerCheck(JSON.parse((await get("/api/openapi.json")).text));
  const headers = { "content-type": "application/problem+json" };
  expect(faultsOf("/api/items/{id}", { statusCode: 410, headers, body: answer.text })).toEqual([]);
  const page = await get(`/punkt/${itemId}`, "text/html");
  expect([page.status, page.text]).toEqual([410, expect.stringContaining(reason)]);
  expect((await get(`/api/items/${meetingId}-2`)).status).toBe(200);
  const list = await get("/fjernet", "text/html");
  expect(list.text).toContain(reason);
  expect((await get("/privatliv", "text/html")).text).toContain('href="/fjernet"');

  const file = await readFile(join(folder.path, "takedowns.json"), "utf8");
  expect(file).not.toMatch(/klage|støj/i);

  // The same text in another file, under another number; and an index built anew.
  await folder.put(
    "igen.txt",
    minutes.replace("4. marts", "5. marts").replace("1. Klage", "7. Klage"),
  );
  expect(await held.index([folder.path], "rebuild")).toMatchObject({ failed: 0 });
  expect(await says(/klage fra beboere/i)).toBe(false);
  expect((await get(`/api/items/${itemId}`)).status).toBe(410);

  await folder.take("igen.txt");
  await undo(itemId);
  expect((await get(`/api/items/${itemId}`)).status).toBe(200);
  expect((await get("/fjernet", "text/html")).text).not.toContain(reason);
});

test("a meeting goes too, by its address, and its items say why to a portal that starts later", async () => {
  await takedown(`https://referater.example.dk/moede/${meetingId}`);
  expect((await command("takedown")).stdout).toContain(`${meetingId}: ${reason}`);
  const started = await openPortal();
  const gets = (path: string) => get(path, "application/json", started);
  for (const path of [`/api/meetings/${meetingId}`, `/api/items/${meetingId}-2`])
    expect([path, (await gets(path)).status]).toEqual([path, 410]);
  expect((await gets("/api/items/vibefjord-byraadet-2021-04-08-1")).status).toBe(200);
  const status = JSON.parse((await gets("/api/status")).text);
  expect(status).toMatchObject({ meetings: 1, items: 1 });
  await started.close();
  await undo(meetingId);
});

test("what cannot be taken down is one Danish sentence, code 1, and nothing is written", async () => {
  const faults = [
    [[itemId], "--reason mangler"],
    [["vibefjord-byraadet-1999-01-01-1", "--reason", "x"], "Intet punkt eller møde"],
  ] as const;
  for (const [args, told] of faults) {
    const { code, stdout, stderr } = await command("takedown", ...args);
    expect([code, stdout, stderr]).toEqual([1, "", expect.stringContaining(told)]);
  }
  expect(await setDown()).toEqual([]);
});

test("with a list that cannot be understood nothing new is published, and every command says why", async () => {
  await folder.put("takedowns.json", "{}");
  for (const args of [["index"], ["index", "--rebuild"], ["takedown", name, "--reason", "x"]]) {
    const [which = "", ...rest] = args;
    const { code, stdout, stderr } = await command(which, ...rest);
    expect([code, stdout, stderr]).toEqual([1, "", expect.stringContaining("skal være en liste")]);
    expect(stderr).toContain("takedowns.json");
  }
});
