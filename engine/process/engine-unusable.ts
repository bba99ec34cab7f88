/** That there is no engine to work with, told to whoever can do something about it. */

const waysOut =
  "sæt MEILI_BIN til et Meilisearch 1.21-program, sæt MEILI_URL til en Meilisearch, der kører, " +
  "eller brug »docker compose up«";

type Options = ErrorOptions & { readonly advice?: string };

/** The engine cannot be used at all. The message is one Danish sentence: the cause and the ways out. */
export class EngineUnusable extends Error {
  override name = "EngineUnusable";

  /**
   * @param because a Danish clause that follows "fordi", without a full stop
   * @param options `advice` where another engine would not help
   */
  constructor(because: string, options: Options = {}) {
    super(`Søgemaskinen kan ikke bruges, fordi ${because}; ${options.advice ?? waysOut}.`, options);
  }
}
