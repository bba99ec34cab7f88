import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AgendaItem } from "../../../../contract/meeting.ts";
import { sourceChanges } from "../../../../indexer/enrich/changes/source-changes.ts";
import { itemKeys } from "../../../../indexer/enrich/item-ids.ts";
import { someItem } from "../../../support/minutes/parsed-meeting.ts";

const at = "2024-02-02T02:02:02.000Z";

const item = (number: string, title: string, text = ""): AgendaItem =>
  someItem({ number, title, sections: [{ type: "other", label: null, text, line: 1 }] });

function changes(
  before: AgendaItem[],
  after: AgendaItem[],
  published: readonly string[] | "all" = [],
) {
  const versions = [version(before, "2024-01-01T01:01:01.000Z"), version(after)];
  const told = sourceChanges("m-2021", versions, published);
  return { ...told.changes, shown: told.restored(after) };
}

const version = (items: AgendaItem[], when = at) => ({
  at: when,
  items,
  keys: itemKeys(items.map(({ number }) => number)),
});

const path = item("1", "Cykelsti", "Stien anlægges. Prisen er to mio.");
const pool = item("2", "Svømmehal", "Hallen lukkes.");

describe("what a later version changed", () => {
  test("nothing is told where nothing differs but blanks", () => {
    const blank = item("1", "Cykelsti", "Stien  anlægges.\nPrisen er to mio.");
    expect(changes([path, pool], [blank, pool])).toMatchObject({
      items: [[], []],
      meeting: [],
      withdrawn: [],
    });
  });

  test("of an item the sentences that were added, and when", () => {
    const more = item("1", "Cykelsti", "Stien anlægges. Prisen er to mio. Den er færdig i maj.");
    expect(changes([path], [more]).items).toEqual([
      [{ at, kind: "changed", added: ["Den er færdig i maj."], shortened: false }],
    ]);
  });

  test("an item is the same under another number, and one that was put in is new", () => {
    const moved = { ...pool, number: "3" };
    const fresh = item("2", "Budget", "Budgettet vedtages.");
    const { items, withdrawn, meeting } = changes([path, pool], [path, fresh, moved]);
    expect(items.map((of) => of.map(({ kind }) => kind))).toEqual([[], ["new"], []]);
    expect([withdrawn, meeting]).toEqual([[], [{ at, changed: 0, added: 1, removed: 0 }]]);
  });

  test("an item that is gone, and one that became shorter, are withheld until the operator says otherwise", () => {
    const short = item("1", "Cykelsti", "Stien anlægges.");
    const withheld = changes([path, pool], [short]);
    expect(withheld.shown).toEqual([short]);
    expect(withheld.withdrawn).toEqual([
      { id: "m-2021-1", at, kind: "part", published: false },
      { id: "m-2021-2", at, kind: "item", published: false },
    ]);
    expect(changes([path, pool], [short], ["m-2021-2"]).shown).toEqual([short, pool]);
    expect(changes([path, pool], [short], ["m-2021-1"]).shown).toEqual([path]);
    for (const all of ["all", ["m-2021"]] as const)
      expect(changes([path, pool], [short], all).shown).toEqual([path, pool]);
  });

  test("what came back is withdrawn no longer", () => {
    const versions = [[path, pool], [item("1", "Cykelsti", "Stien anlægges.")], [path, pool]];
    expect(
      sourceChanges(
        "m-2021",
        versions.map((of) => version(of)),
        [],
      ).changes.withdrawn,
    ).toEqual([]);
  });

  test("a version that nobody can read any longer hides none of the later ones", () => {
    const unknown = { at: "2020-01-01T00:00:00.000Z", items: null, keys: [] };
    const told = sourceChanges("m-2021", [unknown, version([path])], []);
    expect(told.changes.meeting).toEqual([{ at, changed: null, added: null, removed: null }]);
  });

  test("whatever changed, each item of the last version stands in its place, and no text of an earlier one is shown", () => {
    const items = fc.array(
      fc.record({
        number: fc.constantFrom("1", "2", "3"),
        title: fc.constantFrom("a", "b"),
        text: fc.string(),
      }),
      { maxLength: 4 },
    );
    const toItems = (of: { number: string; title: string; text: string }[]) =>
      of.map(({ number, title, text }) => item(number, title, text));
    fc.assert(
      fc.property(items, items, (before, after) => {
        const told = changes(toItems(before), toItems(after));
        expect(told.shown).toEqual(toItems(after));
        expect(told.items).toHaveLength(after.length);
      }),
    );
  });
});
