/** Answers that lack what a silent node of the engine holds: they say so, and never that something is not there. */
import { isPartial } from "../../engine/query/call-scope.ts";
import { EngineDown } from "../../engine/query/engine-down.ts";
import { NotFound } from "./errors.ts";
import type { App } from "./typed-app.ts";

/** JSON that a schema describes with `partial` has it then. */
export function addPartialMark(app: App): void {
  app.addHook("preSerialization", async ({ originalUrl }, { statusCode }, payload) => {
    const isMarked = originalUrl.startsWith("/api/") && statusCode < 400 && isPartial();
    return isMarked && typeof payload === "object" && payload !== null
      ? { ...payload, partial: true }
      : payload;
  });
}

/** What is not found in a part of the archive may be in the other. */
export function unlessPartial(error: unknown): unknown {
  return error instanceof NotFound && isPartial()
    ? new EngineDown("partial", { cause: error })
    : error;
}
