/** Tables of who came whose columns say it by marks: "Navn / Til stede / Afbud" with crosses, or with "Ja" and "Nej". */
import { type Line, withText } from "../recognise/line.ts";
import { isName } from "../recognise/people/person-name.ts";

const names = /^(?:navn|medlem(?:mer)?|deltagere?)$/i;
const columns: readonly (readonly ["there" | "away", RegExp])[] = [
  [
    "away",
    /^(?:(?:meldt )?afbud|fravær(?:ende)?|(?:ikke|ej) (?:mødt|til ?stede)|forfald|udeblevet)$/i,
  ],
  ["there", /^(?:til ?stede|fremmødt?e?|fremmøde|mødt|deltog|deltaget)$/i],
];
const yes = /^(?:x|ja|[+✓✔√☒☑])$/i;
const no = /^(?:nej|[-–☐])$/i;

type Column = { readonly at: number; readonly says: "there" | "away" };

/** The lines with the rows of such tables as "Bo Bæk\tV\tAfbud", and all others as they are. */
export function withMarksRead(lines: readonly Line[]): Line[] {
  let open: readonly Column[] = [];
  return lines.map((line, at) => {
    const cells = cellsIn(line);
    const head = columnsOf(cells);
    if (head.length > 0 && !listsNames(lines[at + 1], head)) {
      open = head;
      return withText(line, "Navn\tStatus");
    }
    if (!isName(cells[0] ?? "")) open = [];
    return open.length > 0 ? withText(line, readRow(cells, open)) : line;
  });
}

function cellsIn({ text }: Line): string[] {
  return text.split("\t").map((cell) => cell.trim());
}

/** Those that tell who came; none where the line is no head of a table. */
function columnsOf([first = "", ...others]: readonly string[]): Column[] {
  if (!names.test(first)) return [];
  return others.flatMap((cell, i) => {
    const says = columns.find(([, words]) => words.test(cell))?.[0];
    return says === undefined ? [] : [{ at: i + 1, says }];
  });
}

/** "Deltagere / Afbud" above two names: each column is a list of its own. */
function listsNames(row: Line | undefined, head: readonly Column[]): boolean {
  const cells = row === undefined ? [] : cellsIn(row);
  return head.some(({ at }) => isName(cells[at] ?? ""));
}

function readRow(cells: readonly string[], open: readonly Column[]): string {
  const kept = cells.filter((cell, at) => cell !== "" && !open.some((one) => one.at === at));
  return [...kept, ...statusOf(cells, open)].join("\t");
}

/** What is written out stays. Who has no cross where others came by one did not come. */
function statusOf(cells: readonly string[], open: readonly Column[]): string[] {
  const told = open.map(({ at, says }) => ({ says, cell: cells[at] ?? "" }));
  const written = told.filter(({ cell }) => cell !== "" && !yes.test(cell) && !no.test(cell));
  if (written.length > 0) return written.map(({ cell }) => cell);
  const marked = told.find(({ cell }) => yes.test(cell));
  if (marked) return marked.says === "away" ? ["Afbud"] : [];
  const onlyThere = told.every(({ says }) => says === "there");
  return onlyThere ? ["Afbud"] : [];
}
