/** A stop that finishes what is under way, and then waits for nobody. */
import type { Socket } from "node:net";
import type { App } from "./requests/typed-app.ts";

/**
 * Without it a browser that keeps its connection, or opens one for later, would hold the process for a minute more:
 * Node closes only those on which something was answered before, and asks the others for nothing once it stops.
 */
export function addGracefulStop(app: App): void {
  /** How many answers are under way on each connection. */
  const underWay = new Map<Socket, number>();
  const count = (socket: Socket, more: 1 | -1) => {
    const before = underWay.get(socket);
    if (before !== undefined) underWay.set(socket, before + more);
  };
  let isStopping = false;
  app.server.on("connection", (socket) => {
    underWay.set(socket, 0);
    socket.once("close", () => underWay.delete(socket));
  });
  app.server.on("request", ({ socket }, response) => {
    count(socket, 1);
    response.once("close", () => count(socket, -1));
  });
  app.addHook("preClose", async () => {
    isStopping = true;
    for (const [socket, answers] of underWay) if (answers === 0) socket.destroy();
  });
  app.addHook("onSend", async (_, reply) => {
    if (isStopping) reply.header("connection", "close");
  });
}
