/** Titles that the page lost, from its table of contents; and what that table knows beyond them. */
import type { Problem } from "../../../contract/meeting.ts";
import type { Recognised } from "../recognise/recognised.ts";
import type { ContentsRow } from "./agenda-above.ts";
import { titlesOfAgenda } from "./answered-agenda.ts";
import { comparable } from "./compared-titles.ts";
import type { Contents } from "./contents.ts";
import type { ItemStart } from "./item-start.ts";
import { lostTitles, saidAlone } from "./numbered/said-alone.ts";

type Restored = { readonly starts: readonly ItemStart[]; readonly problems: readonly Problem[] };

/**
 * Without any title, the rows of a table with as many rows as there are items are the titles. An item
 * that the table calls closed is closed; one that stands only there is named as a problem.
 */
export function restoreTitles(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
  contents: Contents | null,
): Restored {
  const line = (start: ItemStart) => rows[start.at]?.line.line ?? 1;
  if (starts.some((start) => start.title !== null))
    return titlesOfAgenda(rows, starts, contents) ?? withoutTitles(rows, starts, contents);
  if (contents?.rows.length === starts.length && starts.length > 0) {
    const problems = starts.map((start, i): Problem => {
      const message = `Titlen »${contents.rows[i]?.title}« er hentet fra indholdsfortegnelsen.`;
      return { code: "title-from-contents", line: line(start), message };
    });
    return { starts: starts.map((start, i) => withRow(start, contents.rows[i])), problems };
  }
  return { starts, problems: lostTitles(rows, starts) };
}

/** Numbers that head what was said, where most others head titles; and times with no title below them. */
function withoutTitles(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
  contents: Contents | null,
): Restored {
  const told = saidAlone(rows, starts);
  const lost = told.filter(
    ({ title, number }, i) => title === null && (number === null || starts[i]?.title !== null),
  );
  const restored = closedItems(told, contents);
  return { ...restored, problems: [...restored.problems, ...lostTitles(rows, lost)] };
}

function withRow(start: ItemStart, row: ContentsRow | undefined): ItemStart {
  if (!row) return start;
  const { title, number } = row;
  return {
    ...start,
    title,
    number: start.number ?? number,
    closed: start.closed ?? (row.closed || null),
  };
}

function closedItems(starts: readonly ItemStart[], contents: Contents | null): Restored {
  const closed = contents?.rows.filter((row) => row.closed) ?? [];
  if (closed.length === 0) return { starts, problems: [] };
  const isListed = amongTitles(closed);
  const stands = amongTitles(starts.map(toNamed));
  return {
    starts: starts.map((start) => (isListed(toNamed(start)) ? { ...start, closed: true } : start)),
    problems: closed.filter((row) => !stands(row)).map(onlyInContents),
  };
}

/** A title as it is compared, and its number where one is printed. */
type Named = { readonly key: string; readonly number: string | null };

function toNamed({ title, number }: ItemStart): Named {
  return { key: comparable(title ?? ""), number };
}

/** Whether a title is among these, with the same number where both print one. */
function amongTitles(all: readonly Named[]): (one: Named) => boolean {
  const numbers = new Map<string, Set<string | null>>();
  for (const { key, number } of all) {
    const known = numbers.get(key);
    if (known) known.add(number);
    else numbers.set(key, new Set([number]));
  }
  return ({ key, number }) => {
    const known = numbers.get(key);
    return known !== undefined && (number === null || known.has(null) || known.has(number));
  };
}

function onlyInContents(row: ContentsRow): Problem {
  const message = `Det lukkede punkt »${row.title}« står kun i indholdsfortegnelsen.`;
  return { code: "closed-item-only-in-contents", line: row.line, message };
}
