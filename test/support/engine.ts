/** An archive of a test file's own in the engine that all test files share. */
import { randomUUID } from "node:crypto";
import { afterAll, inject } from "vitest";
import type { IndexedItem, IndexedMeeting } from "../../contract/indexed-item.ts";
import { connectEngine } from "../../engine/client.ts";
import { addDocuments, createIndexes } from "../../engine/indexes.ts";
import { indexName } from "../../engine/settings.ts";
import "./engine-setup.ts";

/**
 * Call it at the top of a test file: `prefix` goes before the names of all its indexes, `admin` may
 * do everything there, `search` only search. Closed after the file's last test.
 */
export function testArchive() {
  const node = inject("engine");
  const prefix = `test-${randomUUID()}-`;
  const admin = connectEngine(node.url, node.adminKey);
  const search = connectEngine(node.url, node.searchKey);
  afterAll(() => Promise.all([admin.close(), search.close()]));
  return {
    node,
    prefix,
    admin: admin.meili,
    search: search.meili,
    /** Makes the indexes and fills them with ready documents. */
    async fill(documents: { items: IndexedItem[]; meetings: IndexedMeeting[] }) {
      await createIndexes(admin.meili, prefix);
      await addDocuments(admin.meili, indexName("items", prefix), documents.items);
      await addDocuments(admin.meili, indexName("meetings", prefix), documents.meetings);
    },
  };
}
