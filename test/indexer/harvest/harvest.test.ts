import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { HarvestedMeeting } from "../../../contract/firstagenda.ts";
import { SourceFile } from "../../../contract/source.ts";
import { harvest } from "../../../indexer/harvest/harvest.ts";
import { harvestExitCode } from "../../../indexer/harvest/harvest-report.ts";
import { waits } from "../../../indexer/harvest/site/patience.ts";
import {
  type FirstAgendaServer,
  startFirstAgendaServer,
  toMeetingIds,
} from "../../support/harvest/firstagenda-server.ts";
import { type GeneratedSite, generateSite } from "../../support/harvest/firstagenda-site.ts";
import { createHarvester, readTree } from "../../support/harvest/harvest-fixture.ts";

const servers: FirstAgendaServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function stage(meetings = 4, entrance = /^\/$/) {
  const published = generateSite({ meetings });
  const server = await startFirstAgendaServer(published, { entrance });
  servers.push(server);
  return { published, server, harvester: await createHarvester(server.origin) };
}

const exitCode = (report: Parameters<typeof harvestExitCode>[0]["sites"][number]) =>
  harvestExitCode({ sites: [report], seconds: 0 });

function first(published: GeneratedSite) {
  const [meeting] = published.meetings.values();
  if (meeting === undefined) throw new Error("the site has meetings");
  return meeting;
}

describe("what is kept", () => {
  test("every meeting is one file, whole, with what the list said and where it came from", async () => {
    const { published, server, harvester } = await stage();
    const report = await harvester.run();
    expect(report).toMatchObject({ listed: 4, fetched: 4, failures: [], left: 0 });
    expect(exitCode(report)).toBe(0);

    const files = await readTree(harvester.folder);
    const { listed, body, committee } = first(published);
    const name = `2019-01-07-oekonomiudvalget-${listed.Id.slice(0, 8)}.json`;
    const kept: unknown = JSON.parse(files[name] ?? "");
    expect(HarvestedMeeting.safeParse(kept).success).toBe(true);
    expect(kept).toEqual({
      format: "firstagenda-publication",
      url: `${server.origin}/vis?id=${listed.Id}`,
      api: `${server.origin}/api/agenda/dagsorden/${listed.Id}`,
      listed: { period: "Udvalg 2018-2025", committee, meeting: listed },
      meeting: body,
    });
    const source = SourceFile.parse(JSON.parse(files["_source.json"] ?? ""));
    expect(source).toMatchObject({ url: `${server.origin}/`, municipality: "Vibefjord" });
    expect(Object.keys(source.files ?? {}).sort()).toEqual(
      Object.keys(files).filter((file) => file !== "_source.json"),
    );
    expect(source.files?.[name]).toEqual({ url: `${server.origin}/vis?id=${listed.Id}` });
    expect(Object.keys(files)).toHaveLength(5);
  });

  test("what an operator wrote in _source.json stays", async () => {
    const { published, server, harvester } = await stage(1);
    await harvester.run();
    const file = `2019-01-07-oekonomiudvalget-${first(published).listed.Id.slice(0, 8)}.json`;
    const path = join(harvester.folder, "_source.json");
    const own = { license: "CC BY 4.0", url: "https://example.dk/" };
    await writeFile(path, JSON.stringify({ ...own, files: { [file]: { body: "Rådet" } } }));
    await harvester.run();
    const { "_source.json": text = "" } = await readTree(harvester.folder);
    expect(JSON.parse(text)).toEqual({
      ...own,
      municipality: "Vibefjord",
      files: {
        [file]: { body: "Rådet", url: `${server.origin}/vis?id=${first(published).listed.Id}` },
      },
    });
    await writeFile(path, "ikke json");
    const report = await harvester.run();
    expect(report.failures.map(({ code }) => code)).toEqual(["own-files"]);
    expect((await readTree(harvester.folder))["_source.json"]).toBe("ikke json");
    expect(toMeetingIds(server.seen)).toHaveLength(1);
  });

  test("with attachments, their PDFs lie in a folder that no reader takes for minutes", async () => {
    const { published, harvester } = await stage(2);
    const items = [...published.meetings.values()].flatMap(({ body }) => body.Dagsordenpunkter);
    const open = items.filter(({ IsOpen }) => IsOpen);
    expect(await harvester.run({ withAttachments: true })).toMatchObject({
      attachments: open.length,
      failures: [],
    });
    const files = await readTree(harvester.folder);
    const pdfs = Object.entries(files).filter(([name]) => name.endsWith(".pdf"));
    expect(pdfs).toHaveLength(open.length);
    for (const [name, text] of pdfs) {
      expect(name).toMatch(/^_attachments\/2019-[a-z0-9-]+\/notat-nr-\d-[0-9a-f]{8}\.pdf$/);
      expect(text).toContain("%PDF-");
      expect(files[name.replace(/pdf$/, "txt")]).toContain("støtten til udsatte borgere");
    }
    expect(await harvester.run({ withAttachments: true })).toMatchObject({ attachments: 0 });
  });
});

describe("what is asked for", () => {
  test("a second harvest asks for the list alone", async () => {
    const { server, harvester } = await stage();
    await harvester.run();
    server.seen.length = 0;
    expect(await harvester.run()).toMatchObject({ fetched: 0, republished: 0, unchanged: 4 });
    expect(server.seen.map(({ path }) => path)).toEqual(["/", "/api/agenda/udvalgsliste"]);
  });

  test("a meeting published anew is fetched again, into the file it had", async () => {
    const { published, server, harvester } = await stage();
    await harvester.run();
    const names = Object.keys(await readTree(harvester.folder));
    const { listed, body } = first(published);
    listed.ReleasedDate = "2024-02-01T08:00:00+01:00";
    listed.MeetingBeginUtc = "2019-01-08T16:00:00+02:00";
    body.Moede.Sted = "Kantinen";
    server.seen.length = 0;
    expect(await harvester.run()).toMatchObject({ fetched: 0, republished: 1, unchanged: 3 });
    expect(toMeetingIds(server.seen)).toEqual([listed.Id]);
    const files = await readTree(harvester.folder);
    expect(Object.keys(files)).toEqual(names);
    expect(Object.values(files).filter((text) => text.includes("Kantinen"))).toHaveLength(1);
  });

  test("--since leaves older meetings unasked for and uncounted as missing", async () => {
    const { server, harvester } = await stage();
    const report = await harvester.run({ since: "2019-01-15" });
    expect(report).toMatchObject({ listed: 4, fetched: 2, unchanged: 0, gone: [] });
    expect(toMeetingIds(server.seen)).toHaveLength(2);
  });

  test("a file that is gone from the folder is fetched again", async () => {
    const { harvester } = await stage();
    await harvester.run();
    const before = await readTree(harvester.folder);
    const name = Object.keys(before).find((file) => file.includes("byraadet")) ?? "";
    await rm(join(harvester.folder, name));
    expect(await harvester.run()).toMatchObject({ fetched: 0, republished: 1, unchanged: 3 });
    expect(await readTree(harvester.folder)).toEqual(before);
  });

  test("a journal that was lost is made again from the files, without a fetch", async () => {
    const { server, harvester } = await stage();
    await harvester.run();
    await rm(harvester.options.state, { recursive: true });
    server.seen.length = 0;
    expect(await harvester.run()).toMatchObject({ fetched: 0, unchanged: 4 });
    expect(toMeetingIds(server.seen)).toEqual([]);
  });

  test("requests go a second apart, under a name with a contact", async () => {
    const { server, harvester } = await stage();
    await harvester.run();
    expect(harvester.clock.waited).toHaveLength(5);
    for (const ms of harvester.clock.waited) expect(ms).toBeGreaterThan(900);
    expect(new Set(server.seen.map(({ userAgent }) => userAgent))).toEqual(
      new Set(["Referatsoeg/1 (+post@example.dk)"]),
    );
  });
});

describe("sessions", () => {
  test("the front page is asked for a cookie before anything else", async () => {
    const { server, harvester } = await stage();
    await harvester.run();
    expect(server.seen[0]?.path).toBe("/");
    expect(server.seen.filter(({ path }) => path === "/")).toHaveLength(1);
  });

  test("where the front page gives none, the address for anonymous visitors does", async () => {
    const { server, harvester } = await stage(4, /^\/Home\/AnonymousAuthentication\?callback=/);
    expect(await harvester.run()).toMatchObject({ fetched: 4, failures: [] });
    expect(server.seen.filter(({ path }) => path.startsWith("/Home/"))).toHaveLength(1);
  });

  test("a session that ends on the way is opened again", async () => {
    const { server, harvester } = await stage();
    server.onRequest = () => {
      if (toMeetingIds(server.seen).length === 2) server.endSessions();
      if (toMeetingIds(server.seen).length === 2) server.onRequest = () => {};
    };
    expect(await harvester.run()).toMatchObject({ fetched: 4, failures: [] });
  });

  test("a site that wants a login is left after one try at each entrance", async () => {
    const { server, harvester } = await stage(4, /^\/nowhere$/);
    const report = await harvester.run();
    expect(report.failures.map(({ code }) => code)).toEqual(["no-session"]);
    expect(exitCode(report)).toBe(1);
    expect(server.seen).toHaveLength(4);
  });

  test("no redirect leads to another host", async () => {
    const { server, harvester } = await stage();
    const other = await stage();
    server.stage(/^\/$/, { kind: "redirect", to: `${other.server.origin}/` });
    await harvester.run();
    expect(other.server.seen).toEqual([]);
  });
});

describe("faults of the site", () => {
  test("429 is waited out as long as the site asks", async () => {
    const { server, harvester } = await stage();
    server.stage(/dagsorden\//, { kind: "status", status: 429, retryAfter: "77" });
    expect(await harvester.run()).toMatchObject({ fetched: 4, failures: [] });
    expect(harvester.clock.waited).toContain(77_000);
  });

  test("500 is asked again with growing waits", async () => {
    const { server, harvester } = await stage();
    server.stage(/dagsorden\//, { kind: "status", status: 500 }, 3);
    expect(await harvester.run()).toMatchObject({ fetched: 4, failures: [] });
    const grown = harvester.clock.waited.filter((ms) => waits.includes(ms));
    expect(grown).toEqual(waits.slice(0, 3));
  });

  test.each(["cut", "dropped"] as const)("a body that was %s is asked for again", async (kind) => {
    const { server, harvester } = await stage();
    server.stage(/dagsorden\//, { kind }, 2);
    server.stage(/udvalgsliste/, { kind });
    expect(await harvester.run()).toMatchObject({ fetched: 4, failures: [] });
    for (const text of Object.values(await readTree(harvester.folder))) JSON.parse(text);
  });

  test("one meeting that never comes whole costs only itself, until it does", async () => {
    const { published, server, harvester } = await stage();
    const { Id } = first(published).listed;
    server.stage(new RegExp(Id), { kind: "cut" }, waits.length + 1);
    const report = await harvester.run();
    expect(report).toMatchObject({ fetched: 3, left: 0 });
    expect(report.failures).toEqual([
      {
        address: `${server.origin}/api/agenda/dagsorden/${Id}`,
        code: "broken-body",
        message: "svaret er ikke helt",
      },
    ]);
    expect(exitCode(report)).toBe(2);
    expect(await harvester.run()).toMatchObject({ fetched: 1, unchanged: 3, failures: [] });
  });

  test("a site that goes down is left in peace, and what was fetched is kept", async () => {
    const { server, harvester } = await stage(10);
    server.onRequest = () => {
      if (toMeetingIds(server.seen).length !== 3) return;
      server.stage(/dagsorden\//, { kind: "status", status: 503 }, 999);
      server.onRequest = () => {};
    };
    const report = await harvester.run();
    expect(report).toMatchObject({ fetched: 2, left: 5 });
    expect(exitCode(report)).toBe(2);
    expect(toMeetingIds(server.seen)).toHaveLength(2 + 3 * (waits.length + 1));
  });

  test("a site that is not there is one failure", async () => {
    const harvester = await createHarvester("http://127.0.0.1:9");
    const report = await harvester.run();
    expect(report.failures.map(({ code }) => code)).toEqual(["unreachable"]);
    expect(exitCode(report)).toBe(1);
    expect(existsSync(harvester.folder)).toBe(false);
  });

  test("sites do not share faults", async () => {
    const good = await stage();
    const sites = [
      { origin: "http://127.0.0.1:9", municipality: null },
      { origin: good.server.origin, municipality: null },
    ];
    const report = await harvest(sites, good.harvester.options);
    expect(report.sites.map(({ fetched }) => fetched)).toEqual([0, 4]);
    expect(harvestExitCode(report)).toBe(2);
  });
});

describe("the interface changes", () => {
  test("an unexpected field is kept and disturbs nobody", async () => {
    const { published, server, harvester } = await stage();
    const { listed, body } = first(published);
    const instead = { ...body, Farve: "grøn", Moede: { ...body.Moede, Vejr: "sol" } };
    server.stage(new RegExp(listed.Id), { kind: "instead", body: instead });
    expect(await harvester.run()).toMatchObject({ fetched: 4, failures: [] });
    const all = Object.values(await readTree(harvester.folder)).join();
    expect(all).toContain('"Farve": "grøn"');
    expect(all).toContain('"Vejr": "sol"');
  });

  test("a field that has moved is a fault that names it, and the meeting is not kept", async () => {
    const { published, server, harvester } = await stage();
    const { listed, body } = first(published);
    const [item] = body.Dagsordenpunkter;
    const moved = { ...body, Dagsordenpunkter: [{ ...item, Felter: undefined, Indhold: [] }] };
    server.stage(new RegExp(listed.Id), { kind: "instead", body: moved });
    const report = await harvester.run();
    expect(report).toMatchObject({ fetched: 3 });
    expect(report.failures).toMatchObject([
      { code: "unknown-form", message: expect.stringContaining("Dagsordenpunkter.0.Felter") },
    ]);
    expect(exitCode(report)).toBe(2);
    expect(toMeetingIds(server.seen)).toHaveLength(4);
  });

  test("a field that has moved on the list costs only that meeting, and counts no misses", async () => {
    const { published, server, harvester } = await stage();
    await harvester.run();
    const { listed } = first(published);
    const broken = { ...listed, ReleasedDate: undefined, Frigivet: "2024-01-01" };
    const list = { Udvalg: { nu: [{ Navn: "Økonomiudvalget", Moeder: [broken] }] } };
    server.stage(/udvalgsliste/, { kind: "instead", body: list }, 3);
    for (const _ of [1, 2, 3]) {
      const report = await harvester.run();
      expect(report.failures).toMatchObject([
        { code: "unknown-form", message: expect.stringContaining("ReleasedDate") },
      ]);
      expect(report.gone).toEqual([]);
    }
  });

  test("a list of another form is the site's one failure", async () => {
    const { server, harvester } = await stage();
    server.stage(/udvalgsliste/, { kind: "instead", body: { Committees: [] } });
    const report = await harvester.run();
    expect(report.failures).toMatchObject([{ code: "unknown-form" }]);
    expect(exitCode(report)).toBe(1);
  });

  test("another meeting than the one asked for is not kept", async () => {
    const { published, server, harvester } = await stage();
    const [one, two] = published.meetings.values();
    const path = new RegExp(one?.listed.Id ?? "");
    server.stage(path, { kind: "instead", body: two?.body });
    expect(await harvester.run()).toMatchObject({
      fetched: 3,
      failures: [{ code: "unknown-form" }],
    });
  });
});

/** When the files were seen to be gone, as `_source.json` tells. */
function goneIn({ "_source.json": text = "{}" }: Record<string, string>): string[] {
  const { files = {} } = SourceFile.parse(JSON.parse(text));
  return Object.values(files).flatMap(({ gone }) => gone ?? []);
}

describe("meetings that vanish", () => {
  test("three runs must miss a meeting before it is called gone, and its file stays", async () => {
    const { published, server, harvester } = await stage();
    await harvester.run();
    const before = await readTree(harvester.folder);
    const { Id } = first(published).listed;
    published.meetings.delete(Id);
    expect((await harvester.run()).gone).toEqual([]);
    expect((await harvester.run()).gone).toEqual([]);
    const third = await harvester.run();
    expect(third.gone).toEqual([`${server.origin}/vis?id=${Id}`]);
    expect(exitCode(third)).toBe(0);
    const after = await readTree(harvester.folder);
    expect({ ...after, "_source.json": "" }).toEqual({ ...before, "_source.json": "" });
    expect(goneIn(after)).toHaveLength(1);
  });

  test("what is gone is written beside the files, stays so when the journal is lost, and goes when it is back", async () => {
    const { published, server, harvester } = await stage();
    await harvester.run();
    const meeting = first(published);
    published.meetings.delete(meeting.listed.Id);
    for (const _ of [1, 2]) await harvester.run();
    expect(goneIn(await readTree(harvester.folder))).toEqual([]);
    await harvester.run();
    const gone = goneIn(await readTree(harvester.folder));
    expect(gone).toEqual([expect.stringMatching(/^2024-03-01T/)]);
    await rm(harvester.options.state, { recursive: true });
    await harvester.run();
    expect(goneIn(await readTree(harvester.folder))).toEqual(gone);
    server.stage(/udvalgsliste/, { kind: "status", status: 500 }, waits.length + 1);
    await harvester.run();
    expect(goneIn(await readTree(harvester.folder))).toEqual(gone);
    published.meetings.set(meeting.listed.Id, meeting);
    await harvester.run();
    expect(goneIn(await readTree(harvester.folder))).toEqual([]);
  });

  test("a meeting that comes back is not gone, and not fetched again either", async () => {
    const { published, server, harvester } = await stage();
    await harvester.run();
    const meeting = first(published);
    published.meetings.delete(meeting.listed.Id);
    for (const _ of [1, 2, 3]) await harvester.run();
    published.meetings.set(meeting.listed.Id, meeting);
    server.seen.length = 0;
    expect((await harvester.run()).gone).toEqual([]);
    expect(toMeetingIds(server.seen)).toEqual([]);
  });

  test("a listed meeting that the site does not have fails twice and is gone the third time", async () => {
    const { published, server, harvester } = await stage();
    server.stage(new RegExp(first(published).listed.Id), { kind: "status", status: 404 }, 3);
    const runs = [await harvester.run(), await harvester.run(), await harvester.run()];
    expect(runs.map(exitCode)).toEqual([2, 2, 0]);
    expect(runs.map(({ gone }) => gone.length)).toEqual([0, 0, 1]);
  });

  test("an empty list where there were meetings is a fault, not a council without meetings", async () => {
    const { server, harvester } = await stage();
    await harvester.run();
    server.stage(/udvalgsliste/, { kind: "instead", body: { Udvalg: {} } });
    const report = await harvester.run();
    expect(report.failures).toMatchObject([{ code: "empty-list" }]);
    expect(report.gone).toEqual([]);
  });
});
