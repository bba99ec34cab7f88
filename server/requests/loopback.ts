/** Whether a request was made on this machine. */
import type { FastifyRequest } from "fastify";

export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::1$|(?:::ffff:)?127\.)/.test(address);
}

/** What a proxy adds: its own address is the machine's, its visitor's is not. */
const forwarded =
  /^(?:forwarded|via|x-forwarded.*|x-real-ip|x-client-ip|x-original-.*|x-cluster-client-ip|cf-connecting-ip|true-client-ip|fastly-client-ip)$/;

/** By the connection itself, not by what proxies say. */
export function isFromThisMachine({ socket, headers }: FastifyRequest): boolean {
  return (
    isLoopback(socket.remoteAddress) && !Object.keys(headers).some((name) => forwarded.test(name))
  );
}
