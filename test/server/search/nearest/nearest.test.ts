import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { longestDraft } from "../../../../contract/plain/draft.ts";
import { buildApp } from "../../../../server/app.ts";
import { testAppOptions } from "../../../support/app-options.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();

const shelter =
  "Herberget udvides med otte pladser til hjemløse, og natcaféen får en nattevagt, så unge hjemløse kan overnatte.";
const road =
  "Vejbump og chikaner på Strandvejen dæmper farten, og cyklisterne får en afmærket bane.";
const pool =
  "Svømmehallen lukker i sommerferien, mens bassinets fliser og ventilation bliver skiftet.";
const square =
  "Fontænen på torvet får granitkummer, og belægningen af brosten trækkes om langs bænkene.";

const itemOf = (number: string, title: string, text: string, facts = {}) =>
  someItem({
    number,
    title,
    decision: "Godkendt.",
    outcome: "approved" as const,
    sections: [someSection(text), someSection("Godkendt.", "decision")],
    ...facts,
  });

const meetings = [
  someMeeting({
    id: "a",
    items: [
      itemOf("1", "Udvidelse af herberget for hjemløse", shelter, {
        caseNumber: "27.15.00-A00-1-21",
      }),
      itemOf("2", "Fartdæmpning", road),
      itemOf("3", "Meddelelser om herberget for hjemløse", shelter),
    ],
  }),
  someMeeting({
    id: "b",
    date: "2022-03-04",
    items: [
      itemOf("1", "Herberget for hjemløse, status", shelter, { caseNumber: "27.15.00-A00-1-21" }),
      itemOf("2", "Nye pladser på herberget for hjemløse", shelter),
    ],
  }),
  someMeeting({
    id: "c",
    municipality: "Gyldenø",
    items: [
      itemOf("1", "Flere pladser til hjemløse på herberget", shelter),
      itemOf("2", "Herberget for hjemløse", shelter, { closed: true }),
      itemOf("3", "Svømmehallen", pool),
      itemOf("4", "Herberg for hjemløse uden beslutning", shelter, {
        decision: null,
        outcome: null,
      }),
    ],
  }),
  ...(
    [
      ["d", "Vibefjord", "04.04.00-A00-1-21"],
      ["e", "Gyldenø", "04.04.10-A00-2-21"],
      ["f", "Hvidklint", "05.01.00-A00-3-21"],
    ] as const
  ).map(([id, municipality, caseNumber]) =>
    someMeeting({ id, municipality, items: [itemOf("1", "Torvet", square, { caseNumber })] }),
  ),
];

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildApp({ ...testAppOptions(), portal: await archiveOf(archive, meetings) });
});
afterAll(() => app.close());

async function similarTo(id: string): Promise<string[]> {
  const { similar } = (await app.inject(`/api/items/${id}`)).json();
  return similar.map((hit: { id: string }) => hit.id);
}

describe("the items like one", () => {
  test("are of its theme and words, other councils' first, none of its own case or meeting", async () => {
    const similar = await similarTo("a-1");
    expect(similar.slice(0, 2).sort()).toEqual(["c-1", "c-4"]);
    expect(similar).toContain("b-2");
    expect(similar).not.toContain("b-1");
    expect(similar.filter((id) => id.startsWith("a-"))).toEqual([]);
  });

  test("are neither closed nor routine, and a closed item has none", async () => {
    expect(await similarTo("b-2")).not.toEqual(expect.arrayContaining(["c-2", "a-3"]));
    expect(await similarTo("c-2")).toEqual([]);
  });

  test("are of its KLE group, whatever words another has in common", async () => {
    expect(await similarTo("d-1")).toEqual(["e-1"]);
  });

  test("are none where nothing is like it", async () => {
    expect(await similarTo("c-3")).toEqual([]);
  });
});

const send = (fields: Record<string, string>) =>
  app.inject({
    method: "POST",
    url: "/besluttet-foer",
    payload: String(new URLSearchParams(fields)),
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "text/html" },
  });

describe("what was decided before", () => {
  test("is found by a draft, the own council's first, each with the words in common", async () => {
    const { statusCode, body } = await send({ text: shelter, municipality: "Gyldenø" });
    expect(statusCode).toBe(200);
    const [own = "", others = ""] = body.split("Besluttet i andre kommuner");
    expect(own).toContain("Besluttet i Gyldenø");
    expect(own).toContain("Flere pladser til hjemløse på herberget");
    expect(others).toContain("Nye pladser på herberget for hjemløse");
    expect(body).toContain("natcaféen");
    expect(body).not.toContain("uden beslutning");
  });

  test.each([1, 500])("is found by one sentence, written %i times", async (times) => {
    const { body } = await send({ text: "Vi drøfter herberget for de hjemløse. ".repeat(times) });
    expect(body).toContain("Nye pladser på herberget for hjemløse");
    expect(body).not.toContain("Fartdæmpning");
  });

  test("is nothing where nothing is like the draft, which is not called untreated", async () => {
    const { body } = await send({ text: "Kvantecomputere og raketbrændstof til månebasen." });
    expect(body).toContain("Ingen beslutning i arkivet ligner teksten.");
    expect(body).toContain("betyder ikke, at byrådet ikke har behandlet det");
  });

  test("is asked for with nothing, with markup, and with more than is looked at", async () => {
    expect((await send({ text: " " })).statusCode).toBe(200);
    expect((await send({ text: "</textarea><script>" })).body).not.toContain("<script>");
    const long = `${shelter} `.repeat(600);
    expect(long.length).toBeGreaterThan(longestDraft);
    const { statusCode, body } = await send({ text: long });
    expect(statusCode).toBe(200);
    expect(body).toContain("De første 50.000 er brugt.");
    expect(body).toContain("Nye pladser på herberget for hjemløse");
  });

  test("is asked of a form whose text stands twice, and told so", async () => {
    const { statusCode, body } = await app.inject({
      method: "POST",
      url: "/besluttet-foer",
      payload: "text=herberg&text=natcaf%C3%A9",
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "text/html" },
    });
    expect(statusCode).toBe(400);
    expect(body).toContain("<strong>Teksten</strong> må kun stå én gang");
  });

  test("is an empty form where nothing is sent at all", async () => {
    const { statusCode, body } = await app.inject({ method: "POST", url: "/besluttet-foer" });
    expect(statusCode).toBe(200);
    expect(body).toContain("<textarea");
  });

  test("is refused in Danish where the text has no end", async () => {
    const { statusCode, body } = await send({ text: "å".repeat(500_000) });
    expect(statusCode).toBe(413);
    expect(body).toContain("for stor");
  });
});

describe("the API for what was decided before", () => {
  const ask = (payload: string | object, type = "application/json") =>
    app.inject({
      method: "POST",
      url: "/api/earlier",
      headers: { "content-type": type },
      payload,
    });
  const titlesOf = (found: readonly { hit: { title: readonly { text: string }[] } }[]) =>
    found.map(({ hit }) => hit.title.map(({ text }) => text).join(""));

  test("gives what the page gives: the own council's apart, with the words in common", async () => {
    const answer = (await ask({ text: shelter, municipality: "Gyldenø" })).json();
    expect(titlesOf(answer.own)).toEqual(["Flere pladser til hjemløse på herberget"]);
    expect(titlesOf(answer.others)).toContain("Nye pladser på herberget for hjemløse");
    expect(answer.own[0].shared).toContain("natcaféen");
    expect(answer.cutFrom).toBeNull();
    const form = String(new URLSearchParams({ text: shelter, municipality: "Gyldenø" }));
    expect((await ask(form, "application/x-www-form-urlencoded")).json()).toEqual(answer);
  });

  test("takes 50,000 letters, and says where a longer text was cut", async () => {
    const text = `${shelter} `.repeat(600);
    expect((await ask({ text: text.slice(0, longestDraft) })).json().cutFrom).toBeNull();
    const answer = await ask({ text });
    expect([answer.statusCode, answer.json().cutFrom]).toEqual([200, text.length]);
    expect(answer.json().own).toEqual([]);
  });

  test.each([
    ["no text", {}, 400, "text skal angives."],
    [
      "a field that it does not know",
      { text: "a", farve: "blå" },
      400,
      "farve er ikke en kendt parameter.",
    ],
    ["no JSON", "{", 400, "Det, der er sendt, skal være et JSON-objekt med tekster."],
    ["a number", { text: 5 }, 400, "Det, der er sendt, skal være et JSON-objekt med tekster."],
    ["a text without end", { text: "å".repeat(600_000) }, 413, "Gør forespørgslen kortere."],
  ])("%s is told in Danish", async (_, payload, status, detail) => {
    const answer = await ask(payload);
    expect([answer.statusCode, answer.json().detail]).toEqual([status, detail]);
  });
});
