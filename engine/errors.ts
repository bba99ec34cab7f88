/** What can go wrong with the engine, told apart by what the caller can do about it. */

const waysOut =
  "sæt MEILI_BIN til et Meilisearch 1.21-program, sæt MEILI_URL til en Meilisearch, der kører, " +
  "eller brug »docker compose up«";

/** The engine cannot be used at all. The message is one Danish sentence: the cause and the three ways out. */
export class EngineUnusable extends Error {
  override name = "EngineUnusable";

  /** @param because a Danish clause that follows "fordi", without a full stop */
  constructor(because: string, options?: ErrorOptions) {
    super(`Søgemaskinen kan ikke bruges, fordi ${because}; ${waysOut}.`, options);
  }
}

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
 * A task was accepted, but failed or was cancelled later. `blames` what was asked for, such as a document
 * that the engine does not take, or the engine itself. The engine's own words are the cause's alone.
 */
export class EngineTaskFailed extends Error {
  override name = "EngineTaskFailed";

  constructor(
    what: string,
    readonly blames: "request" | "engine",
    options?: ErrorOptions,
  ) {
    super(
      `Søgemaskinen kunne ikke udføre en opgave (${what}); dens log i VAR siger hvorfor.`,
      options,
    );
  }
}

/** Whether the engine took exception to what it was sent, not to anything of its own. */
export function blamesRequest(error: unknown): boolean {
  if (error instanceof EngineTaskFailed) return error.blames === "request";
  const status = refusalIn(error)?.status;
  return status === 400 || status === 413;
}

/**
 * The engine's refusal inside an error thrown by the client, or null: then the engine did not answer
 * (the client wraps whatever its HTTP function throws as `cause`).
 */
export function refusalIn(error: unknown): EngineRefusal | null {
  if (error instanceof EngineRefusal) return error;
  return error instanceof Error && error.cause ? refusalIn(error.cause) : null;
}
