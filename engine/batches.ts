/** Documents in request bodies of bounded size. */

/** NDJSON in UTF-8: a line for each document. */
export function* toLines(documents: Iterable<object>): Generator<Uint8Array> {
  for (const document of documents) yield Buffer.from(`${JSON.stringify(document)}\n`);
}

/** Joins lines to bodies as they come. */
export type Joiner = {
  /** Gives the body that had no room for this line; null while there is room. */
  readonly add: (line: Uint8Array) => Uint8Array<ArrayBuffer> | null;
  /** What no body was given of yet; null for nothing. */
  readonly rest: () => Uint8Array<ArrayBuffer> | null;
};

/**
 * Bodies of at most `maxBytes` bytes each; a line larger than that stands alone. What is given may be
 * several lines in one, which are not parted.
 */
export function createJoiner(maxBytes: number): Joiner {
  let body: Uint8Array[] = [];
  let bytes = 0;
  function rest() {
    const joined = body.length === 0 ? null : Buffer.concat(body);
    body = [];
    bytes = 0;
    return joined;
  }
  function add(line: Uint8Array) {
    const full = bytes + line.length > maxBytes ? rest() : null;
    body.push(line);
    bytes += line.length;
    return full;
  }
  return { add, rest };
}

/** The bodies of all the lines, in order; none for no lines. */
export function* joinLines(
  lines: Iterable<Uint8Array>,
  maxBytes: number,
): Generator<Uint8Array<ArrayBuffer>> {
  const joiner = createJoiner(maxBytes);
  for (const line of lines) {
    const full = joiner.add(line);
    if (full !== null) yield full;
  }
  const rest = joiner.rest();
  if (rest !== null) yield rest;
}
