/** What alone a clause is said of: a part that is named, an entry of a list, what stands behind the colon. */
import { expect, test } from "vitest";
import { clausesOf } from "../../../../../indexer/parse/decision/language/clauses.ts";
import { ownBody } from "../../../../../indexer/parse/decision/language/own-body.ts";
import { sentencesOf } from "../../../../../indexer/parse/decision/language/sentences.ts";
import { scopeIn } from "../../../../../indexer/parse/decision/verdict/scope.ts";

/** Of the last clause of the text that decides. */
function scope(text: string): string {
  const placed = sentencesOf(text).flatMap((sentence) => {
    const clauses = clausesOf(sentence, ownBody(null));
    return clauses.map((clause, at) => ({ clause, previous: clauses[at - 1] ?? null, sentence }));
  });
  const last = placed.findLast(({ clause }) => clause.tags.includes("V"));
  if (last === undefined) throw new Error("no clause");
  return scopeIn(last);
}

test.each([
  ["Godkendt for så vidt angår Østskolen.", "østskolen"],
  ["Streetfestivalen: afslag.", "streetfestivalen"],
  ["Følgende blev afslået: Dartklubben og Strikkecaféen.", "dartklubben og strikkecaféen."],
])("»%s« is said of »%s« alone", (text, said) => {
  expect(scope(text)).toBe(said);
});

test.each(["Godkendt.", "Ansøgningen blev drøftet: afslag.", "Byrådets beslutning: godkendt."])(
  "»%s« is said of the whole",
  (text) => {
    expect(scope(text)).toBe("");
  },
);
