/** Closed rings of points from the path of an SVG, its curves by their middles and ends. Pure. */

export type Point = readonly [number, number];

/** Reads the commands that the shapes have: M, m, L, l, c and Z. @throws Error for another */
export function readRings(path: string): Point[][] {
  const rings: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = "", given = ""] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...given.matchAll(/-?\d*\.?\d+/g)].map(Number);
    if (command === "M" || command === "m") rings.push([]);
    for (const step of inSteps(numbers, sizeOf(command))) {
      const points = pointsOf(command, step, at);
      rings.at(-1)?.push(...points);
      at = points.at(-1) ?? at;
    }
    if (command === "Z") at = rings.at(-1)?.[0] ?? at;
  }
  return rings;
}

function sizeOf(command: string): number {
  const size = { M: 2, m: 2, L: 2, l: 2, c: 6, Z: 1 }[command];
  if (size === undefined) throw new Error(`The path has the command ${command}`);
  return size;
}

function* inSteps(numbers: readonly number[], size: number): Generator<readonly number[]> {
  for (let from = 0; from < numbers.length; from += size) yield numbers.slice(from, from + size);
}

function pointsOf(command: string, step: readonly number[], [x, y]: Point): Point[] {
  const [a = 0, b = 0, c = 0, d = 0, endX = 0, endY = 0] = step;
  if (command === "M" || command === "L") return [[a, b]];
  if (command !== "c") return [[x + a, y + b]];
  const middle: Point = [x + (3 * a + 3 * c + endX) / 8, y + (3 * b + 3 * d + endY) / 8];
  return [middle, [x + endX, y + endY]];
}
