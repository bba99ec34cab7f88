/**
 * Measures the parser against hand-made labels: `npx tsx test/indexer/parse/layouts.ts FOLDER`, where
 * the folder holds `expected.json`, `_source.json` and the pages. Prints what is wrong, then the share.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { AgendaItem } from "../../../contract/meeting.ts";
import { SourceFile } from "../../../contract/source.ts";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { readText } from "../../../indexer/read/text/read-text.ts";

const ExpectedItem = z.object({
  number: z.string().nullable(),
  title: z.string().nullable(),
  caseNumber: z.string().nullable(),
  decisionStartsWith: z.string().nullable(),
});
const ExpectedPage = z.object({
  municipality: z.string().nullable(),
  body: z.string().nullable(),
  date: z.string().nullable(),
  items: z.array(ExpectedItem),
});
const Expected = z.record(z.string(), ExpectedPage);

type Measured = {
  readonly right: number;
  readonly labels: number;
  readonly wrong: string[];
};

/** Compares every label of every page; `wrong` says file, label, what was expected and what was found. */
export function measureLayouts(folder: string): Measured {
  const expected = Expected.parse(readJson(join(folder, "expected.json")));
  const sources = SourceFile.parse(readJson(join(folder, "_source.json")));
  const measured = Object.entries(expected).map(([file, page]) => {
    const { blocks } = readText(readFileSync(join(folder, file)), file);
    const [parsed] = parseMeetings({ name: file, blocks, source: sources.files?.[file] ?? null });
    return measurePage(file, page, parsed?.meeting);
  });
  return {
    right: measured.reduce((sum, page) => sum + page.right, 0),
    labels: measured.reduce((sum, page) => sum + page.labels, 0),
    wrong: measured.flatMap((page) => page.wrong),
  };
}

type Found = Pick<z.infer<typeof ExpectedPage>, "municipality" | "body" | "date"> & {
  readonly items: readonly AgendaItem[];
};

function measurePage(
  file: string,
  page: z.infer<typeof ExpectedPage>,
  found: Found | undefined,
): Measured {
  const compared = [
    ...(["municipality", "body", "date"] as const).map((key) => pair(key, page[key], found?.[key])),
    pair("items", page.items.length, found?.items.length),
    ...page.items.flatMap((item, i) => itemPairs(i, item, found?.items[i])),
  ];
  const wrong = compared.filter(({ expected, actual }) => expected !== actual);
  return {
    right: compared.length - wrong.length,
    labels: compared.length,
    wrong: wrong.map(({ label, expected, actual }) => `${file} ${label}: ${expected} <> ${actual}`),
  };
}

function itemPairs(i: number, item: z.infer<typeof ExpectedItem>, found: AgendaItem | undefined) {
  const start = item.decisionStartsWith;
  const decision = found?.decision?.replace(/\s+/g, " ") ?? null;
  return [
    ...(["number", "title", "caseNumber"] as const).map((key) =>
      pair(`${i}.${key}`, item[key], found?.[key]),
    ),
    pair(`${i}.decision`, start, found && (start ? decision?.slice(0, start.length) : decision)),
  ];
}

function pair(label: string, expected: unknown, actual: unknown) {
  return { label, expected, actual };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { right, labels, wrong } = measureLayouts(process.argv[2] ?? "../shared/layouts");
  for (const line of wrong) console.log(line);
  console.log(`${right}/${labels} = ${((100 * right) / labels).toFixed(1)} %`);
}
