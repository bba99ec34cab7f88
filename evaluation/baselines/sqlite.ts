/** SQLite's full-text search, FTS5, as it comes: its default tokenizer, ordered by its own bm25. */
import sqlite from "node-sqlite3-wasm";
import { z } from "zod";
import type { ParsedMeeting } from "../../contract/meeting.ts";
import { words } from "../../danish/letters/words.ts";
import type { JudgedSearch } from "../queries/evaluate.ts";
import { toPlainItems } from "./plain-item.ts";

/** Whether an item must hold every word of a query or one of them. */
type Demand = "all" | "any";

const Rows = z.array(z.object({ file: z.string(), title: z.string() }));
const select = "SELECT file, title FROM items WHERE items MATCH ? ORDER BY rank LIMIT 10";

/** Runs `work` with a search of the meetings' items in memory. */
export async function withSqlite<T>(
  meetings: readonly ParsedMeeting[],
  work: (search: (demand: Demand) => JudgedSearch) => Promise<T>,
): Promise<T> {
  const database = new sqlite.Database();
  try {
    fill(database, meetings);
    return await work((demand) => async (q) => {
      const expression = toExpression(q, demand);
      const rows = expression === "" ? [] : database.all(select, [expression]);
      return Rows.parse(rows).map(({ file, title }) => ({ file, item: title, strict: true }));
    });
  } finally {
    database.close();
  }
}

function fill(database: sqlite.Database, meetings: readonly ParsedMeeting[]): void {
  database.run("CREATE VIRTUAL TABLE items USING fts5(file UNINDEXED, title, caseNumber, text)");
  for (const { file, title, caseNumber, text } of toPlainItems(meetings)) {
    database.run("INSERT INTO items VALUES (?, ?, ?, ?)", [file, title, caseNumber, text]);
  }
}

/** Each word stands in quotes, or hyphens and dots would be taken for operators. */
function toExpression(q: string, demand: Demand): string {
  const quoted = words(q).map(({ text }) => `"${text}"`);
  return quoted.join(demand === "all" ? " AND " : " OR ");
}
