/** A word of a query, or several that are one thing. */

/**
 * `text` as typed; several words are a unit: `tokens` are ways to find it, each of which must stand in the item
 * whole, the first `alike` of them as good as the first; `mark` and `others` what of it is marked. A `known` word is a name of the archive: nobody has to ask for it.
 */
export type AskedWord = {
  readonly text: string;
  readonly known: boolean;
  readonly unit: {
    readonly tokens: readonly (readonly string[])[];
    readonly alike?: number;
    readonly mark: string;
    readonly others?: readonly string[];
  } | null;
};

export function plainAsked(text: string): AskedWord {
  return { text, known: false, unit: null };
}
