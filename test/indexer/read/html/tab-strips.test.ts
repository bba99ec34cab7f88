/** A control that only opens a panel is no line of the page; what the panel is called is its first. */
import { expect, test } from "vitest";
import { readHtml } from "../../../../indexer/read/html/read-html.ts";

const lines = (body: string) =>
  readHtml(Buffer.from(`<!doctype html><html><body>${body}</body></html>`), "side.html")
    .blocks.map(({ text }) => text)
    .filter((text) => text !== "");

const tabs =
  '<ul role="tablist"><li role="tab">Indstilling</li><li role="tab">Beslutning</li></ul>';
const buttons = "<div class='valg'><button>Indstilling</button><button>Beslutning</button></div>";
const headed =
  "<div role='tabpanel'><h3>Indstilling</h3><p>At kajen males</p></div><div role='tabpanel' hidden><h3>Beslutning</h3><p>Udsat</p></div>";
const printed = ["1. Kajen", "Indstilling", "At kajen males", "Beslutning", "Udsat"];

test.each([
  ["tabs above panels with headings of their own", `${tabs}${headed}`],
  [
    "buttons above panels with headings",
    `${buttons}${headed.replaceAll(/ role='tabpanel'/g, "")}`.replace(" hidden", ""),
  ],
  [
    "buttons above headings without panels",
    `${buttons}<h3>Indstilling</h3><p>At kajen males</p><h3>Beslutning</h3><p>Udsat</p>`,
  ],
  [
    "tabs above panels without headings",
    `${tabs}<div role='tabpanel'>At kajen males</div><div role='tabpanel' hidden>Udsat</div>`,
  ],
  [
    "links that name their panels",
    `<ul class="nav nav-tabs"><li><a href="#a">Indstilling</a></li><li><a href="#b">Beslutning</a></li></ul><hr><div id="a">At kajen males</div><p></p><div id="b" hidden>Udsat</div>`,
  ],
])("%s", (_, item) => {
  expect(lines(`<section><h2>1. Kajen</h2>${item}</section>`)).toEqual(printed);
});

test("a panel with a heading of its own is not called what its control says", () => {
  const items =
    '<div><button role="tab" aria-controls="a">Punkt 1</button><button role="tab" aria-controls="b">Punkt 2</button></div><section id="a"><h2>1. Kajen</h2><p>Udsat</p></section><section id="b" hidden><h2>2. Molen</h2><p>Godkendt</p></section>';
  expect(lines(items)).toEqual(["1. Kajen", "Udsat", "2. Molen", "Godkendt"]);
});

test("controls whose panels nobody can tell are left: their words may be all the labels there are", () => {
  expect(lines(`<h2>1. Kajen</h2>${buttons}<p>Udsat</p>`)).toEqual([
    "1. Kajen",
    "Indstilling",
    "Beslutning",
    "Udsat",
  ]);
});

test("a list of links into the page is no row of controls", () => {
  const list = '<ul><li><a href="#a">Kajen</a></li><li><a href="#b">Molen</a></li></ul>';
  expect(lines(`${list}<h2 id="a">Kajen</h2><p>Udsat</p><h2 id="b">Molen</h2>`)).toEqual([
    "Kajen",
    "Molen",
    "Kajen",
    "Udsat",
    "Molen",
  ]);
});

test("a button that opens the panel below it names it", () => {
  const button = '<button aria-controls="b">Beslutning</button><div id="b" hidden>Udsat</div>';
  expect(lines(`<h2>1. Kajen</h2>${button}`)).toEqual(["1. Kajen", "Beslutning", "Udsat"]);
});
