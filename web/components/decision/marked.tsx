/** Text with the words found marked. */
import { Fragment } from "preact";
import type { Segment } from "../../../contract/search-result.ts";

export function Marked({ text }: { readonly text: readonly Segment[] }) {
  return text.map((segment, index) =>
    segment.match ? (
      <mark key={index}>{segment.text}</mark>
    ) : (
      <Fragment key={index}>{segment.text}</Fragment>
    ),
  );
}
