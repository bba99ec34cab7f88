/** Where the portal was asked: what is read far from its pages needs whole addresses. */
import type { FastifyRequest } from "fastify";

/** A name or an address, and a port: whoever asks writes it, and it stands in links. */
const written = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** "https://referater.example", without a slash at its end. */
export function hostOf({ protocol, host }: Pick<FastifyRequest, "protocol" | "host">): string {
  const scheme = protocol === "https" ? "https" : "http";
  return `${scheme}://${written.test(host) ? host : "localhost"}`;
}
