/** An engine whose answers are made into others on the way: what it says is 200, and nonsense. */
import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { type StandIn, startStandIn } from "./stand-in.ts";

/** Of what the engine said to a request with this body; null where it is passed on as it is. */
type Lie = (answer: string, asked: string) => string | null;

export type LyingEngine = StandIn & {
  /** What is said from now on. */
  readonly tell: (lie: Lie) => void;
};

/** Stands before the engine at `engineUrl`, and tells the truth until it is told otherwise. */
export async function startLyingEngine(engineUrl: string): Promise<LyingEngine> {
  let lie: Lie = () => null;
  const standIn = await startStandIn(async (request, response) => {
    const asked = await text(request);
    const said = await passOn(engineUrl, request, asked);
    const body = await said.text();
    response.writeHead(said.status, { "content-type": "application/json" });
    response.end(said.ok ? (lie(body, asked) ?? body) : body);
  });
  return {
    ...standIn,
    tell: (next) => {
      lie = next;
    },
  };
}

function passOn(engineUrl: string, { url, method, headers }: IncomingMessage, asked: string) {
  const { authorization = "" } = headers;
  return fetch(`${engineUrl}${url}`, {
    method: method ?? "GET",
    headers: { authorization, "content-type": "application/json", "accept-encoding": "identity" },
    ...(asked === "" ? {} : { body: asked }),
  });
}
