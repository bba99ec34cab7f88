import { describe, expect, test } from "vitest";
import { readAttendanceLabel } from "../../../../../indexer/parse/recognise/people/attendance-labels.ts";

const fieldOf = (text: string) => readAttendanceLabel(text)?.field ?? null;

describe("a label above people tells whether they came", () => {
  test.each([
    ["Til stede", "present"],
    ["Deltagere i mødet: Anna Ager", "present"],
    ["Fra rådet: Anna Ager", "present"],
    ["Ikke til stede", "absent"],
    ["Ikke mødt med afbud: Anna Ager", "absent"],
    ["Medlemmer med afbud: Anna Ager", "absent"],
    ["Fraværende med lovligt forfald: Anna Ager", "absent"],
    ["Der var afbud fra: Anna Ager", "absent"],
    ["Afbud Anna Ager, Bo Bæk", "absent"],
    ["Inviterede: Anna Ager", "members"],
    ["Medlem\tParti\tFremmøde", "members"],
    ["Suppleanter: Anna Ager", "stand-ins"],
    ["Gæst under punkt 2: Anna Ager", "aside"],
    ["Inviterede gæster: Anna Ager", "aside"],
    ["Ikke stemmeberettigede: Anna Ager", "aside"],
  ])("%s", (text, field) => {
    expect(fieldOf(text)).toBe(field);
  });

  test("words of an item's title are no label", () => {
    expect(fieldOf("Fravær i folkeskolen")).toBeNull();
    expect(fieldOf("Deltagere i projektet om naturen")).toBeNull();
    expect(fieldOf("Afbud til rådets tur i maj")).toBeNull();
    expect(fieldOf("Ikke anvendte midler: overførsel til 2025")).toBeNull();
  });
});
