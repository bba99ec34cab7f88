/** A zip archive of minutes: each of its files is read as one of its own. */
import type { Problem } from "../../../contract/meeting.ts";
import type { Part, ReadResult } from "../blocks/block.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

/** Reads a file that lies in another. */
export type ReadPart = (bytes: Uint8Array, name: string) => Promise<ReadResult>;

/** No archive of a year's minutes comes near these. */
const mostFiles = 2_000;
const mostBytes = 500_000_000;
const mostBytesEach = 200_000_000;

/** What programs put beside the files: settings, names that begin with a dot or a low line, folders. */
const isOwn = (name: string) => /(?:^|\/)(?:__MACOSX\/|[._])|\/$|(?:^|\/)Thumbs\.db$/i.test(name);

/** Never throws. */
export async function readZip(
  bytes: Uint8Array,
  name: string,
  readPart: ReadPart,
): Promise<ReadResult> {
  const entries = zipEntries(bytes)?.filter((entry) => !isOwn(entry.name));
  if (entries === undefined) return fail("damaged", `${name} er beskadiget og kan ikke pakkes ud.`);
  if (entries.length === 0) return fail("empty-file", `${name} rummer ingen filer.`);
  if (entries.every(({ locked }) => locked))
    return fail("encrypted", `${name} er låst med en adgangskode.`);
  const parts: Part[] = [];
  const problems: Problem[] = [];
  let left = mostBytes;
  for (const entry of entries.slice(0, mostFiles)) {
    const unpacked = unpack(entry, Math.min(left, mostBytesEach), name);
    if ("code" in unpacked) problems.push(unpacked);
    else {
      left -= unpacked.bytes.length;
      parts.push({ name: entry.name, read: await readPart(unpacked.bytes, entry.name) });
    }
  }
  if (entries.length > mostFiles) problems.push(tooMany(name, entries.length));
  return { blocks: [], problems, parts };
}

function unpack(
  { name, locked, unpack: open }: ZipEntry,
  most: number,
  zip: string,
): { readonly bytes: Uint8Array } | Problem {
  const place = `${zip}/${name}`;
  if (locked)
    return { code: "encrypted", line: 1, message: `${place} er låst med en adgangskode.` };
  const bytes = open(most);
  if (bytes !== null) return { bytes };
  const message = `${place} er beskadiget eller for stor og er ikke læst.`;
  return { code: "damaged", line: 1, message };
}

function tooMany(name: string, count: number): Problem {
  const message = `Af de ${count} filer i ${name} er kun de første ${mostFiles} læst.`;
  return { code: "too-large", line: 1, message };
}

function fail(code: string, message: string): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}
