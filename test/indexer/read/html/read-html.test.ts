import { expect, test } from "vitest";
import { readHtml } from "../../../../indexer/read/html/read-html.ts";

const read = (body: string) =>
  readHtml(Buffer.from(`<!doctype html><html><body>${body}</body></html>`), "side.html");
const lines = (body: string) => read(body).blocks.map(({ text }) => text);

test("menus, cookie texts, search forms, breadcrumbs and footers fall away", () => {
  const page = `
    <div class="cookie-consent"><p>Vi bruger cookies</p></div>
    <header><nav>Hjem</nav></header>
    <div class="breadcrumb">Forside / Politik</div>
    <form action="/soeg"><label>Søg</label></form>
    <div id="content"><h1>Referat</h1><p>${"Punktet blev drøftet. ".repeat(30)}</p></div>
    <div class="site-footer"><p>Rådhuset</p></div><footer>Kontakt</footer>
    <script>alert(1)</script><style>p { color: red }</style>`;
  expect(lines(page)).toEqual(["Referat", "", "Punktet blev drøftet. ".repeat(30).trim()]);
});

test("a form or a menu that holds the minutes themselves is kept", () => {
  const minutes = "Godkendt. ".repeat(50).trim();
  expect(lines(`<form id="aspnetForm"><nav>Hjem</nav><p>${minutes}</p></form>`)).toEqual([minutes]);
  expect(lines(`<div class="menu"><p>${minutes}</p></div>`)).toEqual([minutes]);
});

test("the main part of a page is read alone", () => {
  const minutes = "Sagen blev udsat. ".repeat(20).trim();
  expect(lines(`<div>Nyheder</div><main><p>${minutes}</p></main><div>Mere</div>`)).toEqual([
    minutes,
  ]);
});

test("what a browser sets on lines of its own are blocks, with one blank between paragraphs", () => {
  expect(
    lines("<div>et<div>to</div>tre<br>fire</div><p>fem</p><p> </p><p>se<b>ks</b></p>"),
  ).toEqual(["et", "to", "tre", "fire", "", "fem", "", "seks"]);
});

test("headings, lists and tables keep their meaning", () => {
  const { blocks } = read(`<h2>Punkt 1</h2>
    <ul><li>A<ul><li>B</li></ul></li></ul><ol start="3" type="a"><li>C</li></ol>
    <table><tr><th>Navn</th><th>Parti</th></tr><tr><td>Aja <i>Lund</i></td><td>A</td></tr></table>`);
  const printed = blocks.filter(({ text }) => text !== "");
  expect(printed.map(({ text, heading, list, cells }) => ({ text, heading, list, cells }))).toEqual(
    [
      { text: "Punkt 1", heading: 2, list: null, cells: null },
      { text: "A", heading: 0, list: { depth: 1, marker: "•" }, cells: null },
      { text: "B", heading: 0, list: { depth: 2, marker: "•" }, cells: null },
      { text: "C", heading: 0, list: { depth: 1, marker: "c)" }, cells: null },
      { text: "Navn\tParti", heading: 0, list: null, cells: ["Navn", "Parti"] },
      { text: "Aja Lund\tA", heading: 0, list: null, cells: ["Aja Lund", "A"] },
    ],
  );
});

test("a table that only places things on the page is no table", () => {
  const { blocks } = read(
    "<table><tr><td><h2>Titel</h2><p>Tekst</p></td><td>Mere</td></tr></table>",
  );
  expect(blocks.every(({ cells }) => cells === null)).toBe(true);
  expect(blocks.map(({ text }) => text).filter(Boolean)).toEqual(["Titel", "Tekst", "Mere"]);
});

test("lines are the source's and never fall", () => {
  const { blocks } = read(
    "\n\n<p>tre</p>\n<table><p>fire, flyttet ud af tabellen</p>\n<tr><td>fem</td></tr></table>",
  );
  const numbers = blocks.map(({ line }) => line);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(blocks[0]).toMatchObject({ text: "tre", line: 3 });
});

test("in FirstAgenda's container headings are labels, and headings inside a section are text", () => {
  const { blocks } = read(`<div><div id='sagsfremstillingContainer'>
    <h3>Indstilling</h3><span class='indstilling'><h3><span>Beslutning</span></h3><p>følger loven</p></span>
    <div><h3>Beslutning</h3><span><p>Godkendt.</p></span></div></div></div>`);
  const roles = blocks.filter(({ text }) => text !== "").map(({ text, role }) => [text, role]);
  expect(roles).toEqual([
    ["Indstilling", "label"],
    ["Beslutning", "text"],
    ["følger loven", "text"],
    ["Beslutning", "label"],
    ["Godkendt.", "text"],
  ]);
});

test("a page of 100,000 nested elements is read", () => {
  const deep = `${"<div>".repeat(100_000)}bund${"</div>".repeat(100_000)}`;
  expect(lines(deep)).toEqual(["bund"]);
});

test("a page in Windows-1252 is read, and one without text says so", () => {
  const bytes = Buffer.from("<p>Børne- og ungeudvalget på Ærø</p>", "latin1");
  expect(readHtml(bytes, "side.html").blocks[0]?.text).toBe("Børne- og ungeudvalget på Ærø");
  expect(read("<script>1</script>").problems).toMatchObject([{ code: "empty-file" }]);
});

const minutes = `<h1>Referat</h1><p>${"Sagen blev drøftet. ".repeat(20).trim()}</p>`;
const told = (body: string) => {
  const { blocks, problems } = read(minutes + body);
  return { shown: blocks.map(({ text }) => text).join(" "), problems };
};

test.each([
  '<p style="display: none">Kladde</p>',
  "<p style='color:red;DISPLAY:NONE'>Kladde</p>",
  '<div style="visibility:hidden"><p>Kladde</p></div>',
  "<span style='mso-hide:all'>Kladde</span>",
  "<section hidden><p>Kladde</p></section>",
  "<style>.gemt, p.x { display: none }</style><p class='tekst gemt'>Kladde</p>",
  "<style>#intern{visibility:hidden}</style><div id=intern>Kladde</div>",
])("what a page hides is left out and told with its length: %s", (body) => {
  const { shown, problems } = told(body);
  expect(shown).not.toContain("Kladde");
  expect(problems).toMatchObject([{ code: "hidden-text", line: 1 }]);
  expect(problems[0]?.message).toContain("6 tegn");
  expect(problems[0]?.message).not.toContain("Kladde");
});

test.each([
  "<details><summary>Beslutning</summary><p>Godkendt.</p></details>",
  '<button aria-controls="b1">Beslutning</button><hr><div id="b1" hidden><p>Godkendt.</p></div>',
  '<a href="#p7">Vis</a><p>-</p><div id="p7" style="display:none">Godkendt.</div>',
  '<div role="tabpanel" hidden><p>Godkendt.</p></div>',
  '<div hidden="until-found"><p>Godkendt.</p></div>',
  '<div class="accordion-content" style="display:none"><p>Godkendt.</p></div>',
  '<h3><button type="button">Beslutning</button></h3><div style="display:none">Godkendt.</div>',
  "<style>@media print { .tekst { display: none } }</style><p class=tekst>Godkendt.</p>",
])("what a control of the page opens is text: %s", (body) => {
  const { shown, problems } = told(body);
  expect(shown).toContain("Godkendt.");
  expect(problems).toEqual([]);
});

test("what is hidden inside a panel, or in a menu, is not shown; a menu is not told of", () => {
  const inner = "<details><summary>Mere</summary><p>Ja.</p><p hidden>Kladde</p></details>";
  expect(told(inner)).toMatchObject({ problems: [{ code: "hidden-text" }] });
  expect(told(inner).shown).not.toContain("Kladde");
  expect(told("<nav><ul hidden><li>Kontakt</li></ul></nav>").problems).toEqual([]);
});

test("a page's own name, and settings that Word left in it, are no text", () => {
  const { blocks } = read(
    "<div><meta name=x content=y><title>Dokument3</title><xml><w:View>Normal</w:View></xml>" +
      "<!-- note --><p>Referat<o:p></o:p></p></div>",
  );
  expect(blocks.map(({ text }) => text)).toEqual(["Referat"]);
});

test.each([
  [`<ol><li value="31">A</li><li>B</li></ol>`, ["31.", "32."]],
  [`<ol start="4"><li>A</li><li value="9">B</li><li>C</li></ol>`, ["4.", "9.", "10."]],
  [`<ol reversed><li>A</li><li>B</li></ol>`, ["2.", "1."]],
  [`<ol type="I"><li>A</li><li>B</li></ol>`, ["I.", "II."]],
  [`<ol style="list-style-type: lower-alpha"><li>A</li><li>B</li></ol>`, ["a)", "b)"]],
])("the marks of a list are those that a browser prints: %s", (body, marks) => {
  expect(read(body).blocks.map(({ list }) => list?.marker)).toEqual(marks);
});

test.each(["pre-wrap", "pre-line", "pre"])("lines that %s keeps are lines", (way) => {
  const kept = `<div style="white-space: ${way}">1. Havnen\n<b>Beslutning</b>\nGodkendt.\n\n2. Skolen</div>`;
  const shown = ["1. Havnen", "Beslutning", "Godkendt.", "", "2. Skolen"];
  expect(lines(kept)).toEqual(shown);
  expect(lines(kept.replace(way, "normal"))).toEqual([shown.filter(Boolean).join(" ")]);
});

const panel = (words: string) => `<h3>Beslutning</h3><p>${words}</p>`;

test.each([
  `<aside class="boks">${panel("Godkendt.")}</aside>`,
  `<section class="udvalg-social">${panel("Godkendt.")}</section>`,
  `<div class="search-result">${panel("Godkendt.")}</div>`,
  `<form><b>Beslutning i Byrådet den 3. maj</b><p>Godkendt.</p></form>`,
])("what heads a part of minutes is no furniture, however it is named: %s", (body) => {
  expect(told(body).shown).toContain("Godkendt.");
  const other = body.replace(/Beslutning[^<]*/, "Kontakt");
  expect(told(other).shown).not.toContain("Godkendt.");
});

test.each([
  `<iframe srcdoc="&lt;p&gt;Udvalget drøftede sagen.&lt;/p&gt;"></iframe>`,
  `<x-møde><template shadowrootmode="open"><p>Udvalget drøftede sagen.</p></template></x-møde>`,
  `<div id="app"></div><noscript><p>Udvalget drøftede sagen.</p></noscript>`,
])("a page that is shown inside the page is text: %s", (body) => {
  expect(lines(body)).toContain("Udvalget drøftede sagen.");
});

test("what only browsers without scripts are told, and what scripts may show, is none", () => {
  expect(told("<noscript>Slå scripts til.</noscript>").shown).not.toContain("Slå");
  expect(told("<template><p>Luk</p></template>").shown).not.toContain("Luk");
});

test.each([
  ["<p><del>Afvist.</del> <ins>Godkendt.</ins></p>", "Godkendt."],
  ["<p><s>Godkendt.</s> Udsat.</p>", "Udsat."],
  [`<p>Udsat.<span style="text-decoration: line-through"> Godkendt.</span></p>`, "Udsat."],
])("what is struck out is left out and told of: %s", (body, left) => {
  const { shown, problems } = told(body);
  expect(shown.split("  ").at(-1)).toBe(left);
  expect(problems).toMatchObject([{ code: "struck-text", line: 1 }]);
});

test("an item that is struck out as a whole was on the agenda", () => {
  const { shown, problems } = told("<h2><s>4. Salg af skolen</s></h2><p><b><s>5. Køb</s></b></p>");
  expect(shown).toContain("4. Salg af skolen");
  expect(shown).toContain("5. Køb");
  expect(problems).toEqual([]);
});
