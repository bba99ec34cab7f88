import { describe, expect, test } from "vitest";
import { readExamples } from "./example-minutes.ts";

const { meetings } = await readExamples();

/** The bodies that had the case on their agenda, in the order of their meetings. */
function stationsOf(municipality: string, caseNumber: string) {
  return meetings
    .filter((meeting) => meeting.municipality === municipality)
    .filter(({ items }) => items.some((item) => item.caseNumber === caseNumber))
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
    .map(({ bodyKey }) => bodyKey);
}

const social = "Social- og Sundhedsudvalget";
const children = "Børne- og Ungeudvalget";
const technical = "Teknik- og Miljøudvalget";
const vulnerable = "Udsatterådet";

const routes: [string, string, string[]][] = [
  [
    "Vibefjord",
    "27.57.16-P22-1-19",
    [vulnerable, social, "Økonomiudvalget", "Kommunalbestyrelsen", vulnerable],
  ],
  ["Vibefjord", "27.15.00-A30-4-19", [vulnerable, social, "Kommunalbestyrelsen"]],
  ["Vibefjord", "29.15.00-G01-6-19", [vulnerable, vulnerable]],
  ["Gyldenø", "29.15.00-A00-1-21", [social, "Ældrerådet", "Byrådet"]],
  ["Gyldenø", "01.02.05-P16-3-23", [technical, "Økonomiudvalget", "Byrådet"]],
  ["Gyldenø", "27.51.00-A00-2-24", [vulnerable, "Økonomiudvalget", "Byrådet"]],
  ["Lærkedal", "17.01.00-A00-1-23", [children, "Byrådet", "Byrådet"]],
];

describe("cases of the example minutes", () => {
  test.each(routes)("in %s, %s goes from body to body", (municipality, caseNumber, route) => {
    expect(stationsOf(municipality, caseNumber)).toEqual(route);
  });

  test("carry earlier decisions, each dated before the meeting that prints it", () => {
    const printed = meetings.flatMap((meeting) =>
      meeting.items.flatMap(({ previousDecisions }) =>
        previousDecisions.map(({ date, body }) => ({ date: date ?? "?", body, meeting })),
      ),
    );
    expect(printed.length).toBeGreaterThanOrEqual(25);
    expect(printed.filter(({ date, meeting }) => date >= (meeting.date ?? ""))).toEqual([]);
    expect(printed.filter(({ body }) => body === null)).toEqual([]);
  });
});
