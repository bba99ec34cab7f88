import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Meeting } from "../../../contract/meeting.ts";
import { filesOf, toFailure } from "../../../indexer/files/minutes-file.ts";
import { listMinutes } from "../../../indexer/files/minutes-files.ts";
import { Unreadable } from "../../../indexer/files/unreadable.ts";
import { createReadMeetings } from "../../../indexer/meetings/read-meetings.ts";
import { readers } from "../../../indexer/read/readers.ts";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { makeMinutesFolder } from "../../support/minutes/minutes-folder.ts";
import { type PrintedMeeting, toText } from "../../support/minutes/printed-meeting.ts";
import { printers } from "../../support/minutes/printers.ts";

const reader = createGuardedReader();
const readMeetings = createReadMeetings(reader);
let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;

beforeAll(async () => {
  folder = await makeMinutesFolder();
});
afterAll(() => Promise.all([folder.remove(), reader.close()]));

async function putFile(name: string, bytes: Uint8Array | string) {
  await writeFile(join(folder.path, name), bytes);
  const { files } = await listMinutes([join(folder.path, name)]);
  const [file] = files;
  if (file === undefined) throw new Error(`${name} was written and is listed`);
  return file;
}

const meeting: PrintedMeeting = {
  body: "Socialudvalget",
  date: "2024-03-05",
  time: "16:30",
  place: "Mødelokale 2",
  items: ["Boliger til unge hjemløse", "Tilskud til værestedet"].map((title, index) => ({
    number: String(14 + index),
    title,
    caseNumber: `27.36.00-G01-${index + 1}-24`,
    sections: [
      { label: "Sagsfremstilling", paragraphs: ["Forvaltningen har undersøgt behovet i 2023."] },
      { label: "Beslutning", paragraphs: ["Godkendt."] },
    ],
  })),
};

const facts = ({ bodyKey, kind, date, startTime, items }: Meeting) => ({
  bodyKey,
  kind,
  date,
  startTime,
  items: items.map(({ number, title, caseNumber, decision, outcome }) => ({
    number,
    title,
    caseNumber,
    decision,
    outcome,
  })),
});

const printed = Object.entries(printers).map(
  ([ending, print]) => [`moede.${ending}`, print] as const,
);

test.each(printed)(
  "%s in a folder of minutes is read as the meeting it is",
  async (name, print) => {
    const read = await readMeetings(await putFile(name, print(meeting)));
    expect(read.meetings.map((parsed) => facts(parsed.meeting))).toEqual([
      {
        bodyKey: "Socialudvalget",
        kind: "minutes",
        date: "2024-03-05",
        startTime: "16:30",
        items: meeting.items.map(({ number, title, caseNumber }) => ({
          number,
          title,
          caseNumber,
          decision: "Godkendt.",
          outcome: "approved",
        })),
      },
    ]);
  },
);

const numbered: PrintedMeeting = {
  ...meeting,
  place: "Hos ansøger 010190-1234",
  items: meeting.items.map((item) => ({
    ...item,
    title: "Klage fra 010190 1234",
    sections: [
      { label: "Bilag", paragraphs: ["Klage fra 010190-1234.pdf"] },
      { label: "Beslutning", paragraphs: ["Godkendt for 010190–1234.", "CPR-nr. 01.01.90-1234"] },
    ],
  })),
};

test.each(printed)(
  "%s: a civil registration number in its name, or anywhere in it, is masked in all that is read",
  async (name, print) => {
    const read = await readMeetings(await putFile(`klage 010190-1234 ${name}`, print(numbered)));
    expect(JSON.stringify(read)).not.toMatch(/010190|01\.01\.90|1234/);
    expect(read.meetings.map(({ file }) => file)).toEqual([`klage xxxxxx-xxxx ${name}`]);
    const codes = read.meetings.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(codes).toContain("civil-number-masked");
  },
);

test("a file that cannot be read is told of without the number in its name, whatever its folders are called", async () => {
  const file = await putFile("010190-1234.json", "{}");
  const at = { path: "/arkiv/referater-J19", shown: "arkiv/referater-J19", root: "/arkiv" };
  for (const one of [file, filesOf(at, {})(file.name)]) {
    const failure = toFailure(one, new Unreadable(`${file.name} er JSON`));
    expect(JSON.stringify(failure)).not.toContain("1234");
  }
});

test("plain text and Markdown are read in the process itself, however many files there are", () => {
  expect([readers.text.guarded, readers.markdown.guarded]).toEqual([false, false]);
});

test("what the operator says of a file counts more than what the file says of itself", async () => {
  const file = await putFile("en.txt", toText(meeting));
  const url = "https://vibefjord.example.dk/moede";
  const told = await readMeetings({ ...file, facts: { url, municipality: "Vibefjord" } });
  expect(told.facts).toEqual({ url, municipality: "Vibefjord" });
  expect(told.meetings.map((parsed) => parsed.meeting.municipality)).toEqual(["Vibefjord"]);
});

test.each([
  ["tom.txt", "", "empty-file"],
  ["laast.pdf", "%PDF-1.4 afbrudt", "damaged"],
])("%s holds nothing to parse, and its code says why", async (name, content, code) => {
  await expect(readMeetings(await putFile(name, content))).rejects.toMatchObject({
    name: "Unreadable",
    code,
  });
});
