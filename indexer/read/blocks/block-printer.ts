/** Collects text as it comes and sets it as blocks: blanks collapse, air between paragraphs is one line. */
import { type Block, toBlock } from "./block.ts";

/** What holds for the text that is written next; `line` is the source's. */
export type Setting = Pick<Block, "heading" | "role"> & { readonly line: number };

export type BlockPrinter = {
  readonly write: (text: string, setting: Setting) => void;
  /** The next line that is written begins this list entry. */
  readonly beginEntry: (list: NonNullable<Block["list"]>) => void;
  readonly endLine: () => void;
  /** Ends the line, and leaves a blank one unless there is one. */
  readonly air: () => void;
  readonly row: (cells: readonly string[], setting: Setting) => void;
  readonly print: () => readonly Block[];
};

export function collapse(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

export function createBlockPrinter(): BlockPrinter {
  const blocks: Block[] = [];
  let text = "";
  let setting: Setting = { heading: 0, role: null, line: 1 };
  let list: Block["list"] = null;

  function push(words: string, hints: Partial<Block>, { line, heading, role }: Setting): void {
    // Misnested tables are moved by the HTML parser; lines must not fall from block to block.
    const place = Math.max(line, blocks.at(-1)?.line ?? 1);
    blocks.push(toBlock(words, place, { heading, role, list, ...hints }));
    list = null;
  }

  function endLine(): void {
    const words = collapse(text);
    text = "";
    if (words !== "") push(words, {}, setting);
  }

  return {
    write(more, at) {
      if (text === "" && collapse(more) !== "") setting = at;
      if (text !== "" || collapse(more) !== "") text += more;
    },
    beginEntry(entry) {
      list = entry;
    },
    endLine,
    air() {
      endLine();
      const last = blocks.at(-1);
      if (last && last.text !== "") blocks.push(toBlock("", last.line));
    },
    row(cells, at) {
      endLine();
      push(cells.join("\t"), { cells }, at);
    },
    print() {
      endLine();
      while (blocks.at(-1)?.text === "") blocks.pop();
      return blocks;
    },
  };
}
