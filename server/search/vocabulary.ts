/** What words the archive's own texts hold: asked only about words that no dictionary knows. */
import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import { askEngine } from "./engine-query.ts";

/** `nearest` is the word within a typing error or two that stands oftenest; null where there is none. */
export type Found = { exists: boolean; begins: boolean; nearest: string | null };

export type Vocabulary = { lookUp(word: string): Promise<Found> };

const Answer = z.object({
  hits: z.array(z.object({ word: z.string(), count: z.int() })),
});

const most = 20;

/** The vocabulary in the engine's `terms` index, whose own typing tolerance finds the nearest words. */
export function createVocabulary(client: Meilisearch, indexUid: string): Vocabulary {
  return {
    async lookUp(word) {
      const plain = word.normalize("NFC").toLowerCase();
      const answer = await askEngine(() => client.index(indexUid).search(plain, { limit: most }));
      const { hits } = Answer.parse(answer);
      const others = hits.filter((hit) => !hit.word.startsWith(plain));
      return {
        exists: hits.some((hit) => hit.word === plain),
        begins: hits.some((hit) => hit.word.startsWith(plain)),
        nearest: others[0]?.word ?? null,
      };
    },
  };
}

/** For an archive whose words are not known. */
export const noVocabulary: Vocabulary = {
  lookUp: async () => ({ exists: true, begins: true, nearest: null }),
};
