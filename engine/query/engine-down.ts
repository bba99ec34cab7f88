/** That a search got no answer that can be used. */

/** The reason where the index is an earlier version's, and is being built anew. */
export const outdated = "outdated-document";

/** The engine did not answer as it should; `reason` is its own code, for the log only. */
export class EngineDown extends Error {
  override name = "EngineDown";

  constructor(
    readonly reason: string,
    options: ErrorOptions,
  ) {
    super(`Søgemaskinen svarer ikke, som den skal (${reason}). Er der indekseret?`, options);
  }
}
