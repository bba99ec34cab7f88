/** A passage of minutes with its paragraphs, lists and line breaks, and with the words found marked. */
import { Fragment } from "preact";
import type { Segment } from "../../../contract/search-result.ts";
import { toSegments, toSignedText } from "../../given/marked-lines.ts";
import { type ListEntry, type TextBlock, toBlocks } from "../../given/minutes-blocks.ts";
import { Marked } from "./marked.tsx";

/** `firstMark`: the number of its first mark, where marks can be gone through. */
type Props = {
  readonly text: string | readonly Segment[];
  readonly firstMark?: number | undefined;
};

export function MinutesText({ text, firstMark }: Props) {
  return (
    <div class="minutes-text">
      {toBlocks(toSignedText(text, firstMark)).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: TextBlock }) {
  if (block.kind === "paragraph") {
    return (
      <p>
        <Lines lines={block.lines} />
      </p>
    );
  }
  const entries = block.entries.map((entry, index) => <Entry key={index} entry={entry} />);
  return block.ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
}

function Entry({ entry }: { readonly entry: ListEntry }) {
  const value = entry.value === null ? {} : { value: entry.value };
  return (
    <li {...value}>
      <Lines lines={entry.lines} />
    </li>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      <Marked text={toSegments(line)} />
    </Fragment>
  ));
}
