/** What a web page shows around its minutes tells whose they are where nothing else does; it is none of their text. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { readHtml } from "../../../../indexer/read/html/read-html.ts";

const items =
  "<h1>Seniorudvalget den 4. maj 2020</h1><h2>1. Bænke</h2><p>Beslutning</p><p>Godkendt.</p><h2>2. Stier</h2><p>Beslutning</p><p>Udsat.</p>";

function parse(above: string, below = "", main = items) {
  const html = `<html><body>${above}${main}${below}</body></html>`;
  const { blocks, around = [] } = readHtml(new TextEncoder().encode(html), "a.html");
  const [parsed] = parseMeetings({ name: "a.html", blocks, source: null, around });
  const problem = parsed?.problems.find(({ code }) => code.startsWith("municipality-"));
  return { parsed, municipality: parsed?.meeting.municipality, code: problem?.code };
}

test.each([
  ["a foot", "", "<footer><p>Odder Kommune<br>Telefon 12 34 56 78</p></footer>"],
  ["a cookie text", '<div class="cookie-banner">Odder Kommune bruger cookies</div>', ""],
  ["a running head", "", "<footer>Referat – Odder Kommune – Seniorudvalget</footer>"],
  ["a line of copyright", "", '<div class="site-footer">© 2024 Odder Kommune</div>'],
  ["a logo", '<header><img alt="Logo: Odder Kommune" src="l.svg"></header>', ""],
  ["a menu", '<nav><a href="/">Til forsiden af Odder Kommune</a><ul><li>Pas</li></ul></nav>', ""],
])(
  "the municipality that %s names alone is the page's, and a problem says so",
  (_, above, below) => {
    const { parsed, municipality, code } = parse(above, below);
    expect(municipality).toBe("Odder");
    expect(code).toBe("municipality-inferred");
    expect(parsed?.meeting.items.map(({ decision }) => decision)).toEqual(["Godkendt.", "Udsat."]);
  },
);

test("what stands outside a page's main part tells of it too", () => {
  const { municipality } = parse(
    "<div>Odder Kommune</div><main>",
    "</main>",
    items.replace("Godkendt.", "Godkendt som foreslået af udvalget. ".repeat(8)),
  );
  expect(municipality).toBe("Odder");
});

test.each([
  "<footer>Odder Kommune og Skanderborg Kommune</footer>",
  "<footer>Foreningen støttes af Odder Kommune</footer>",
  '<img alt="Kort over Odder Kommune" src="k.png">',
  "<footer>Rådhusgade, Odder</footer>",
])(
  "one of several municipalities, or one that is only spoken of, is not whose page it is: %s",
  (below) => {
    expect(parse("", below).municipality).toBeNull();
  },
);

test("what the minutes say themselves counts first", () => {
  const { municipality, code } = parse("<p>Samsø Kommune</p>", "<footer>Odder Kommune</footer>");
  expect({ municipality, code }).toEqual({ municipality: "Samsø", code: undefined });
});
