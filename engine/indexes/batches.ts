/** Documents in request bodies of bounded size. */

/** NDJSON in UTF-8: a line for each document. */
export function* toLines(documents: Iterable<object>): Generator<Uint8Array> {
  for (const document of documents) yield Buffer.from(`${JSON.stringify(document)}\n`);
}

/**
 * Bodies of at most `maxBytes` bytes each, in order; a line larger than that stands alone. What is given
 * may be several lines in one, which are not parted. No lines give no bodies.
 */
export function* joinLines(
  lines: Iterable<Uint8Array>,
  maxBytes: number,
): Generator<Uint8Array<ArrayBuffer>> {
  let body: Uint8Array[] = [];
  let bytes = 0;
  for (const line of lines) {
    if (body.length > 0 && bytes + line.length > maxBytes) {
      yield Buffer.concat(body);
      body = [];
      bytes = 0;
    }
    body.push(line);
    bytes += line.length;
  }
  if (body.length > 0) yield Buffer.concat(body);
}
