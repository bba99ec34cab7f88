/** The engine's no, told apart from its silence. */

/** The engine answered with an error: the HTTP status and Meilisearch's own error code. */
export class EngineRefusal extends Error {
  override name = "EngineRefusal";

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The engine's refusal inside an error thrown by the client, or null: then the engine did not answer
 * (the client wraps whatever its HTTP function throws as `cause`).
 */
export function refusalIn(error: unknown): EngineRefusal | null {
  if (error instanceof EngineRefusal) return error;
  return error instanceof Error && error.cause ? refusalIn(error.cause) : null;
}
