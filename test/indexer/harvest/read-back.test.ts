import { expect, test } from "vitest";
import { listMinutes } from "../../../indexer/files/minutes-files.ts";
import { createReadMeetings } from "../../../indexer/meetings/read-meetings.ts";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { startFirstAgendaServer } from "../../support/harvest/firstagenda-server.ts";
import { generateSite } from "../../support/harvest/firstagenda-site.ts";
import { createHarvester } from "../../support/harvest/harvest-fixture.ts";

test("what was harvested is minutes: every meeting whole, with its municipality and its page", async () => {
  const published = generateSite({ meetings: 8 });
  const server = await startFirstAgendaServer(published);
  const harvester = await createHarvester(server.origin);
  await harvester.run({ withAttachments: true });
  await server.close();

  const { files, failures } = await listMinutes([harvester.options.into]);
  expect([files.length, failures]).toEqual([8, []]);
  const readMeetings = createReadMeetings(createGuardedReader());
  for (const file of files) {
    const { meetings } = await readMeetings(file);
    const [parsed, ...others] = meetings;
    const id = /id=(.*)$/.exec(file.facts.url ?? "")?.[1] ?? "";
    const { committee, body } = published.meetings.get(id) ?? {};
    expect(others).toEqual([]);
    expect(parsed?.meeting).toMatchObject({
      municipality: "Vibefjord",
      body: committee,
      kind: "minutes",
    });
    expect(
      parsed?.meeting.items.map(({ number, title, caseNumber, closed }) => [
        number,
        title,
        caseNumber,
        closed,
      ]),
    ).toEqual(
      body?.Dagsordenpunkter.map((item) => [
        item.Punktnummer,
        item.Navn,
        item.SagsNummer,
        !item.IsOpen,
      ]),
    );
    for (const { closed, attachments, sections } of parsed?.meeting.items ?? []) {
      expect(attachments).toEqual([expect.stringMatching(/^Notat nr\. \d$/)]);
      const texts = sections.filter(({ label }) => label === "Tekst fra bilag");
      expect(texts).toHaveLength(closed ? 0 : 1);
      for (const { type, text } of texts) {
        expect([type, text]).toEqual([
          "attachments",
          expect.stringContaining("Kortlægning af støtten"),
        ]);
      }
    }
    expect(parsed?.problems).toEqual([]);
  }
});
