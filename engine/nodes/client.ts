/** The one door to the engine's HTTP: the official client over a pool of kept connections. */
import { type Config, Meilisearch } from "meilisearch";
import { Pool } from "undici";
import { z } from "zod";
import { EngineRefusal } from "./refusal.ts";

/** An engine, as it is held outside this folder: all that can be done with it is to give it to what stands here. */
export type Engine = Pick<Meilisearch, "config">;

export type EngineClient = { readonly engine: Engine; close(): Promise<void> };

/** The official client that an engine is spoken to with, for this folder alone. */
export function meiliOf(engine: Engine): Meilisearch {
  if (engine instanceof Meilisearch) return engine;
  throw new TypeError("An engine is what connectEngine gives");
}

/** More than searches ever have under way (query/engine-patience.ts), so that what runs beside them finds one free. */
const connections = 16;
const connectTimeoutMs = 3_000;

/**
 * A client for the engine at `url`; `key` null for an engine without a master key.
 * Its calls throw the client's MeilisearchRequestError: `refusalIn` tells a refusal from silence.
 */
export function connectEngine(url: string, key: string | null): EngineClient {
  const pool = new Pool(new URL(url).origin, {
    connections,
    connect: { timeout: connectTimeoutMs },
  });
  const engine = new Meilisearch({
    host: url,
    httpClient: pooledRequest(pool),
    ...(key === null ? {} : { apiKey: key }),
  });
  return { engine, close: () => pool.close() };
}

/**
 * Sends no Accept-Encoding, unlike fetch: asked to compress, Meilisearch 1.21 sends its answer in
 * pieces that each wait some 40 ms for an acknowledgement on the same machine.
 */
function pooledRequest(pool: Pool): NonNullable<Config["httpClient"]> {
  return async (input, init = {}) => {
    const { pathname, search } = new URL(String(input));
    const { statusCode, body } = await pool.request({
      path: pathname + search,
      method: init.method ?? "GET",
      headers: Object.fromEntries(new Headers(init.headers)),
      body: isSendable(init.body) ? init.body : null,
      signal: init.signal ?? null,
    });
    const text = await body.text();
    if (statusCode >= 400) throw toRefusal(statusCode, text);
    return text === "" ? undefined : JSON.parse(text);
  };
}

function isSendable(body: unknown): body is string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array;
}

const Refusal = z.object({ code: z.string(), message: z.string() });

/** What stands between us and the engine (a proxy) may answer with something else than its JSON. */
function toRefusal(status: number, text: string): EngineRefusal {
  try {
    const { code, message } = Refusal.parse(JSON.parse(text));
    return new EngineRefusal(status, code, message);
  } catch {
    return new EngineRefusal(status, "unknown", `HTTP ${status}`);
  }
}
