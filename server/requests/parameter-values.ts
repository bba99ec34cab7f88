/** The query string as a route's schema is given it: every parameter with all of its values, as they are typed. */

type ParameterValues = Readonly<Record<string, readonly string[]>>;

/**
 * Decoded as forms are encoded, also in links that were made before addresses were UTF-8 (`b%F8rn`); what is encoded
 * wrongly otherwise is kept as it stands. A sign that nobody sees and no page may hold is a blank.
 */
export function readParameterValues(text: string): ParameterValues {
  const search = new URLSearchParams(text.replaceAll(escapes, toUtf8));
  const valuesOf = (name: string) =>
    search.getAll(name).map((value) => value.replaceAll(unseen, " "));
  return Object.fromEntries([...search.keys()].map((name) => [name, valuesOf(name)]));
}

const escapes = /(?:%[\da-f]{2})+/gi;
const unseen = /\p{Cc}/gu;
const before = new TextDecoder("windows-1252");

function toUtf8(run: string): string {
  try {
    decodeURIComponent(run);
    return run;
  } catch {
    const bytes = Uint8Array.from(run.slice(1).split("%"), (pair) => Number.parseInt(pair, 16));
    return encodeURIComponent(before.decode(bytes));
  }
}
