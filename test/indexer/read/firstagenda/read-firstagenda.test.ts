import { describe, expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { readFirstAgenda } from "../../../../indexer/read/firstagenda/read-firstagenda.ts";
import { generateSite } from "../../../support/harvest/firstagenda-site.ts";

function published() {
  const [meeting] = generateSite({ meetings: 1 }).meetings.values();
  if (meeting === undefined) throw new Error("the published has a meeting");
  return meeting;
}

function parse(value: unknown) {
  const { blocks, problems } = readFirstAgenda(
    Buffer.from(JSON.stringify(value, null, 2)),
    "m.json",
  );
  expect(problems).toEqual([]);
  const [parsed] = parseMeetings({ name: "m.json", blocks, source: null });
  if (parsed === undefined) throw new Error("any file gives a meeting");
  return parsed.meeting;
}

type Body = ReturnType<typeof published>["body"];
const withItem = (body: Body, changes: Record<string, unknown>) => ({
  ...body,
  Dagsordenpunkter: [{ ...body.Dagsordenpunkter[0], ...changes }],
});
const field = (Html: string, Navn = "") => ({ Navn, Html, Tekst: null, Link: "" });

test("the head's facts are the interface's, the time at the place whatever its offset", () => {
  const { body } = published();
  const people = [
    { Name: "Aja Lund", Absent: false, ParticipationCancelled: false },
    { Name: "Bo Krag", Absent: true, ParticipationCancelled: false },
    { Name: "Else Thygesen", Absent: false, ParticipationCancelled: true },
  ];
  const Moede = {
    ...body.Moede,
    MeetingBeginUtc: "2026-01-05T00:15:00+01:00",
    Moededeltagere: people,
  };
  expect(parse({ ...body, Moede })).toMatchObject({
    body: "Økonomiudvalget",
    date: "2026-01-05",
    startTime: "00:15",
    endTime: "18:30",
    place: "Byrådssalen",
    participants: [{ name: "Aja Lund" }],
    absentees: [{ name: "Bo Krag" }, { name: "Else Thygesen" }],
  });
});

test("minutes, agendas and supplementary agendas are told apart, by name where the flag is not set", () => {
  const { body } = published();
  const undecided = withItem(body, { Felter: [field("<p>Om sagen.</p>", "Resume")] });
  const kind = (Afsluttet: boolean, Navn: string | null, more = {}) =>
    parse({ ...undecided, ...more, Moede: { ...body.Moede, Afsluttet, Navn } }).kind;
  expect(kind(true, "Referat")).toBe("minutes");
  expect(kind(true, "Lukket referat")).toBe("minutes");
  expect(kind(false, "Dagsorden")).toBe("agenda");
  expect(kind(false, null)).toBe("agenda");
  expect(kind(false, "Tillægsdagsorden")).toBe("supplementary-agenda");
  expect(kind(false, "Dagsorden", { TillaegsDagsorden: true })).toBe("supplementary-agenda");
});

describe("items", () => {
  test("stand in the agenda's order, with number, title and case number, also from the spare fields", () => {
    const { body } = published();
    const [one, two] = body.Dagsordenpunkter;
    const spare = {
      Punktnummer: null,
      Number: 7,
      Navn: null,
      Caption: "Budget 2027",
      SagsNummer: "",
      CaseNumber: "25/26257",
    };
    const Dagsordenpunkter = [
      { ...two, Sorting: 2 },
      { ...one, ...spare, Sorting: 1 },
    ];
    const { items } = parse({ ...body, Dagsordenpunkter });
    expect(items[0]).toMatchObject({ number: "7", title: "Budget 2027", caseNumber: "25/26257" });
    expect(items[1]).toMatchObject({ number: "2" });
  });

  test.each([
    ["2.1", "valg af formand", "S2023-1234"],
    ["7", "2. behandling af budget 2027", "EMN-2024-00123"],
    ["A", "Beslutning", "306-2019-600"],
    ["16", "1. januar", "25/26257"],
  ])(
    "number %s, title %s and case number %s are taken as they are",
    (number, title, caseNumber) => {
      const { body } = published();
      const odd = withItem(body, { Punktnummer: number, Navn: title, SagsNummer: caseNumber });
      expect(parse(odd).items).toMatchObject([{ number, title, caseNumber }]);
    },
  );

  test("an item without a title is still an item", () => {
    const { body } = published();
    const bare = withItem(body, { Punktnummer: null, Navn: null, Felter: [field("")], Bilag: [] });
    expect(parse(bare).items).toMatchObject([{ number: null, title: null, sections: [] }]);
  });

  test("a closed item is closed, and has no text of its own", () => {
    const { body } = published();
    const closed = withItem(body, {
      IsOpen: false,
      Navn: "Lukket: Køb af grund",
      Felter: [field("")],
      Bilag: [],
    });
    expect(parse(closed).items).toMatchObject([{ closed: true, decision: null, sections: [] }]);
  });

  test("an earlier decision by another body is not this meeting's", () => {
    const { body } = published();
    const html = `<div id='sagsfremstillingContainer'>
      <h3>Beslutning i Socialudvalget den 02-01-2019</h3><span class='beslutning'><p>Anbefales.</p></span>
      <h3>Beslutning</h3><span class='beslutning'><p>Godkendt.</p></span></div>`;
    const [item] = parse(withItem(body, { Felter: [field(html)] })).items;
    expect(item).toMatchObject({ decision: "Godkendt.", outcome: "approved" });
    expect(item?.previousDecisions).toMatchObject([{ body: "Socialudvalget", date: "2019-01-02" }]);
  });

  test("inner headings begin no section, whatever they say", () => {
    const { body } = published();
    const html = `<div id='sagsfremstillingContainer'><h3>Sagsfremstilling</h3><span>
      <p>Først.</p><h3><span>Økonomiske konsekvenser</span></h3><p>Ingen.</p></span></div>`;
    const [item] = parse(withItem(body, { Felter: [field(html)], Bilag: [] })).items;
    expect(item?.sections.map(({ label }) => label)).toEqual(["Sagsfremstilling"]);
    expect(item?.sections[0]?.text).toContain("Økonomiske konsekvenser");
  });

  test("a decision of its own field counts, and so do fields with names", () => {
    const { body } = published();
    const named = withItem(body, {
      ItemDecision: "<p>Taget til efterretning.</p>",
      Felter: [field("<p>Om sagen.</p>", "Resume")],
    });
    expect(parse(named).items).toMatchObject([
      { decision: "Taget til efterretning.", outcome: "noted" },
    ]);
    expect(parse(named).items[0]?.sections[0]).toMatchObject({ type: "summary", label: "Resume" });
  });

  test("its decision is read beside another body's, and not once more where the fields have it", () => {
    const { body } = published();
    const decided = (heading: string, words: string) => {
      const html = `<div id='sagsfremstillingContainer'><h3>${heading}</h3><span><p>${words}</p></span></div>`;
      const ItemDecision = "<p>Byrådet afviste forslaget.</p>";
      return parse(withItem(body, { ItemDecision, Felter: [field(html)] })).items[0]?.decision;
    };
    const own = "Byrådet afviste forslaget.";
    expect(decided("Beslutning i Socialudvalget den 02-01-2019", "Anbefales.")).toBe(own);
    expect(decided("Beslutning", own)).toBe(own);
    expect(decided("Politiske beslutninger", own)).not.toContain(`${own} ${own}`);
  });

  test("attachments are named in their order, once", () => {
    const { body } = published();
    const [
      {
        Bilag: [one],
      } = { Bilag: [] },
    ] = body.Dagsordenpunkter;
    const Bilag = [
      { ...one, Navn: "Bilag B", Order: 2 },
      { ...one, Navn: "Bilag A", Order: 1 },
    ];
    expect(parse(withItem(body, { Bilag })).items[0]?.attachments).toEqual(["Bilag A", "Bilag B"]);
  });
});

const url = "https://dagsordener.vibefjord.dk/vis?id=1";

/** A file of the harvest. */
function harvested(meeting: Body): string {
  const { listed, committee } = published();
  const file = {
    format: "firstagenda-publication",
    url,
    api: url,
    listed: { period: "nu", committee, meeting: listed },
    meeting,
  };
  return JSON.stringify(file, null, 2);
}

test("a harvested file tells its meeting's page and release; lines are those of its items", () => {
  const { listed, body } = published();
  const text = harvested(body);
  const { facts, blocks } = readFirstAgenda(Buffer.from(text), "m.json");
  expect(facts).toMatchObject({ url, released: listed.ReleasedDate });
  const line = blocks.find(({ role }) => role === "item")?.line ?? 0;
  expect(text.split("\n")[line - 1]).toContain(body.Dagsordenpunkter[0]?.Id);
});

test("a harvested file tells where the PDFs of open items' attachments are", () => {
  const { body } = published();
  const [item] = body.Dagsordenpunkter;
  const [one] = item?.Bilag ?? [];
  const Bilag = [
    { ...one, Navn: " Notat om budget " },
    { ...one, Navn: "Kun i mappen", HarPdfVersion: "false" },
  ];
  const known = { ...item, IsOpen: true, Punktnummer: "4.", Bilag };
  const Dagsordenpunkter = [known, { ...known, IsOpen: false, Punktnummer: "5" }];
  const text = harvested({ ...body, Dagsordenpunkter } as Body);
  const { facts } = readFirstAgenda(Buffer.from(text), "m.json");
  const address = `https://dagsordener.vibefjord.dk/vis/pdf/bilag/${one?.Id}/?redirectDirectlyToPdf=false`;
  expect(facts.attachments).toEqual([{ item: "4", name: "Notat om budget", url: address }]);
});

test("JSON of another form is a problem", () => {
  for (const text of [
    '{"a": 1}',
    '[{"Id": "1"}]',
    '{"Dagsordenpunkter": []}',
    '{"afbrudt": "midt i',
  ]) {
    expect(readFirstAgenda(Buffer.from(text), "m.json")).toMatchObject({
      blocks: [],
      problems: [{ code: "unknown-form" }],
    });
  }
});

test("an item of another form costs itself, is told of, and shows nothing", () => {
  const { body } = published();
  const odd = { ...body.Dagsordenpunkter[0], IsOpen: null, Navn: "Måske lukket" };
  const value = { ...body, Dagsordenpunkter: [odd, body.Dagsordenpunkter[0]] };
  const { blocks, problems } = readFirstAgenda(Buffer.from(JSON.stringify(value)), "m.json");
  expect(blocks.filter(({ role }) => role === "item")).toHaveLength(1);
  expect(problems).toMatchObject([{ code: "part-unread" }]);
  expect(JSON.stringify(problems)).not.toContain("Måske lukket");
});

test("a beginning under its other name counts, and items inside an item stand behind it", () => {
  const { body } = published();
  const [item] = body.Dagsordenpunkter;
  const { MeetingBeginUtc: Dato, ...Moede } = body.Moede;
  const inner = { ...item, Punktnummer: "1.1", Navn: "Underpunkt", Felter: null };
  const outer = { ...item, Punktnummer: "1", Navn: "Gruppe", Felter: null, Underpunkter: [inner] };
  const read = parse({
    ...body,
    Moede: { ...Moede, MeetingBeginUtc: null, Dato },
    Dagsordenpunkter: [outer],
  });
  expect(read.date).toBe(Dato.slice(0, 10));
  expect(read.items.map(({ title }) => title)).toEqual(["Gruppe", "Underpunkt"]);
});

test("a section is what a reader of the page sees of it: no name, no settings, nothing hidden", () => {
  const { body } = published();
  const html =
    "<meta charset='utf-8'><title>Notat fra Word</title><style>p { margin: 0 }</style>" +
    "<!-- kladde --><p>Udvalget siger ja.<span style='display:none'>Skal slettes.</span></p>" +
    "<div class='panel' style='display:none'>Intet kan åbne dette.</div>";
  const value = withItem(body, { Felter: [field(html, "Beslutning")] });
  const { blocks, problems } = readFirstAgenda(Buffer.from(JSON.stringify(value)), "m.json");
  const [parsed] = parseMeetings({ name: "m.json", blocks, source: null });
  expect(parsed?.meeting.items[0]?.decision).toBe("Udvalget siger ja.");
  expect(problems.map(({ code }) => code)).toEqual(["hidden-text", "hidden-text"]);
});

test("a field's plain text keeps its lines and whatever it holds of brackets", () => {
  const { body } = published();
  const Tekst = "Taget til efterretning.\nSkriv til <havnen@by.dk>,\vog hils.";
  const fields = [{ Navn: "Beslutning", Html: null, Tekst, Link: "" }];
  expect(parse(withItem(body, { Felter: fields })).items[0]?.decision).toBe(
    "Taget til efterretning.\nSkriv til <havnen@by.dk>,\nog hils.",
  );
});
