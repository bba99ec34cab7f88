/** Answers that a reader already has are not sent again (RFC 9110, "ETag" and "If-None-Match"). */
import { createHash } from "node:crypto";
import type { App } from "./requests/typed-app.ts";

/** Before whatever compresses: the tag is weak, since the same answer may be compressed in several ways. */
export function addEtags(app: App): void {
  app.addHook("onSend", async ({ method, headers }, reply, payload) => {
    if (method !== "GET" || reply.statusCode !== 200 || reply.hasHeader("etag")) return payload;
    if (typeof payload !== "string" && !Buffer.isBuffer(payload)) return payload;
    const tag = createHash("sha1").update(lasting(payload)).digest("base64url");
    reply.header("etag", `W/"${tag}"`);
    if (!isHeld(headers["if-none-match"] ?? "", tag)) return payload;
    reply.code(304);
    return null;
  });
}

/** How long an answer took makes it no other. */
const lasting = (payload: string | Buffer) =>
  typeof payload === "string" ? payload.replace(/"tookMs":[\d.]+/, "") : payload;

/** A proxy may have made the tag a strong one, or marked how it compressed the answer. */
const isHeld = (held: string, tag: string): boolean =>
  held.split(",").some((one) => one.trim() === "*" || one.includes(`"${tag}`));
