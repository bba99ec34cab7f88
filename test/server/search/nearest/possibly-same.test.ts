/** What may be one case though a number is lacking: a guess that keeps to one council, one matter and one time. */
import { beforeAll, describe, expect, test } from "vitest";
import type { AgendaItem } from "../../../../contract/meeting.ts";
import { plainText } from "../../../../contract/plain/text/plain-text.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { readExamples } from "../../../support/examples.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const text =
  "Skydebanen ved Kragelund støjer, og naboerne klager over skud i weekenden. Forvaltningen foreslår kortere skydetider, en støjvold og lyddæmpede haller.";
const number = "09.02.00-K08-4-20";

const of = (id: string, date: string, item: Partial<AgendaItem>, municipality = "Vibefjord") =>
  someMeeting({
    id,
    date,
    municipality,
    items: [
      someItem({ number: "1", decision: "Drøftet.", sections: [someSection(text)], ...item }),
      someItem({ number: "2", title: "Budget", sections: [someSection("Noget helt andet her.")] }),
    ],
  });

const meetings = [
  of("a", "2020-03-01", { title: "Støj fra skydebanen i Kragelund", caseNumber: number }),
  of("b", "2020-06-01", { title: "Støj fra skydebanen i Kragelund, skydetider" }),
  of("c", "2020-09-01", { title: "Støj fra Kragelund skydebane", caseNumber: "09.02.00-K08-9-20" }),
  of("d", "2020-09-02", { title: "Støj fra skydebanen i Kragelund" }, "Gyldenø"),
  of("e", "2028-09-02", { title: "Støj fra skydebanen i Kragelund" }),
  of("f", "2020-10-01", { title: "Nye haller ved stadion" }),
];

let portal: Portal;
beforeAll(async () => {
  portal = await archiveOf(archive, meetings);
});

const idsOf = (hits: readonly { id: string }[]) => hits.map(({ id }) => id.replace(/-1$/, ""));

describe("possibly the same case", () => {
  test("an item with a number is joined by one without, not by another number, council, time or matter", async () => {
    expect(idsOf((await portal.item("a-1")).possible)).toEqual(["b"]);
  });

  test("an item without a number is joined by those with one", async () => {
    const { possible } = await portal.item("b-1");
    expect(idsOf(possible).sort()).toEqual(["a", "c"]);
  });

  test("the case's page has it apart from the case's own items", async () => {
    const { items, possible } = await portal.case("Vibefjord", number);
    expect([idsOf(items), idsOf(possible)]).toEqual([["a"], ["b"]]);
  });
});

const hidden = testArchive();

/** One treatment of these has no number. */
const oneMatter: ReadonlySet<string> = new Set(["Udvidelse af botilbuddet Egehøj"]);

/** The numbers of the example minutes are the judgement: without them each guess is right where they were the same. */
const manyItems = { timeout: 180_000 };

test(
  "no guess over the example minutes joins two cases, and most treatments of one are joined",
  manyItems,
  async () => {
    const examples = await readExamples();
    const numbers = new Map<string, string | null>();
    const withoutNumbers = examples.map((parsed) => {
      const items = parsed.meeting.items.map((one) => {
        numbers.set(keyOf(parsed.meeting.id, one.number), one.caseNumber);
        return { ...one, caseNumber: null };
      });
      return { ...parsed, meeting: { ...parsed.meeting, items } };
    });
    const blind = await archiveOf(hidden, withoutNumbers);
    const guesses = new Map<string, boolean>();
    for (const { meeting } of examples) {
      const items = (await blind.meeting(meeting.id)).items.filter(({ closed }) => !closed);
      await Promise.all(
        items.map(async ({ id, number: at }) => {
          const own = numbers.get(keyOf(meeting.id, at)) ?? null;
          for (const hit of (await blind.item(id)).possible) {
            const other = numbers.get(keyOf(hit.meetingId, hit.number));
            const isRight = own !== null && own === other;
            const title = plainText(hit.title);
            guesses.set([id, hit.id].sort().join(" "), isRight || oneMatter.has(title));
          }
        }),
      );
    }
    expect([...guesses].filter(([, isRight]) => !isRight)).toEqual([]);
    expect(guesses.size).toBeGreaterThanOrEqual(20);
  },
);

const keyOf = (meetingId: string, at: string | null) => `${meetingId} ${at}`;
