/** Whether a request was made on this machine. */
import type { FastifyRequest } from "fastify";

export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::1$|(?:::ffff:)?127\.)/.test(address);
}

/** What a proxy adds: its own address is the machine's, its visitor's is not. */
const forwarded = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

/** By the connection itself, not by what proxies say. */
export function isFromThisMachine({ socket, headers }: FastifyRequest): boolean {
  return isLoopback(socket.remoteAddress) && forwarded.every((name) => !headers[name]);
}
