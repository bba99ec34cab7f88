/** A sample of hits that can be drawn again: by the seed alone, whatever order they come in. */
import { createHash } from "node:crypto";
import type { SampleRequest } from "../../contract/export.ts";

/**
 * Every id has a number by chance, made of the seed and the id; those with the smallest are the sample. An item that
 * comes into the archive later takes the place of one at most. In the order of these numbers, which is by chance too.
 */
export async function sampleIds(
  parts: AsyncIterable<readonly string[]>,
  { size, seed }: SampleRequest,
): Promise<{ readonly ids: readonly string[]; readonly of: number }> {
  let of = 0;
  let smallest: Drawn[] = [];
  for await (const ids of parts) {
    of += ids.length;
    const drawn = ids.map((id) => ({ id, number: numberOf(seed, id) }));
    smallest = [...smallest, ...drawn].sort(byNumber).slice(0, size);
  }
  return { ids: smallest.map(({ id }) => id), of };
}

type Drawn = { readonly id: string; readonly number: string };

function numberOf(seed: number, id: string): string {
  return createHash("sha256").update(`${seed}\n${id}`).digest("hex");
}

function byNumber(a: Drawn, b: Drawn): number {
  return a.number < b.number ? -1 : 1;
}
