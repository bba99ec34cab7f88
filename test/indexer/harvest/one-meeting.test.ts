import { expect, test } from "vitest";
import { listMinutes } from "../../../indexer/files/minutes-files.ts";
import { createReadMeetings } from "../../../indexer/meetings/read-meetings.ts";
import { createFileTasks } from "../../../indexer/sync/documents/file-tasks.ts";
import { surveyFiles } from "../../../indexer/sync/documents/survey.ts";
import { chooseAmongSame } from "../../../indexer/sync/plan/same-meeting.ts";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { startFirstAgendaServer } from "../../support/harvest/firstagenda-server.ts";
import { type GeneratedSite, generateSite } from "../../support/harvest/firstagenda-site.ts";
import { createHarvester } from "../../support/harvest/harvest-fixture.ts";

type Publication = { name: string; finished: boolean; released: string };

/** One meeting published several times, under an Id of its own each time. */
function publish(...publications: readonly Publication[]): GeneratedSite {
  const archives = publications.map((_, index) => {
    const [meeting] = generateSite({ seed: 40 + index, meetings: 1 }).meetings.values();
    if (meeting === undefined) throw new Error("a site of one meeting has one");
    return meeting;
  });
  for (const [index, { name, finished, released }] of publications.entries()) {
    const meeting = archives[index];
    if (meeting === undefined) continue;
    Object.assign(meeting.listed, { Navn: name, Afsluttet: finished, ReleasedDate: released });
    Object.assign(meeting.body.Moede, { Navn: name, Afsluttet: finished });
    if (name === "Dagsorden") for (const item of meeting.body.Dagsordenpunkter) item.Felter = [];
  }
  return { meetings: new Map(archives.map((meeting) => [meeting.listed.Id, meeting])) };
}

/** For each meeting that is left: its kind, when it was released, and the kinds it stands for. */
async function meetingsOf(published: GeneratedSite) {
  const server = await startFirstAgendaServer(published);
  const harvester = await createHarvester(server.origin);
  await harvester.run();
  await server.close();
  const { files } = await listMinutes([harvester.options.into]);
  const { meetings: found } = await surveyFiles(files, {
    see: async (file) => file,
    workers: createFileTasks({
      readMeetings: createReadMeetings(createGuardedReader()),
      enrich: () => expect.fail("nothing is written"),
    }),
    onFailure: ({ file, reason }) => expect.fail(`${file}: ${reason}`),
    onProgress: () => {},
  });
  expect(found).toHaveLength(published.meetings.size);
  return chooseAmongSame(found).map(({ meeting, superseded }) => ({
    kind: meeting.kind,
    released: meeting.released,
    superseded: superseded.map(({ kind }) => kind),
  }));
}

test("agenda, supplementary agenda and minutes are one meeting, and the minutes win", async () => {
  const published = publish(
    { name: "Dagsorden", finished: false, released: "2019-01-03T09:00:00+01:00" },
    { name: "Referat", finished: true, released: "2019-01-09T09:00:00+01:00" },
    { name: "Tillægsdagsorden", finished: false, released: "2019-01-11T09:00:00+01:00" },
  );
  expect(await meetingsOf(published)).toEqual([
    {
      kind: "minutes",
      released: "2019-01-09T09:00:00+01:00",
      superseded: ["supplementary-agenda", "agenda"],
    },
  ]);
});

test("of minutes that were published twice the later release wins", async () => {
  const released = ["2019-01-09T09:00:00+01:00", "2019-02-01T09:00:00+01:00"];
  for (const order of [released, released.toReversed()]) {
    const published = publish(
      ...order.map((one) => ({ name: "Referat", finished: true, released: one })),
    );
    expect(await meetingsOf(published)).toEqual([
      { kind: "minutes", released: released[1], superseded: ["minutes"] },
    ]);
  }
});
