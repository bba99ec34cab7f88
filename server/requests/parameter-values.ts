/** The query string as a route's schema is given it: every parameter with all of its values, as they are typed. */

type ParameterValues = Readonly<Record<string, readonly string[]>>;

/** Decoded as forms are encoded; what is encoded wrongly is kept as it stands. */
export function readParameterValues(text: string): ParameterValues {
  const search = new URLSearchParams(text);
  return Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)]));
}
