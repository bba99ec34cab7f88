/** Where a meeting of a test's own comes from, as the enricher is told. */
export const someSource = {
  provenance: {
    file: "referat.txt",
    folder: "minutes",
    sourceUrl: null,
    license: null,
    released: null,
    indexedAt: "2024-01-01T00:00:00.000Z",
    examples: false,
  },
  hash: "h",
  root: "r",
  origin: "o",
};
