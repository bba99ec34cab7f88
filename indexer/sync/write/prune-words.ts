/** Words that nothing in the archive holds any longer are taken out of what spelling is corrected by. */

import { analyseText } from "../../../danish/analyse-text.ts";
import type { Danish } from "../../../danish/danish.ts";
import { toEngineForm } from "../../../danish/engine-text.ts";
import { deleteDocuments } from "../../../engine/indexes/documents.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { createIndexSearch } from "../../../engine/query/index-search.ts";
import { printWords } from "../../../engine/query/print-words.ts";
import { toIndexedWords } from "../../enrich/indexed-words.ts";
import type { SpreadIndex } from "./spread-index.ts";

/** So many are asked for at the same time. */
const atOnce = 16;

/** Of the words of these texts that no dictionary knows, those that no item holds. @throws EngineDown */
export async function pruneWords(
  { nodes, prefix }: SpreadIndex,
  texts: readonly string[],
  danish: Danish,
): Promise<void> {
  const words = [...new Set(texts.flatMap((text) => [...analyseText(danish, text).unlisted]))];
  const searchItems = createIndexSearch(nodes, indexName("items", prefix));
  const isGone = async (word: string): Promise<boolean> => {
    const q = printWords({ words: [toEngineForm(word)] });
    const query = { q, fields: [], weight: 1 };
    return (await runQueries(searchItems, [query], { filter: [] })).total === 0;
  };
  const gone: string[] = [];
  for (let from = 0; from < words.length; from += atOnce) {
    const some = words.slice(from, from + atOnce);
    const told = await Promise.all(some.map(isGone));
    gone.push(...some.filter((_, at) => told[at]));
  }
  const ids = toIndexedWords(gone).map(({ id }) => id);
  await Promise.all(nodes.map((node) => deleteDocuments(node, indexName("words", prefix), ids)));
}
