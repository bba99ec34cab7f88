/** The portal as its visitors reach it: over HTTP, on a port of its own. */
import type { FastifyInstance } from "fastify";
import { Pool } from "undici";

/** `get` gives the bytes of an answer, null where it was 503: the engine did not answer in time. */
export type Served = {
  readonly url: string;
  readonly get: (path: string) => Promise<number | null>;
};

/** As many connections as a browser opens to one host, and some. */
const connections = 16;

/** `get` throws as bytesOf does. */
export async function withServed<T>(
  app: FastifyInstance,
  work: (served: Served) => Promise<T>,
): Promise<T> {
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const pool = new Pool(url, { connections });
  try {
    return await work({ url, get: (path) => bytesOf(pool, path) });
  } finally {
    await pool.close();
    await app.close();
  }
}

const tooLate = 503;

/** Null where the answer is 503. @throws Error naming the path and the status of what is answered neither with 200 nor with 503 */
export async function bytesOf(pool: Pool, path: string): Promise<number | null> {
  const { statusCode, body } = await pool.request({ path, method: "GET" });
  const { byteLength } = await body.arrayBuffer();
  if (statusCode === tooLate) return null;
  if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}`);
  return byteLength;
}
