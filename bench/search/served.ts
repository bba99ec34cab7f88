/** The portal as its visitors reach it: over HTTP, on a port of its own. */
import type { FastifyInstance } from "fastify";
import { Pool } from "undici";

/** `get` gives the bytes of an answer. */
export type Served = { readonly get: (path: string) => Promise<number> };

/** As many connections as a browser opens to one host, and some. */
const connections = 16;

/** @throws Error naming the path and the status of what is not answered with 200 */
export async function withServed<T>(
  app: FastifyInstance,
  work: (served: Served) => Promise<T>,
): Promise<T> {
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const pool = new Pool(url, { connections });
  try {
    return await work({ get: (path) => bytesOf(pool, path) });
  } finally {
    await pool.close();
    await app.close();
  }
}

async function bytesOf(pool: Pool, path: string): Promise<number> {
  const { statusCode, body } = await pool.request({ path, method: "GET" });
  const { byteLength } = await body.arrayBuffer();
  if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}`);
  return byteLength;
}
