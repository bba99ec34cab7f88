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

/** Whether the engine's own files are what is wrong: it cannot read what it holds. */
export function tellsDamage(error: unknown): boolean {
  const refusal = refusalIn(error);
  if (refusal === null || refusal.status < 500 || tellsFullDisk(error)) return false;
  return unreadableStore.test(`${refusal.code} ${refusal.message}`);
}

/**
 * What Meilisearch 1.21 says of a store that is cut off, overwritten, lacking what it refers to, of another version, not there or not to be
 * opened; its other internal errors may be a document's fault.
 */
const unreadableStore =
  /MDB_|invalid_store_file|documents_gone|decoding|deserializ|Missing .+ in the \S+ database|Unknown field id|is in version|os error (?:2|5|13|20|21|22)\b/;

/** Whether something failed because a disk is full, ours or the engine's. */
export function tellsFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isTold = fullDisk.test(`${"code" in error ? error.code : ""} ${error.message}`);
  return isTold || tellsFullDisk(error.cause);
}

/** Node's code, Linux's number and words, the engine's code. */
const fullDisk = /ENOSPC|os error 28|No space left|no_space_left_on_device/i;

/** Whether something failed because the engine did not answer. */
export function isSilence(error: unknown): boolean {
  if (!(error instanceof Error) || refusalIn(error) !== null) return false;
  return silent.has(error.name) || isSilence(error.cause);
}

/** The client's own errors for what it got no answer to. */
const silent: ReadonlySet<string> = new Set([
  "MeilisearchRequestError",
  "MeilisearchRequestTimeOutError",
]);
