/** Reads an answer's body whole, never more of it than allowed. */
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { HarvestError } from "./harvest-error.ts";

const unzip = promisify(gunzip);

/** The bytes of `body`, unpacked when `encoding` is gzip; `limit` bounds both forms. */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  limit: number,
  address: string,
): Promise<Buffer> {
  const bytes = await readBytes(body, limit, address);
  return encoding === "gzip" ? unpack(bytes, limit, address) : bytes;
}

async function readBytes(body: Readable, limit: number, address: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > limit) throw new HarvestError("too-large", address);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function unpack(packed: Buffer, limit: number, address: string): Promise<Buffer> {
  try {
    return await unzip(packed, { maxOutputLength: limit });
  } catch (cause) {
    const large = cause instanceof RangeError;
    throw new HarvestError(large ? "too-large" : "broken-body", address, { cause });
  }
}
