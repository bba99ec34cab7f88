/** Names printed one behind the other, without a comma. */
import { expect, test } from "vitest";
import { addUpAttendance } from "../../../../indexer/parse/attendance/add-up.ts";
import { isSeveral, namesRunOn } from "../../../../indexer/parse/attendance/run-on-names.ts";
import { noPresence } from "../../../../indexer/parse/attendance/told.ts";
import { headAttendance } from "../../../../indexer/parse/head/head-attendance.ts";

const known = ["Anna Ager", "Anna Ager Holm", "Bo Bæk", "Bo"];

test("those are told apart that are known, the longest first, and what stands behind them is left", () => {
  expect(namesRunOn("Anna Ager Holm Bo Bæk", known)).toEqual({
    names: ["Anna Ager Holm", "Bo Bæk"],
    rest: "",
  });
  expect(namesRunOn("Bo Bæk Anna Ager Rød 3", known)).toEqual({
    names: ["Bo Bæk", "Anna Ager"],
    rest: "Rød 3",
  });
});

test("one name alone, and names with a comma, are no such list", () => {
  expect(namesRunOn("Anna Ager Dan Eg", known).names).toEqual([]);
  expect(namesRunOn("Anna Ager, Bo Bæk", known).names).toEqual([]);
  expect(namesRunOn("Bo Bækkel Anna Ager", known).names).toEqual([]);
});

const person = (name: string) => ({ name, party: null });
const head = { listed: [], absentees: [], standIns: [], movements: [] };

test("who was away is told apart by the names that the items know", () => {
  const absentees = [person("Anna Ager Bo Bæk Ida Is")];
  const told = { number: "1", decided: true, whole: false, told: noPresence() };
  const items = [{ ...told, absent: ["Anna Ager", "Bo Bæk", "Ida Is"] }];
  expect(addUpAttendance({ ...head, absentees }, items).absentees).toEqual(
    ["Anna Ager", "Bo Bæk", "Ida Is"].map(person),
  );
});

test("many words are several names, and nobody's where they cannot be told apart", () => {
  expect(isSeveral("Hans Christian von der Maase Friis Jensen")).toBe(false);
  const listed = [person("Anna Ager Bo Bæk Ida Is"), person("Dan Eg")];
  expect(addUpAttendance({ ...head, listed }, []).participants).toEqual([person("Dan Eg")]);
});

test("a head's members who stand so below »Fraværende« were not there", () => {
  const { absentees } = headAttendance({
    values: {
      members: "Anna Ager (A) Bo Bæk (V) Dan Eg (C)",
      absent: "Anna Ager Bo Bæk Kajsalen Ida Is deltog som suppleant for Bo Bæk.",
    },
    titles: [],
    columns: null,
  });
  expect(absentees.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Anna Ager", "Bo Bæk"]),
  );
});
