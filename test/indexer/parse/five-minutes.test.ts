/** The five real documents, whole, where they are at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ParsedMeeting } from "../../../contract/meeting.ts";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { readText } from "../../../indexer/read/text/read-text.ts";

const folder = join(import.meta.dirname, "../../../../shared/minutes");

function parse(prefix: string): ParsedMeeting {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix)) ?? "";
  const { blocks } = readText(readFileSync(join(folder, name)), name);
  return ParsedMeeting.parse(parseMeetings({ name, blocks, source: null })[0]);
}

describe.skipIf(!existsSync(folder))("the five real minutes", () => {
  test.each([
    ["000", "stevns-udsatteraad-2020-08-27", ["41", "42", "43", "44", "45", "46", "47", "48"]],
    ["001", "lolland-udsatteraadet-2021-11-09", ["1", "2", "3", "4", "5", "6", "7", "8"]],
    ["002", "thisted-udsatteraadet-2024-09-10", ["1", "2", "3", "4", "5", "6", "7"]],
    [
      "003",
      "koebenhavn-udsatteraadet-2022-06-02",
      Array.from({ length: 9 }, (_, i) => `Ad ${i + 1}`),
    ],
    ["004", "albertslund-udsatteraadet-2019-04-01", Array.from({ length: 8 }, () => null)],
  ])("%s is %s with its items, and its body is known by one name", (prefix, id, numbers) => {
    const { meeting } = parse(prefix);
    expect(meeting.id).toBe(id);
    expect(meeting.bodyKey).toBe("Udsatterådet");
    expect(meeting.kind).toBe("minutes");
    expect(meeting.items.map((item) => item.number)).toEqual(numbers);
    expect(meeting.items.every((item) => item.title && item.decision && item.outcome)).toBe(true);
  });

  test("a municipality that no head names is inferred, and said to be", () => {
    const inferred = ["000", "001", "002", "003", "004"].map((prefix) =>
      parse(prefix).problems.some(({ code }) => code === "municipality-inferred"),
    );
    expect(inferred).toEqual([false, true, true, true, true]);
  });

  test("the folder's own word overrides what the text tells", () => {
    const name = readdirSync(folder).find((file) => file.startsWith("004")) ?? "";
    const { blocks } = readText(readFileSync(join(folder, name)), name);
    const source = { municipality: "Greve", body: "Rådet" };
    const [parsed] = parseMeetings({ name, blocks, source });
    expect(parsed?.meeting).toMatchObject({ id: "greve-raadet-2019-04-01", ...source });
    expect(parsed?.problems.map(({ code }) => code)).not.toContain("municipality-inferred");
  });

  test("every case number is read without label and initials", () => {
    const numbers = ["000", "001", "002"].flatMap((prefix) =>
      parse(prefix).meeting.items.map((item) => item.caseNumber),
    );
    expect(numbers).toHaveLength(23);
    for (const number of numbers) expect(number).toMatch(/^\d\d\.\d\d\.\d\d-[A-Z]\d\d-\d+-\d\d$/);
    expect(numbers).toContain("27.15.00-A30-2-19");
  });

  test("earlier bodies' decisions are theirs, and this meeting's is its own", () => {
    const lolland = parse("001").meeting.items[3];
    expect(lolland?.previousDecisions.map((one) => [one.body, one.date, one.itemNumber])).toEqual([
      ["Social- og Arbejdsmarkedsudvalget", "2021-08-31", "6"],
      ["Integrationsråd", "2021-09-27", "4"],
      ["Integrationsråd", "2021-09-27", "4"],
      ["Handicaprådet", "2021-11-09", "7"],
    ]);
    expect(lolland?.decision).toMatch(/^Udsatterådet vil gerne/);
    expect(lolland?.absent).toHaveLength(4);
    const thisted = parse("002").meeting.items;
    expect(thisted.map((item) => item.previousDecisions.length)).toEqual([0, 2, 2, 2, 1, 0, 0]);
    expect(thisted.map((item) => item.absent.length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test("who met is told from who did not, and from the secretariat", () => {
    const counts = ["000", "001", "002", "003", "004"].map((prefix) => {
      const { participants, absentees } = parse(prefix).meeting;
      return [participants.length, absentees.length];
    });
    expect(counts).toEqual([
      [5, 2],
      [0, 4],
      [8, 0],
      [12, 0],
      [7, 4],
    ]);
  });

  test("broken words are whole, real hyphens stay, and nothing of the converter is left", () => {
    const text = JSON.stringify(
      ["000", "001", "002", "003", "004"].map((prefix) => parse(prefix).meeting),
    );
    expect(text).toContain("Stevns Kommunes hjemmeside");
    expect(text).toContain("børne- og");
    expect(text).toContain("Sydhavnskompagniets Oplevelses café");
    expect(text).not.toMatch(/_GoBack|<\/?(?:ul|li|u|p)\b|Indholdsfortegnelse/);
  });

  test("outcomes rest on words of the decision, and a narrating decision is `other`", () => {
    const outcomes = (prefix: string) => parse(prefix).meeting.items.map((item) => item.outcome);
    expect(outcomes("001")).toEqual(["approved", ...Array(7).fill("other")]);
    expect(outcomes("002")).toEqual([
      "approved",
      "noted",
      "other",
      "postponed",
      "postponed",
      "approved",
      "other",
    ]);
    for (const prefix of ["000", "001", "002", "003", "004"])
      for (const { outcome, outcomeEvidence, decision } of parse(prefix).meeting.items)
        if (outcome !== "other") expect(decision).toContain(outcomeEvidence);
  });
});
