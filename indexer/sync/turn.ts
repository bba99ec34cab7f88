/** One run at a time: two that write the same index would trip over each other's rebuilds. */
import { createServer, type Server } from "node:net";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { dial, localAddress } from "../../engine/process/local-address.ts";

const retryMs = 200;

/** Does `work` when no other run from the same folder of state is at it; `onWait` hears of having to wait. */
export async function inTurn<T>(
  varDir: string,
  onWait: () => void,
  work: () => Promise<T>,
): Promise<T> {
  const turn = await takeTurn(localAddress("indexing", resolve(varDir)), onWait);
  try {
    return await work();
  } finally {
    turn.close();
  }
}

async function takeTurn(address: string, onWait: () => void): Promise<Server> {
  for (let waited = false; ; waited = true) {
    const turn = await listenAt(address);
    if (turn) return turn;
    if (!waited) onWait();
    (await dial(address))?.destroy();
    await pause(retryMs);
  }
}

/** Null when somebody else does. */
function listenAt(address: string): Promise<Server | null> {
  return new Promise((resolveWith) => {
    const server = createServer((visitor) => visitor.destroy());
    server.once("error", () => resolveWith(null));
    server.listen(address, () => resolveWith(server));
  });
}
