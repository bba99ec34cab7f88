/** That there is no engine to work with, told to whoever can do something about it. */

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
