import { expect, test } from "vitest";
import { meetingId } from "../../../../indexer/parse/head/meeting-id.ts";

const facts = {
  municipality: "Østerlø",
  body: "Byrådet",
  date: "2024-03-12",
  file: "r.txt",
  nth: 0,
};

test("an id stays short, whatever names it is made of, and long names that differ do too", () => {
  const ids = ["a", "b"].map((end) =>
    meetingId({ ...facts, body: `${"Udvalg ".repeat(90)}${end}` }),
  );
  const unknown = meetingId({ ...facts, body: null, file: `${"æ".repeat(250)}.txt`, nth: 3 });
  for (const id of [...ids, unknown]) expect(id).toMatch(/^[a-z0-9-]{50,230}$/);
  expect(new Set(ids).size).toBe(2);
  expect(meetingId(facts)).toBe("oesterloe-byraadet-2024-03-12");
});
