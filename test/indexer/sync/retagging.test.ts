/** Another theme file tags what is indexed anew, and no file is parsed for it. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Topic } from "../../../contract/topic.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import type { ReadMeetings } from "../../../indexer/meetings/read-meetings.ts";
import { createFileTasks } from "../../../indexer/sync/documents/file-tasks.ts";
import { openKnownFiles } from "../../../indexer/sync/documents/known-files.ts";
import { sync } from "../../../indexer/sync/sync.ts";
import { danish } from "../../support/danish.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { makeMinutesFolder, readParsedMeetings } from "../../support/minutes/minutes-folder.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

const { admin, prefix } = testArchive();

const theme = (id: string, term: string): Topic => {
  return { id, label: id, description: id, terms: [term], hints: [], kle: [] };
};
const schools = [theme("skoler", "skole")];
const own = [theme("veje", "cykelsti"), theme("uddannelse", "skole")];

let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
let parsed = 0;
const readMeetings: ReadMeetings = (file) => {
  parsed += 1;
  return readParsedMeetings(file);
};

beforeAll(async () => {
  folder = await makeMinutesFolder();
  const items = [
    someItem({
      number: "1",
      title: "Cykelsti til skolen",
      sections: [someSection("a".repeat(80))],
    }),
    someItem({ number: "2", title: "Lukket punkt: Skole", closed: true }),
    someItem({ number: "3", title: "Budget", decision: "Godkendt.", outcome: "approved" }),
  ];
  await folder.put("a.json", [someMeeting({ items })]);
});
afterAll(() => folder.remove());

type Run = {
  readonly at: string;
  readonly topics: readonly Topic[];
  readonly parsedBy: string;
  readonly mode?: "update" | "rebuild";
};

/** Gives how often a file was parsed. */
async function run({ at, topics, parsedBy, mode = "update" }: Run): Promise<number> {
  parsed = 0;
  const enrich = createEnricher(danish, createTagger(danish, [...topics]));
  await sync(
    { paths: [folder.path], covers: "everything", correctionsIn: null, mode },
    {
      index: { nodes: [admin], prefix: at },
      chooseWorkers: async () => createFileTasks({ readMeetings, enrich }),
      known: await openKnownFiles(join(folder.path, "_known.jsonl"), parsedBy),
      fingerprint: JSON.stringify(topics),
      parsedBy,
      topics: new Set(topics.map(({ id }) => id)),
      now: () => new Date("2024-05-06T07:08:09Z"),
      onProgress: () => {},
      onFailure: () => {},
    },
  );
  return parsed;
}

async function documents(at: string, kind: "items" | "meetings") {
  const { results } = await admin.index(indexName(kind, at)).getDocuments({ limit: 100 });
  return results.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

test("the items have the new themes, all else is as if every file had been parsed, and none was", async () => {
  const [at, anew] = [`${prefix}themes-`, `${prefix}anew-`];
  expect(await run({ at, topics: schools, parsedBy: "one" })).toBeGreaterThan(0);
  expect(await run({ at, topics: own, parsedBy: "one" })).toBe(0);
  const [first] = await documents(at, "items");
  expect(first?.topics).toEqual(expect.arrayContaining(["veje", "uddannelse"]));
  await run({ at: anew, topics: own, parsedBy: "one" });
  for (const kind of ["items", "meetings"] as const)
    expect(await documents(at, kind)).toEqual(await documents(anew, kind));
});

test("files are parsed where what parsing depends on changed, or where a rebuild is asked for", async () => {
  const at = `${prefix}parsed-`;
  await run({ at, topics: schools, parsedBy: "one" });
  expect(await run({ at, topics: own, parsedBy: "two" })).toBeGreaterThan(0);
  expect(await run({ at, topics: own, parsedBy: "two", mode: "rebuild" })).toBeGreaterThan(0);
});
