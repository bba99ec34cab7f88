/** Where the portal was asked: what is read far from its pages needs whole addresses. */
import type { FastifyRequest } from "fastify";

/** "https://referater.example", without a slash at its end. */
export function hostOf({ protocol, host }: Pick<FastifyRequest, "protocol" | "host">): string {
  return `${protocol}://${host}`;
}
