import { expect, test } from "vitest";
import { clausesOf } from "../../../../../indexer/parse/decision/language/clauses.ts";
import { ownBody } from "../../../../../indexer/parse/decision/language/own-body.ts";
import { sentencesOf } from "../../../../../indexer/parse/decision/language/sentences.ts";

function clauses(text: string, body = "Havneudvalget"): string[] {
  const own = ownBody(body, text);
  return sentencesOf(text).flatMap((sentence) =>
    clausesOf(sentence, own).map(({ kind, words }) =>
      [`${kind}:`, ...words.map((word) => word.text)].join(" "),
    ),
  );
}

test("a subject goes on behind the infinitive that interrupts it", () => {
  expect(clauses("Forslaget om at sælge kajen blev forkastet.")).toEqual([
    "main: Forslaget om",
    "reported: at sælge kajen",
    "main: blev forkastet",
  ]);
});

test("what is decided is content, what is said is reported", () => {
  expect(clauses("Udvalget besluttede at udsætte sagen.")).toEqual([
    "main: Udvalget besluttede",
    "content: at udsætte sagen",
  ]);
  expect(clauses("Udvalget forventer, at sagen bliver godkendt.")).toEqual([
    "main: Udvalget forventer",
    "reported: at sagen bliver godkendt",
  ]);
});

test("a list of parties is no several clauses", () => {
  expect(clauses("A, B og F anbefaler sagen.")).toEqual(["main: A B og F anbefaler sagen"]);
});

test("what somebody else decided is foreign", () => {
  const text = "Forvaltningen besluttede at afvise ansøgningen.";
  const [sentence] = sentencesOf(text);
  const found = sentence ? clausesOf(sentence, ownBody("Havneudvalget", text)) : [];
  expect(found.map(({ foreign }) => foreign)).toEqual([false, true]);
});

test("what stands in brackets stands in no clause, and what stands behind them goes on", () => {
  expect(clauses("Forslaget (bilag 2) blev (enstemmigt) forkastet.")).toEqual([
    "main: Forslaget blev forkastet",
  ]);
});
