/** Which shapes of the map municipalities stand in. */
import borrowed from "../../data/map/borrowed.json" with { type: "json" };
import map from "../../data/map/map.json" with { type: "json" };

const shapes: ReadonlySet<string> = new Set(map.shapes.map(({ name }) => name));
const borrowedShapes: ReadonlyMap<string, string> = new Map(Object.entries(borrowed));

/**
 * The names of their shapes, by their own names; who has none is left out. An invented municipality of the examples
 * borrows the shape of a real one, as long as that is not among them.
 */
export function placesOf(municipalities: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(municipalities);
  const placeOf = (name: string) => {
    const shape = borrowedShapes.get(name);
    if (shapes.has(name)) return name;
    return shape === undefined || taken.has(shape) ? null : shape;
  };
  return new Map(
    municipalities.flatMap((name) => {
      const shape = placeOf(name);
      return shape === null ? [] : [[name, shape] as const];
    }),
  );
}
