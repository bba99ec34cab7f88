/** An HTTP request as bytes over a connection of its own: no client corrects it on the way. */
import { connect } from "node:net";

/** `status` null where the connection ended without an answer. */
export type RawAnswer = {
  readonly status: number | null;
  /** In lower case, each line's name and value. */
  readonly headers: readonly (readonly [string, string])[];
  /** Its chunks joined; as it came where it is compressed. */
  readonly body: string;
};

/** Waits until the server has closed the connection; what it said before it broke it off counts. */
export function askRaw(port: number, sent: Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1" }, () => socket.write(sent));
    socket.on("data", (part) => parts.push(part));
    socket.on("error", () => {});
    socket.on("close", () => resolve(toAnswer(Buffer.concat(parts).toString("utf8"))));
  });
}

function toAnswer(text: string): RawAnswer {
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, Math.max(0, end)).split("\r\n");
  const status = /^HTTP\/1\.1 (\d{3})/.exec(first)?.[1];
  const headers = lines.map((line) => {
    const [name = "", value = ""] = line.split(/:\s*(.*)/s);
    return [name.toLowerCase(), value] as const;
  });
  const chunked = headers.some(([name]) => name === "transfer-encoding");
  const body = text.slice(end + 4);
  return {
    status: status === undefined ? null : Number(status),
    headers,
    body: chunked ? joinChunks(body) : body,
  };
}

/** RFC 9112, 7.1: each chunk stands behind its length in bytes, in hexadecimal. */
function joinChunks(body: string): string {
  let rest = Buffer.from(body);
  const chunks: Buffer[] = [];
  for (;;) {
    const end = rest.indexOf("\r\n");
    const length = Number.parseInt(rest.toString("latin1", 0, Math.max(0, end)), 16);
    if (!(length > 0)) return Buffer.concat(chunks).toString("utf8");
    chunks.push(rest.subarray(end + 2, end + 2 + length));
    rest = rest.subarray(end + 4 + length);
  }
}

export const headerOf = ({ headers }: RawAnswer, wanted: string): string | null =>
  headers.find(([name]) => name === wanted)?.[1] ?? null;
