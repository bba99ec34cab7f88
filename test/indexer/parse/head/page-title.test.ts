/** A page's title and its site's name tell head facts where the text is silent; its text counts first. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { readHtml } from "../../../../indexer/read/html/read-html.ts";

const items =
  "<h2>1. Støj</h2><p>Beslutning</p><p>Godkendt.</p><h2>2. Veje</h2><p>Beslutning</p><p>Udsat.</p>";

function parse(head: string, body = items) {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const { blocks, told = [] } = readHtml(new TextEncoder().encode(html), "a.html");
  const [parsed] = parseMeetings({ name: "a.html", blocks, source: null, told });
  const { municipality, body: own, date, items: found } = parsed?.meeting ?? {};
  const codes = parsed?.problems.map(({ code }) => code);
  return { municipality, body: own, date, titles: found?.map(({ title }) => title), codes };
}

test.each([
  "<title>Byrådet - 4. maj 2020 - Odder Kommune</title>",
  "<title>Referat fra møde i Byrådet den 4. maj 2020 | Odder Kommune</title>",
  '<title>Referat</title><meta property="og:site_name" content="Odder Kommune"><meta name="description" content="Referat fra Byrådets møde den 4. maj 2020">',
])("the page's head tells who met and when: %s", (head) => {
  const found = parse(head);
  expect(found).toMatchObject({ municipality: "Odder", body: "Byrådet", date: "2020-05-04" });
  expect(found.codes).toEqual(expect.arrayContaining(["date-from-title", "body-from-title"]));
  expect(found.titles).toEqual(["Støj", "Veje"]);
});

test("what the text says counts before the title", () => {
  const found = parse(
    "<title>Økonomiudvalget 1. januar 2019</title>",
    `<h1>Byrådet</h1><p>Den 4. maj 2020</p>${items}`,
  );
  expect(found).toMatchObject({ body: "Byrådet", date: "2020-05-04" });
});

test("the name that Word gives every item is no title", () => {
  const found = parse("<title>Dagsordenspunkt</title>");
  expect(found).toMatchObject({ municipality: null, body: null, date: null });
});
