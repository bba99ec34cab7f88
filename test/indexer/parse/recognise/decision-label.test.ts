/** Whose decision a label tells of. */
import { expect, test } from "vitest";
import { readDecisionLabel } from "../../../../indexer/parse/recognise/decision-label.ts";

test("half a name is nobody's, and heads a decision behind the word for one alone", () => {
  const nobody = { body: null, date: null, itemNumber: null };
  expect(readDecisionLabel("Beslutninger Havne-, Kultur- og den")).toEqual({
    source: nobody,
    explicit: true,
  });
  expect(readDecisionLabel("Havne-, Kultur- og:")).toBeNull();
});

test("a group of any kind may decide, its day behind »Dato«", () => {
  const label = (text: string) => readDecisionLabel(text)?.source;
  const source = { body: "Havnegruppen", date: "2020-05-04", itemNumber: null };
  expect(label("Beslutning fra Havnegruppen Dato: 4. maj 2020")).toEqual(source);
  expect(label("Beslutning fra Havnegruppen Dato:")).toEqual({ ...source, date: null });
  expect(label("Havnegruppen Dato: 4. maj 2020")).toBeUndefined();
});
