/** What every reader gives, whatever the file's format: the document's printed lines. */
import type { Problem } from "../../../contract/meeting.ts";

/**
 * What the format itself says a line is, where it says so: `item` begins an agenda item, `label`
 * begins one of its sections, `text` is neither, however much it looks like one.
 */
export type Role = "item" | "label" | "text";

/** What a format says of an item in fields of its own; null where it says nothing. */
export type ItemFacts = {
  readonly number: string | null;
  readonly title: string | null;
  readonly caseNumber: string | null;
  readonly closed: boolean;
};

/**
 * One printed line, empty ones among them; `text` has no line break. `line` is 1-based in the source
 * and never falls from block to block; `page` is 1-based, null where the format has no pages.
 * The rest are hints, null or 0 where the format tells nothing: `heading` the level from 1,
 * `list` the entry that begins on this line (`depth` from 1, `marker` as printed: "1.", "a)", "•";
 * not in `text`), `cells` a table row's cells (`text` holds the same, separated by tabs).
 */
export type Block = {
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
  readonly heading: number;
  readonly list: { readonly depth: number; readonly marker: string } | null;
  readonly cells: readonly string[] | null;
  readonly role: Role | null;
  /** On the block that begins an item, where the format needs no reading of the text. */
  readonly item: ItemFacts | null;
  /** What `text` begins with where that is a list's mark: a number that may head an item too, or a sign that OCR misread. */
  readonly mark?: string;
};

/**
 * Problems name lines of the source; a file that cannot be read gives no blocks and says why. `parts` are
 * the files that lie in it.
 */
export type ReadResult = {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  readonly parts?: readonly Part[];
  /** What the document says of itself beside its text: a web page's title and description. */
  readonly told?: readonly string[];
  /** What stands around the minutes and is none of their text: a web page's menus and foot, the names of its pictures, running heads. */
  readonly around?: readonly string[];
  /** Where some of it was read from pictures. */
  readonly ocr?: Ocr;
};

/** The words' mean confidence, 0 to 100, and the words that may be others. */
export type Ocr = { readonly confidence: number; readonly unsure: readonly string[] };

/** `name` is the file's inside the other, with its folders. */
export type Part = { readonly name: string; readonly read: ReadResult };

/** A line that carries no hints, or those given. */
export function toBlock(text: string, line: number, hints: Partial<Block> = {}): Block {
  const { page = null, heading = 0, list = null, cells = null, role = null } = hints;
  const { item = null } = hints;
  return { text, line, page, heading, list, cells, role, item };
}
