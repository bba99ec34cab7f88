/** Documents in request bodies of bounded size. */

/** A tenth of the engine's limit, where a larger body breaks the connection without an answer. */
const defaultMaxBytes = 10_000_000;

/**
 * NDJSON bodies of at most `maxBytes` bytes each, in order; a document larger than that stands alone.
 * No documents give no bodies.
 */
export function* ndjsonBatches(
  documents: Iterable<object>,
  maxBytes = defaultMaxBytes,
): Generator<string> {
  let lines: string[] = [];
  let bytes = 0;
  for (const document of documents) {
    const line = `${JSON.stringify(document)}\n`;
    const size = Buffer.byteLength(line);
    if (lines.length > 0 && bytes + size > maxBytes) {
      yield lines.join("");
      lines = [];
      bytes = 0;
    }
    lines.push(line);
    bytes += size;
  }
  if (lines.length > 0) yield lines.join("");
}
