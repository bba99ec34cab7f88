/** A stop that finishes what is under way, and then waits for nobody. */
import type { App } from "./requests/typed-app.ts";

/** Without it a browser that keeps its connection would hold the process for a minute more. */
export function addGracefulStop(app: App): void {
  let isStopping = false;
  app.addHook("preClose", async () => {
    isStopping = true;
  });
  app.addHook("onSend", async (_, reply) => {
    if (isStopping) reply.header("connection", "close");
  });
}
