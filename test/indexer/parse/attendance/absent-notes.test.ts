/** Notes on who was away for a part of a meeting: from the items told of, and from no others. */
import { describe, expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

function read(head: string, first = "Godkendt.") {
  const items = [first, "Udsat.", "Drøftet.", "Vedtaget."].map(
    (said, at) => `${at + 1}. Sag ${at + 1}\n\nBeslutning\n\n${said}\n`,
  );
  const text = `Vibefjord Byråd den 4. maj 2020\n\n${head}\n\n${items.join("\n")}`;
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  const {
    participants = [],
    absentees = [],
    movements = [],
    items: read = [],
  } = parsed?.meeting ?? {};
  return {
    came: participants.map(({ name }) => name).join(),
    away: absentees.map(({ name }) => name).join(),
    moved: movements.map((one) => `${one.kind} ${one.name} ${one.time ?? one.itemNumber}`).join(),
    items: read.map(({ absent }) => absent.join("+")).join("|"),
  };
}

const list = "Deltagere: Anna Ager (A), Bo Bæk (V), Dan Eg (C)";
const all = "Anna Ager,Bo Bæk,Dan Eg";

describe("a list of those away notes from which items", () => {
  test.each([
    [
      `Deltagere: Anna Ager, Bo Bæk\nFraværende: Dan Eg, Bo Bæk under punkt 2 og 4`,
      "Anna Ager,Bo Bæk",
      "Dan Eg",
      "|Bo Bæk||Bo Bæk",
    ],
    [
      `${list}\nFraværende: Bo Bæk og Dan Eg under pkt. 1, 2 og 4`,
      all,
      "",
      "Bo Bæk+Dan Eg|Bo Bæk+Dan Eg||Bo Bæk+Dan Eg",
    ],
    [
      `${list}\nAfbud: Bo Bæk (V) (punkt 2-3), Dan Eg (C)`,
      "Anna Ager,Bo Bæk",
      "Dan Eg",
      "|Bo Bæk|Bo Bæk|",
    ],
    [`${list}\nAfbud: Bo Bæk (V), pkt. 3`, all, "", "||Bo Bæk|"],
  ])("%s", (head, came, away, items) => {
    expect(read(head)).toMatchObject({ came, away, items });
  });
});

describe("a list of those who came notes what they missed", () => {
  test.each([
    ["Dan Eg (C) (deltog ikke i punkt 3)", "||Dan Eg|"],
    ["Dan Eg (C) - inhabil ved punkt 1", "Dan Eg|||"],
    ["Dan Eg (C), som var fraværende under punkt 2 og 3", "|Dan Eg|Dan Eg|"],
    ["Dan Eg (C) (undtagen punkt 4)", "|||Dan Eg"],
    ["Dan Eg (C) (kun punkt 4)", "|||"],
  ])("%s", (note, items) => {
    const told = read(`Medlemmer:\nAnna Ager (A)\nBo Bæk (V)\n${note}`);
    expect(told).toMatchObject({ came: all, away: "", items });
  });
});

describe("who came or left is told of", () => {
  test.each([
    ["Deltagere: Anna Ager (A), Bo Bæk (V), der kom kl. 17.20, Dan Eg (C)", "arrived Bo Bæk 17:20"],
    ["Deltagere: Anna Ager (A) og Bo Bæk (V), som deltog fra punkt 3, Dan Eg", "arrived Bo Bæk 3"],
    [
      "Deltagere: Anna Ager, Bo Bæk\nAfbud: Ingen. Dan Eg (C) ankom kl. 17.40.",
      "arrived Dan Eg 17:40",
    ],
    [`${list}\nFraværende: Dan Eg til punkt 2`, "arrived Dan Eg 2"],
    [`${list}\nFraværende: Dan Eg fra kl. 18`, "left Dan Eg 18:00"],
  ])("%s", (head, moved) => {
    expect(read(head)).toMatchObject({ came: all, away: "", moved });
  });

  test("of those away, too, whoever came to an item later", () => {
    const told = read(list, "Fraværende: Dan Eg (C) - ankom kl. 17.20\n\nGodkendt.");
    expect(told).toEqual({
      came: all,
      away: "",
      moved: "arrived Dan Eg 17:20",
      items: "Dan Eg|||",
    });
  });
});

test("of several names only the one before »som« had sent word", () => {
  const told = read("Deltagere: Anna Ager (A), Bo Bæk (V), som havde meldt afbud, Dan Eg (C)");
  expect(told).toMatchObject({ came: "Anna Ager,Dan Eg", away: "Bo Bæk" });
});
