/** A local server that speaks FirstAgenda's interface over a generated site, with faults on demand. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { writePdf } from "../minutes/pdf-writer.ts";
import { type GeneratedSite, toCommitteeList } from "./firstagenda-site.ts";

/** What happens instead of the right answer. */
type StagedFault =
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: "cut" }
  | { readonly kind: "dropped" }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "instead"; readonly body: unknown };

type Seen = { readonly path: string; readonly userAgent: string };

export type FirstAgendaServer = {
  readonly origin: string;
  /** Every request so far, in order. */
  readonly seen: Seen[];
  /** The next `times` requests whose address matches meet this fault. */
  readonly stage: (path: RegExp, fault: StagedFault, times?: number) => void;
  /** From now on the interface wants a new cookie. */
  readonly endSessions: () => void;
  /** Called at every request, before it is answered. */
  onRequest: (path: string) => void;
  readonly close: () => Promise<void>;
};

type Options = { readonly entrance?: RegExp };

function sendJson(response: ServerResponse, value: unknown): void {
  const headers = { "content-type": "application/json", "content-encoding": "gzip" };
  response.writeHead(200, headers).end(gzipSync(JSON.stringify(value)));
}

function sendCut(response: ServerResponse, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(200, { "content-type": "application/json" });
  response.end(text.slice(0, Math.floor(text.length * 0.7)));
}

function play(fault: StagedFault, right: unknown, response: ServerResponse): void {
  if (fault.kind === "cut") sendCut(response, right);
  if (fault.kind === "dropped") response.destroy();
  if (fault.kind === "redirect") response.writeHead(302, { location: fault.to }).end();
  if (fault.kind === "instead") sendJson(response, fault.body);
  if (fault.kind === "status") {
    const { status, retryAfter } = fault;
    response.writeHead(status, retryAfter === undefined ? {} : { "retry-after": retryAfter });
    response.end("fejl");
  }
}

/** An attachment that says which it is. */
function toPdf(path: string): Buffer {
  const text = `Kortlægning af støtten til udsatte borgere, bilag ${path.split("/")[4]}`;
  return writePdf([[{ x: 60, y: 780, text }]]);
}

function findAnswer(published: GeneratedSite, path: string): unknown {
  if (path === "/api/agenda/udvalgsliste") return toCommitteeList(published);
  const id = /^\/api\/agenda\/dagsorden\/([^/?]+)/.exec(path)?.[1];
  return id === undefined ? undefined : published.meetings.get(id)?.body;
}

/** `entrance`: the address that gives the session its cookie. */
export async function startFirstAgendaServer(
  published: GeneratedSite,
  { entrance = /^\/$/ }: Options = {},
): Promise<FirstAgendaServer> {
  const staged: { path: RegExp; fault: StagedFault; left: number }[] = [];
  let session = 1;

  function takeFault(path: string): StagedFault | null {
    const found = staged.find((entry) => entry.left > 0 && entry.path.test(path));
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }

  function answerRightly(path: string, response: ServerResponse): void {
    const right = findAnswer(published, path);
    if (path.startsWith("/vis/pdf/bilag/")) response.end(toPdf(path));
    else if (right === undefined) response.writeHead(404).end("findes ikke");
    else sendJson(response, right);
  }

  function answer(path: string, request: IncomingMessage, response: ServerResponse): void {
    const fault = takeFault(path);
    const isPage = path === "/" || path.startsWith("/Home/");
    const isKnown = request.headers.cookie?.includes(`visit=${session}`) ?? false;
    if (entrance.test(path)) response.setHeader("set-cookie", `visit=${session}; path=/; HttpOnly`);
    if (fault !== null) play(fault, findAnswer(published, path), response);
    else if (isPage) response.end("<!doctype html><title>Dagsordener</title>");
    else if (isKnown) answerRightly(path, response);
    else response.writeHead(302, { location: "/" }).end();
  }

  const http = createServer((request, response) => {
    const path = request.url ?? "/";
    server.seen.push({ path, userAgent: request.headers["user-agent"] ?? "" });
    server.onRequest(path);
    answer(path, request, response);
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;

  const server: FirstAgendaServer = {
    origin: `http://127.0.0.1:${port}`,
    seen: [],
    stage: (path, fault, times = 1) => staged.push({ path, fault, left: times }),
    endSessions: () => {
      session += 1;
    },
    onRequest: () => {},
    close: async () => {
      http.closeAllConnections();
      http.close();
      await once(http, "close");
    },
  };
  return server;
}

/** The ids of the meetings that were asked for, in order. */
export function toMeetingIds(seen: readonly Seen[]): string[] {
  return seen.flatMap(({ path }) => /\/api\/agenda\/dagsorden\/([^/?]+)/.exec(path)?.[1] ?? []);
}
