/** The searches that are compared: the portal's own, and what others would get without more ado. */

import type { Knowledge } from "../server/portal-data.ts";
import { withPlainMeilisearch } from "./baselines/plain-meilisearch.ts";
import { searchLikePostgresql } from "./baselines/postgresql-like.ts";
import { withSqlite } from "./baselines/sqlite.ts";
import { type MeasuredEngine, withPortal } from "./corpus/measured-portal.ts";
import type { Corpus } from "./corpus/read-corpus.ts";
import { type Evaluation, evaluate } from "./queries/evaluate.ts";
import { toJudgedSearch } from "./queries/judged-search.ts";

export type Measured = { readonly system: string; readonly evaluation: Evaluation };

/** Every system on one corpus, the portal first. */
export async function measureSystems(
  { meetings, judgements }: Corpus,
  engine: MeasuredEngine,
  knowledge: Knowledge,
): Promise<[Measured, ...Measured[]]> {
  const ours = await withPortal(meetings, engine, knowledge, (portal) =>
    evaluate(judgements, toJudgedSearch(portal)),
  );
  const plain = await withPlainMeilisearch(meetings, engine, (search) =>
    evaluate(judgements, search),
  );
  const postgresql = await evaluate(judgements, searchLikePostgresql(meetings));
  const [all, any] = await withSqlite(meetings, async (search) => [
    await evaluate(judgements, search("all")),
    await evaluate(judgements, search("any")),
  ]);
  return [
    { system: "Referatsøg", evaluation: ours },
    { system: "Meilisearch as it comes", evaluation: plain },
    { system: "Like PostgreSQL, any word", evaluation: postgresql },
    { system: "SQLite FTS5, all words", evaluation: all },
    { system: "SQLite FTS5, any word", evaluation: any },
  ];
}
