import { describe, expect, test } from "vitest";
import { readPresence } from "../../../../indexer/parse/attendance/presence.ts";
import { noPresence } from "../../../../indexer/parse/attendance/told.ts";

function told(sentence: string) {
  const presence = noPresence();
  const isTold = readPresence(sentence, presence);
  return { ...presence, isTold };
}

describe("a sentence tells", () => {
  test.each([
    ["Anna Ager og Bo Bach (V) var fraværende.", ["Anna Ager", "Bo Bach"]],
    ["Anna Ager deltog ikke i sagens behandling.", ["Anna Ager"]],
    ["Anna Ager erklærede sig inhabil og forlod lokalet.", ["Anna Ager"]],
    ["Anna Ager har meldt afbud.", ["Anna Ager"]],
    ["Anna Ager udeblev uden afbud.", ["Anna Ager"]],
    ["Borgmesteren orienterede om, at Anna Ager (A) havde meldt afbud.", ["Anna Ager"]],
  ])("who was absent: %s", (sentence, absent) => {
    expect(told(sentence)).toMatchObject({ absent, movements: [] });
  });

  test("under which items", () => {
    const elsewhere = [{ name: "Anna Ager", from: 12, to: 15 }];
    expect(told("Anna Ager (A) deltog ikke under punkterne 12-15.")).toMatchObject({
      absent: [],
      elsewhere,
    });
  });

  test("under items that do not follow each other", () => {
    expect(told("Anna Ager var fraværende under punkt 2, 4 og 7-9.").elsewhere).toMatchObject([
      { from: 2, to: 2 },
      { from: 4, to: 4 },
      { from: 7, to: 9 },
    ]);
  });

  test("who left and came again", () => {
    const { movements } = told("Anna Ager forlod mødet kl. 18.30 og vendte tilbage kl. 18.45.");
    expect(movements.map(({ kind, time }) => `${kind} ${time}`)).toEqual([
      "left 18:30",
      "arrived 18:45",
    ]);
  });

  test.each([
    ["Bo Bach (V) deltog som stedfortræder for Anna Ager.", "Bo Bach", "V", "Anna Ager"],
    ["Anna Ager havde meldt afbud, og Bo Bach deltog i stedet.", "Bo Bach", null, "Anna Ager"],
    ["Bo Bach, Suppleant for Anna Ager (A)", "Bo Bach", null, "Anna Ager"],
    ["I stedet mødte Bo Bach (V).", "Bo Bach", "V", null],
    ["Bo Bach (V) deltog for Anna Ager (A).", "Bo Bach", "V", "Anna Ager"],
    [
      "Formanden oplyste, at Anna Ager havde meldt afbud, og at Bo Bach deltog som stedfortræder.",
      "Bo Bach",
      null,
      "Anna Ager",
    ],
  ])("who stood in: %s", (sentence, name, party, whom) => {
    expect(told(sentence).standIns).toEqual([{ name, party, for: whom }]);
  });

  test.each([
    ["Anna Ager ankom kl. 17.20.", "arrived", "17:20", null],
    ["Anna Ager (A) mødte kl. 9.15.", "arrived", "09:15", null],
    ["Anna Ager forlod mødet efter punkt 3.", "left", null, "3"],
    ["Anna Ager gik kl. 18.", "left", "18:00", null],
    ["Anna Ager var fraværende til kl. 18.40.", "arrived", "18:40", null],
    ["Anna Ager var forsinket og deltog derfor først fra kl. 16.45.", "arrived", "16:45", null],
    ["Anna Ager deltog først fra kl. 16.45.", "arrived", "16:45", null],
    ["Anna Ager forlod mødet under punkt 2 kl. 17.05.", "left", "17:05", "2"],
  ])("who came or left: %s", (sentence, kind, time, itemNumber) => {
    expect(told(sentence)).toMatchObject({
      absent: [],
      movements: [{ name: "Anna Ager", kind, time, itemNumber }],
    });
  });

  test.each([
    "Anna Ager kom med et forslag under punkt 3.",
    "Anna Ager gik imod forslaget.",
    "Udvalget drøftede sagen.",
    "Planen blev godkendt.",
    "Bo Bach deltog for Dansk Handicap Forbund.",
    "Formanden orienterede om, at Havnens Dag holdes i juni.",
  ])("nothing of attendance: %s", (sentence) => {
    expect(told(sentence).isTold).toBe(false);
  });
});
