import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import municipalities from "../../../data/municipalities.json" with { type: "json" };
import { drawMap } from "../../../web/drawing/draw-map.ts";
import { drawYears } from "../../../web/drawing/draw-years.ts";
import { toVNode } from "../../../web/drawing/drawing.ts";
import { placesOf } from "../../../web/drawing/places.ts";

const evil = `<script>alert("x")</script>`;
const href = `/soeg?q=${encodeURIComponent("værested for hjemløse")}&municipality=Fredericia`;

const areas = municipalities.map(({ name }, at) => {
  return {
    shape: name,
    level: at % 5,
    sure: at % 7 !== 0,
    href,
    title: `${name}: 2,4 % (3 af 124 punkter)`,
  };
});
const map = renderToString(toVNode(drawMap(areas)));

test("every municipality of the country has its place on the map", () => {
  const names = municipalities.map(({ name }) => name);
  expect([...placesOf(names)]).toEqual(names.map((name) => [name, name]));
  expect(map.match(/<path /g)).toHaveLength(municipalities.length);
});

test("the whole map is at most 60 kB", () => {
  expect(Buffer.byteLength(map)).toBeLessThanOrEqual(60_000);
});

test("what the archive does not hold is drawn without a link", () => {
  const some = renderToString(toVNode(drawMap(areas.slice(0, 2))));
  expect(some.match(/<path /g)).toHaveLength(municipalities.length);
  expect(some.match(/<a /g)).toHaveLength(2);
});

const bars = (title: string) =>
  drawYears(
    {
      unit: "share",
      bars: [
        { year: "2020", height: 0.02, instead: "", href, title },
        { year: "2021", height: null, instead: "ikke i arkivet", href, title },
      ],
    },
    (value) => `${value * 100} %`,
  );

test("drawings hold no style sheet, style attribute or handler, and text is escaped", () => {
  const years = renderToString(toVNode(bars(evil)));
  for (const svg of [map, years]) expect(svg).not.toMatch(/<style| style=| on[a-z]+=|<script/);
  expect(years).toContain("&lt;script");
  expect(years).toContain("2020");
  expect(years).toContain(">ikke i arkivet<");
});

test("the same input is drawn once", () => {
  expect(bars("a")).toBe(bars("a"));
  expect(bars("a")).not.toBe(bars("b"));
});
