import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addUpAttendance,
  type ItemAttendance,
} from "../../../../indexer/parse/attendance/add-up.ts";
import { noPresence } from "../../../../indexer/parse/attendance/told.ts";

const person = (name: string, party: string | null = null) => ({ name, party });
const nothing = { listed: [], absentees: [], standIns: [], movements: [] };

function item(absent: string[], more: Partial<ItemAttendance> = {}): ItemAttendance {
  return { number: "1", absent, decided: true, whole: false, told: noPresence(), ...more };
}

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

describe("a meeting's attendance", () => {
  const listed = [person("Anna Ager", "A"), person("Bo Emil Bach", "V"), person("Carl Dam")];

  test("is those listed less those away, whom the lists name with their party", () => {
    const told = addUpAttendance({ ...nothing, listed, absentees: [person("Bo Bach")] }, []);
    expect(names(told.participants)).toEqual(["Anna Ager", "Carl Dam"]);
    expect(told.absentees).toEqual([person("Bo Emil Bach", "V")]);
  });

  test("has away whom every decision names, not whom one does", () => {
    const items = [item(["Bo Bach", "Carl Dam"]), item(["Bo E. Bach"])];
    const told = addUpAttendance({ ...nothing, listed }, items);
    expect(names(told.absentees)).toEqual(["Bo Emil Bach"]);
    expect(names(told.participants)).toEqual(["Anna Ager", "Carl Dam"]);
  });

  test("has everybody there when there is only one decision to tell by", () => {
    expect(
      names(addUpAttendance({ ...nothing, listed }, [item(["Carl Dam"])]).participants),
    ).toEqual(names(listed));
  });

  test("takes in those who stood in, once", () => {
    const standIn = { name: "Dina Eg", party: "V", for: "Bo Bach" };
    const told = noPresence();
    told.standIns.push(standIn);
    const items = [item(["Bo Bach"], { told }), item(["Bo Bach"], { told })];
    const { participants, standIns } = addUpAttendance({ ...nothing, listed }, items);
    expect(names(participants)).toEqual(["Anna Ager", "Carl Dam", "Dina Eg"]);
    expect(standIns).toEqual([{ ...standIn, for: "Bo Emil Bach" }]);
  });

  test("an absentee told by the first name alone is the one who has it, and nobody where none has", () => {
    const listed = [person("Anna Ager"), person("Bo Bach")];
    const absentees = [person("Bo"), person("Erik")];
    const told = addUpAttendance({ ...nothing, listed, absentees }, []);
    expect(names(told.participants)).toEqual(["Anna Ager"]);
    expect(names(told.absentees)).toEqual(["Bo Bach"]);
  });

  test("an absentee told by initials is the one who has them, and nobody where two have", () => {
    const listed = [person("Anna Ager"), person("Bo Bach"), person("Arne Asp")];
    const absentees = [person("BB"), person("AA")];
    const told = addUpAttendance({ ...nothing, listed, absentees }, []);
    expect(names(told.absentees)).toEqual(["Bo Bach"]);
  });

  test("has away who sent word in the first item, unless he came after all", () => {
    const told = noPresence();
    const words = "Bo Bach og Carl Dam havde meldt afbud.";
    told.absentBy.push({ name: "Bo Bach", words }, { name: "Carl Dam", words });
    told.movements.push({ name: "Carl Dam", kind: "arrived", time: null, itemNumber: null });
    const items = [item(["Bo Bach", "Carl Dam"], { told }), item([])];
    const added = addUpAttendance({ ...nothing, listed }, items);
    expect(names(added.absentees)).toEqual(["Bo Emil Bach"]);
  });

  test("where nobody is listed, nobody took part", () => {
    const told = addUpAttendance(nothing, [item(["Bo Bach"]), item(["Bo Bach"])]);
    expect(told.participants).toEqual([]);
    expect(names(told.absentees)).toEqual(["Bo Bach"]);
  });

  test("names nobody twice, whatever the lists say", () => {
    const some = fc.array(fc.constantFrom(..."Anna Ager,Anna B. Ager,Bo Bach,Dina Eg".split(",")));
    fc.assert(
      fc.property(some, some, some, (there, away, absent) => {
        const head = {
          ...nothing,
          listed: there.map((name) => person(name)),
          absentees: away.map((name) => person(name)),
        };
        const told = addUpAttendance(head, [item(absent), item(absent)]);
        const all = names([...told.participants, ...told.absentees]);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
