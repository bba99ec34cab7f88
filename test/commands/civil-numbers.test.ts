/** Civil registration numbers: in whatever format and wherever in it they come in, they leave by no way out. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { type Running, runCommand, startCommand } from "../support/command.ts";
import { notedEngine } from "../support/engine/engine-process.ts";
import "../support/engine/engine-setup.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";
import {
  asAttachment,
  asMail,
  asOdt,
  asRtf,
  asZip,
} from "../support/minutes/print/office-settings.ts";
import {
  type PrintedMeeting,
  toDocx,
  toFirstAgenda,
  toHtml,
  toPdf,
  toText,
} from "../support/minutes/printed-meeting.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

/** What must not come out: either half of the number. */
const leak = /010190|01[. ]01[. ]90|(?<![\d.])1234(?!\d)/;
const printed = [
  "010190-1234",
  "010190 1234",
  "010190–1234",
  "CPR-nr. 01.01.90-1234",
  "CPR 0101901234",
];

const printings: readonly (readonly [string, (meeting: PrintedMeeting) => Uint8Array])[] = [
  ["txt", toText],
  ["md", toText],
  ["html", toHtml],
  ["docx", toDocx],
  ["pdf", toPdf],
  ["json", toFirstAgenda],
  ["odt", asOdt],
  ["rtf", asRtf],
  ["eml", asMail],
  ["mail.eml", (meeting) => asAttachment("klage 010190-1234.docx", toDocx(meeting))],
  ["zip", (meeting) => asZip({ "klage 010190-1234/referat 010190-1234.txt": toText(meeting) })],
];

/** Each in a month of its own. */
function meetingOf(at: number): PrintedMeeting {
  return {
    body: "Socialudvalget",
    date: `2023-${String(at + 1).padStart(2, "0")}-14`,
    time: "16:30",
    place: "Hos ansøger 010190-1234",
    items: [
      {
        number: "1",
        title: "Klage fra 010190-1234 over støj",
        caseNumber: `27.36.00-G01-${at + 1}-23`,
        sections: [
          {
            label: "Sagsfremstilling",
            paragraphs: printed.map((one) => `Borgeren (${one}) klager.`),
          },
          { label: "Indstilling", paragraphs: ["At klagen fra 010190-1234 afvises."] },
          { label: "Beslutning", paragraphs: ["Godkendt. Ida Holm (010190-1234) deltog ikke."] },
          { label: "Bilag", paragraphs: ["Klage fra 010190-1234.pdf"] },
        ],
      },
      {
        number: "2",
        title: "Lukket punkt: Sag om 010190-1234",
        caseNumber: `27.36.00-G02-${at + 1}-23`,
        sections: [{ label: "Beslutning", paragraphs: ["Afslag til 010190-1234."] }],
      },
    ],
  };
}

let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
let varDir = "";
let portal: Running;
let url = "";

const environment = () => ({
  VAR: varDir,
  MINUTES: folder.path,
  MEILI_BIN: inject("engineProgram"),
  LOG_LEVEL: "trace",
});

beforeAll(async () => {
  varDir = makeTempFolder("civil");
  folder = await makeMinutesFolder();
  const within = "ansøger 010190-1234";
  await folder.put(
    join(within, "_source.json"),
    JSON.stringify({
      municipality: "Vibefjord",
      license: "Efter aftale med 010190-1234",
      url: "https://vibefjord.example/klage/010190-1234.pdf",
    }),
  );
  for (const [at, [ending, print]] of printings.entries())
    await writeFile(join(folder.path, within, `klage 010190-1234.${ending}`), print(meetingOf(at)));
  await writeFile(join(folder.path, within, "010190-1234 kaput.pdf"), "%PDF-1.4 afbrudt");
  portal = startCommand("start", [], { ...environment(), PORT: "0" });
  url = await portal.printed(/http:\/\/127\.0\.0\.1:\d+/);
  await vi.waitFor(async () => expect(await countMeetings()).toBe(printings.length), 60_000);
});
afterAll(async () => {
  portal.child.kill("SIGINT");
  await portal.ended;
  await vi.waitFor(async () => expect(await notedEngine(varDir)).toMatchObject({ pid: 0 }), 60_000);
  await folder.remove();
});

const get = async (path: string, accept = "*/*") => {
  const answer = await fetch(`${url}${path}`, { headers: { accept } });
  return answer.text();
};
const countMeetings = async () => JSON.parse(await get("/api/status")).meetings;

/** Every page, every record of the API, every list, and what is taken along. */
async function everyAddress(): Promise<string[]> {
  const pages = [...(await get("/sitemap.xml")).matchAll(/<loc>[^<]*?:\d+([^<]*)<\/loc>/g)].map(
    ([, path = ""]) => path.replaceAll("&amp;", "&"),
  );
  const records = pages.flatMap((path) => {
    if (path.startsWith("/punkt/"))
      return [path.replace("/punkt/", "/api/items/"), `${path}?q=klage`];
    if (path.startsWith("/moede/")) return path.replace("/moede/", "/api/meetings/");
    return path.startsWith("/sag/") ? path.replace("/sag/", "/api/cases/") : [];
  });
  const words = ["", "klage", "01", "0101", "19", "an", "ans", "kla", "12"];
  const facets = ["municipality", "body", "topic", "outcome", "year", "case", "kle"];
  return [
    ...pages,
    ...records,
    ...words.map((q) => `/api/suggest?q=${q}`),
    ...words.map((q) => `/soeg?q=${q}`),
    ...words.map((q) => `/api/search?pageSize=100&q=${q}`),
    ...facets.flatMap((facet) => ["", "01", "12"].map((q) => `/api/facets/${facet}?q=${q}`)),
    ...["csv", "jsonl", "ris", "manifest"].map((format) => `/api/export?format=${format}`),
    "/api/export?format=csv&sample=5&seed=1",
    "/api/compare?q=klage&format=csv",
    "/api/compare?q=klage",
    "/sammenlign?q=klage",
    "/feed.atom",
    "/feed.json",
    "/kommune/Vibefjord?body=Socialudvalget",
    "/calendar.ics?municipality=Vibefjord",
    "/api/status",
    "/metrics",
  ];
}

test("no page, record, list, suggestion, feed, export or calendar tells one", async () => {
  const addresses = await everyAddress();
  expect(addresses.filter((path) => path.startsWith("/punkt/")).length).toBeGreaterThan(30);
  const told: string[] = [];
  for (const path of addresses) {
    const text = await get(path, path.startsWith("/api") ? "application/json" : "text/html");
    const [found] = leak.exec(text.replace(/q=12"|value="12"|"q":"12"/g, "")) ?? [];
    if (found !== undefined) told.push(`${path}: ${found}`);
  }
  expect(told).toEqual([]);
  expect(await get("/api/export?format=csv")).toContain("xxxxxx-xxxx");
});

test.each([
  ["index", ["--rebuild", "--json"]],
  ["report", []],
  ["doctor", []],
  ["parse", []],
] as const)(
  "npm run %s %j tells none, on standard output nor on standard error",
  async (name, args) => {
    const file = join(folder.path, "ansøger 010190-1234", "klage 010190-1234.txt");
    const files = name === "parse" ? [file] : [];
    const { stdout, stderr } = await runCommand(name, [...args, ...files], environment());
    expect(`${stdout}${stderr}`.length).toBeGreaterThan(20);
    expect(`${stdout}${stderr}`).not.toMatch(leak);
  },
);

test("the portal's log tells none", async () => {
  await get("/api/items/010190-1234");
  await get("/soeg?q=010190-1234&page=0");
  portal.child.kill("SIGINT");
  const { stdout, stderr } = await portal.ended;
  expect(`${stdout}${stderr}`).not.toMatch(leak);
});
