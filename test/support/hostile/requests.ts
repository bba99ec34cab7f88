/** Whole HTTP requests as they go over the wire, right and wrong ones. */
import { hostileAddress, type Known } from "./addresses.ts";
import type { Chance } from "./chance.ts";
import { headerName, hostileValue, markup, wellFormed } from "./values.ts";

/** A route of the portal, `method` as the router has it. */
export type Route = { readonly method: string; readonly url: string };

/** `sent` is what goes over the wire; the rest is told where the answer is a fault. */
export type HostileRequest = {
  readonly route: Route;
  readonly address: string;
  readonly sent: Buffer;
};

const otherMethods = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND"];

export function hostileRequest(route: Route, known: Known, chance: Chance): HostileRequest {
  const address = hostileAddress(route.url, known, chance);
  const method = chance.oneIn(25) ? chance.pick(["POST", ...otherMethods]) : route.method;
  const body = method === "POST" || chance.oneIn(60) ? formOf(known, chance) : null;
  const head = [
    `${method} ${address} HTTP/1.1`,
    ...headersOf(chance),
    ...bodyHeaders(body, chance),
  ];
  const sent = Buffer.concat([
    Buffer.from(`${head.join("\r\n")}\r\n\r\n`, chance.oneIn(40) ? "latin1" : "utf8"),
    body ?? Buffer.alloc(0),
  ]);
  return { route, address: `${method} ${address}`, sent };
}

const asLine = (value: string) => value.replace(/[^\t -~\u00a0-\ud7ff]/g, "").slice(0, 3_000);

/** Each stands in some of the requests. */
const headers: readonly ((chance: Chance) => string)[] = [
  (chance) =>
    `accept: ${chance.pick(["text/html", "*/*", "application/json", "text/html;q=x,*", "", "a/b"])}`,
  (chance) => `accept-encoding: ${chance.pick(["gzip", "br", "identity;q=0", "*;q=0", "zzz", ""])}`,
  (chance) =>
    `referer: ${chance.pick(["http://portal.example/soeg?", "//", "a"])}${asLine(hostileValue(chance))}`,
  (chance) =>
    `x-forwarded-for: ${chance.pick(["1.2.3.4", "::1", "a, b", asLine(hostileValue(chance))])}`,
  (chance) => `x-forwarded-host: ${chance.pick(["evil.example", `evil"${markup}`, "", "a:99999"])}`,
  (chance) => `x-forwarded-proto: ${chance.pick(["https", "javascript", "", "a,b"])}`,
  (chance) => `if-none-match: ${asLine(hostileValue(chance))}`,
  (chance) =>
    `if-modified-since: ${chance.pick(["Sat, 31 Feb 2099 25:61:61 GMT", "0", "-1", "i går"])}`,
  (chance) =>
    `range: ${chance.pick(["bytes=0-", "bytes=-1", "bytes=9-1", "bytes=0-0,1-1,2-2", "x"])}`,
  (chance) => `origin: ${chance.pick(["null", "https://evil.example", "a"])}`,
  (chance) => `cookie: ${asLine(hostileValue(chance))}`,
  (chance) =>
    `${chance.pick(["x-a", "authorization", "user-agent", "te", "expect"])}: ${asLine(hostileValue(chance))}`,
  () => "access-control-request-method: DELETE",
  (chance) => `content-type: ${chance.pick(["text/xml", "a", "application/json; charset=zz"])}`,
];

function headersOf(chance: Chance): string[] {
  const host = chance.oneIn(20)
    ? chance.pick(["", "host: evil.example", `host: evil"${markup}`, "host: a\r\nhost: b", "host:"])
    : "host: portal.example";
  const more = headers.filter(() => chance.oneIn(8)).map((make) => make(chance));
  const huge = chance.oneIn(200) ? [`x-huge: ${"a".repeat(20_000)}`] : [];
  return [host, "connection: close", ...more, ...huge].filter((line) => line !== "");
}

function bodyHeaders(body: Buffer | null, chance: Chance): string[] {
  if (body === null) return [];
  const types = ["application/x-www-form-urlencoded", "application/json", "text/plain"] as const;
  const type = chance.oneIn(6)
    ? chance.pick([...types, "multipart/form-data; boundary=a", "", headerName])
    : types[0];
  return [`content-length: ${body.length}`, `content-type: ${type}`];
}

/** Of the page that takes a draft, and what is none. */
function formOf(known: Known, chance: Chance): Buffer {
  if (chance.oneIn(10)) return Buffer.from(hostileValue(chance), chance.pick(["utf8", "latin1"]));
  const text = chance.oneIn(3)
    ? chance.many(1 + chance.upTo(40), () => hostileValue(chance)).join(" ")
    : chance.many(1 + chance.upTo(300), () => chance.pick(known.q)).join(" ");
  const long = chance.oneIn(40) ? text.repeat(1 + chance.upTo(400)) : text;
  const municipality = chance.oneIn(2) ? known.municipality : hostileValue(chance);
  const fields = chance.pick(["text", "text", "text", "tekst", "text[]"]);
  return Buffer.from(
    `${fields}=${encodeURIComponent(wellFormed(long))}&municipality=${encodeURIComponent(wellFormed(municipality))}`,
  );
}
