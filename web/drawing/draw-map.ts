/** The municipalities of Denmark, each in the colour of its level. */
import * as Plot from "@observablehq/plot";
import map from "../../data/map/map.json" with { type: "json" };
import { type Drawing, drawOnce } from "./drawing.ts";

/** `shape` is the name of one; `level` 0 is none at all, and 4 the most; `sure`: whether the level rests on enough. */
type MapArea = {
  readonly shape: string;
  readonly level: number;
  readonly sure: boolean;
  readonly href: string;
  readonly title: string;
};

/** What is not among the areas is drawn in the colour of the page, or nearly. */
export function drawMap(areas: readonly MapArea[]): Drawing {
  return drawOnce("map", areas, (drawn, document) => {
    const known = new Map(drawn.map((area) => [area.shape, area]));
    const shapes = map.shapes.map((shape) => toFeature(shape, known.get(shape.name)));
    return Plot.plot({
      document,
      width: map.width,
      height: map.height,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      color: { type: "identity" },
      marks: [
        Plot.geo(
          shapes.filter(({ properties }) => properties === null),
          empty,
        ),
        Plot.geo(
          shapes.filter(({ properties }) => properties?.sure === true),
          filled,
        ),
        Plot.geo(
          shapes.filter(({ properties }) => properties?.sure === false),
          unsure,
        ),
      ],
    });
  });
}

type Shape = (typeof map.shapes)[number];

function toFeature({ rings }: Shape, area: MapArea | undefined) {
  const closed = rings.map((ring) => [[...ring, ...ring.slice(0, 1)]]);
  return {
    type: "Feature" as const,
    properties: area ?? null,
    geometry: { type: "MultiPolygon" as const, coordinates: closed },
  };
}

type Feature = ReturnType<typeof toFeature>;

const empty = { fill: "var(--tint)" };
const filled = {
  fill: ({ properties }: Feature) => `var(--map-${properties?.level ?? 0})`,
  stroke: "var(--paper)",
  strokeWidth: 2,
  href: ({ properties }: Feature) => properties?.href,
  title: ({ properties }: Feature) => properties?.title,
};
const unsure = { ...filled, stroke: "var(--control)", strokeWidth: 3, strokeDasharray: "6 5" };
