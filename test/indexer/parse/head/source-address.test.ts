/** What the source's address adds to pages that do not say themselves what they are. */
import { expect, test } from "vitest";
import type { Meeting } from "../../../../contract/meeting.ts";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { readText } from "../../../../indexer/read/text/read-text.ts";

function parsed(text: string, url: string): Meeting | undefined {
  const { blocks } = readText(new TextEncoder().encode(text), "page.txt");
  return parseMeetings({ name: "page.txt", blocks, source: { url } })[0]?.meeting;
}

const outline = `Referat

  • 12. Åben dagsorden

    Beslutning

    Ikke til stede: Anna Ager (C)

    Godkendt.

  • 13. Ny cykelsti

    Indstilling

    Forvaltningen indstiller til KB, at stien anlægges.

    Vej og Park, 6. maj 2024, pkt. 31:

    Et flertal anbefaler forslaget.

    Direktionen, 7. maj 2024, pkt. 2:

    Anbefales.

    Beslutning

    Stien anlægges i 2025.
`;

test("the address, not an earlier body's decision, tells when a meeting was and whose", () => {
  const url = "https://www.example.dk/dagsorden/kommunalbestyrelsen-22-05-2024";
  const meeting = parsed(outline, url);
  expect(meeting).toMatchObject({ body: "Kommunalbestyrelsen", date: "2024-05-22" });
  const item = meeting?.items[1];
  expect(item?.decision).toBe("Stien anlægges i 2025.");
  expect(item?.previousDecisions).toEqual([
    {
      body: "Vej og Park",
      date: "2024-05-06",
      itemNumber: "31",
      text: "Et flertal anbefaler forslaget.",
    },
    { body: "Direktionen", date: "2024-05-07", itemNumber: "2", text: "Anbefales." },
  ]);
});

const page = `Søg

Mødedato: 14.03.2024, kl. 17:30
Mødested: Mødesalen

Grønne tage på skoler

Se alle bilag

Indstilling

Det indstilles, at skolerne får grønne tage.

Beslutning

Borgerrepræsentationens beslutning i mødet den 14. marts 2024

Dagsordenspunkt 7: Grønne tage på skoler

Indstillingen blev godkendt.
`;

test("a page of one item has its number from the address and its title from the head", () => {
  const url = "https://www.example.dk/Borgerrepr%C3%A6sentationen/m%C3%B8de-14032024/punkt-7";
  const meeting = parsed(page, url);
  expect(meeting).toMatchObject({ body: "Borgerrepræsentationen", date: "2024-03-14" });
  expect(meeting?.items).toHaveLength(1);
  expect(meeting?.items[0]).toMatchObject({
    number: "7",
    title: "Grønne tage på skoler",
    decision: "Indstillingen blev godkendt.",
  });
});

test.each([
  ["Referat af Byrådets møde den 3. maj 2029\n\n1. Ny bro\n\nBeslutning\n\nGodkendt.", null],
  [
    "Referat af Byrådets møde den 3. maj 2026\n\n1. Ny bro\n\nBeslutning\n\nGodkendt.",
    "2026-05-03",
  ],
])("no meeting lies more than two years behind the day of reading", (text, date) => {
  const { blocks } = readText(new TextEncoder().encode(text), "a.txt");
  const [parsed] = parseMeetings({ name: "a.txt", blocks, source: null, readOn: "2024-06-01" });
  expect(parsed?.meeting.date).toBe(date);
  const codes = parsed?.problems.map(({ code }) => code);
  expect(codes?.includes("date-implausible")).toBe(date === null);
});

test("minutes whose page alone says that they are some decide in prose", () => {
  const text = "Dagsorden:\n\n1.Valg af referent.\nAnna\n\n2.Regnskab.\nGodkendt.\n";
  const url =
    "https://aeldreraad.example.dk/om-aeldreraadet/referat-fra-moede-den-18-november-2021";
  expect(parsed(text, url)).toMatchObject({
    kind: "minutes",
    body: "Ældrerådet",
    date: "2021-11-18",
    items: [{ decision: "Anna" }, { decision: "Godkendt." }],
  });
});
