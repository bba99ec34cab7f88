import { expect, test } from "vitest";
import { contentOf, contentWords } from "../../../../server/search/language/content-words.ts";
import { parseQueryLanguage } from "../../../../server/search/language/query-language.ts";

const contentIn = (q: string) => contentWords(parseQueryLanguage(q).terms);

test("function words carry no matter", () => {
  expect(contentOf("planen for de hjemløse")).toEqual(["planen", "hjemløse"]);
  expect(contentIn("planen for de hjemløse")).toEqual(["planen", "hjemløse"]);
});

test("they count where there is nothing else, but not beside a phrase", () => {
  expect(contentIn("til den")).toEqual(["til", "den"]);
  expect(contentIn('til den "ny havn"')).toEqual([]);
});

test("words that are excluded are none", () => expect(contentIn("havn -skole")).toEqual(["havn"]));
