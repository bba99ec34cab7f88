/** An archive of a test file's own in the engine that all test files share. */
import { randomUUID } from "node:crypto";
import { afterAll, inject } from "vitest";
import { connectEngine, meiliOf } from "../../../engine/nodes/client.ts";
import { fillIndexes } from "../../../evaluation/corpus/measured-portal.ts";
import type { Enriched } from "../../../indexer/enrich/enrich.ts";
import "./engine-setup.ts";

/**
 * Call it at the top of a test file: `prefix` goes before the names of all its indexes, `admin` may
 * do everything there, `search` is for searching (the portal's own key knows no test's indexes). Closed after the file's last test.
 */
export function testArchive() {
  const node = inject("engine");
  const prefix = `test-${randomUUID()}-`;
  const admin = connectEngine(node.url, node.adminKey);
  const search = connectEngine(node.url, node.adminKey);
  afterAll(() => Promise.all([admin.close(), search.close()]));
  return {
    node,
    prefix,
    admin: meiliOf(admin.engine),
    search: meiliOf(search.engine),
    /** Makes the indexes and fills them with ready documents. */
    fill: (documents: readonly Enriched[]) => fillIndexes(documents, admin.engine, prefix),
  };
}
