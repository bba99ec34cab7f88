import fc from "fast-check";
import { expect, test } from "vitest";
import { toFileName, toPathPart } from "../../../indexer/harvest/meeting-file.ts";

test("Danish letters keep their sound", () => {
  expect(toPathPart("Børne- og Ungdomsudvalget på Ærø")).toBe(
    "boerne-og-ungdomsudvalget-paa-aeroe",
  );
});

test("no name from the network can leave its folder or hide in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(toPathPart(name)).toMatch(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/);
    }),
  );
  for (const name of ["../../etc/passwd", "..", "", "\0", ".skjult", "C:\\vindue", "a/b"]) {
    expect(toPathPart(name)).toMatch(/^[a-z0-9-]+$/);
  }
});

test("a file is named by the meeting's day at the place, its body and its id", () => {
  const meeting = {
    Id: "1A2B3C4D-0000-4000-8000-000000000000",
    MeetingBeginUtc: "2026-05-04T00:30:00+02:00",
    ReleasedDate: null,
    Afsluttet: true,
    Navn: "Referat",
  };
  const listing = { period: "2022-2025", committee: "Økonomiudvalget", meeting };
  expect(toFileName(listing)).toBe("2026-05-04-oekonomiudvalget-1a2b3c4d.json");
});
