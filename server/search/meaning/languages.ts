/** What a query is understood with: Danish, the words of municipal life, and those that the archive holds. */
import type { Danish } from "../../../danish/lemmas/danish.ts";
import type { Names } from "./names/recognise.ts";
import type { Thesaurus } from "./thesaurus.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Languages = {
  readonly danish: Danish;
  readonly thesaurus: Thesaurus;
  readonly vocabulary: Vocabulary;
  readonly names: () => Promise<Names>;
};
