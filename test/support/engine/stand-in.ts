/** What answers in an engine's place, as a test tells it to. */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export type StandIn = { readonly url: string; readonly close: () => void };

export async function startStandIn(answer: RequestListener): Promise<StandIn> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const none = { hits: [], estimatedTotalHits: 0 };

/** An empty index says this to a request with this body: to searches that are joined, and to each that stands by itself. */
export function emptyAnswer(asked: string): string {
  const { queries = [], federation } = asked === "" ? {} : JSON.parse(asked);
  return JSON.stringify(federation ? none : { ...none, results: queries.map(() => none) });
}
