/** Text with the words found marked; a mark with a number can be linked to. */
import { Fragment } from "preact";
import { toMarkId } from "../../given/field-ids.ts";
import type { NumberedSegment } from "../../given/marked-lines.ts";

export function Marked({ text }: { readonly text: readonly NumberedSegment[] }) {
  return text.map((segment, index) =>
    segment.match ? (
      <mark key={index} id={segment.number === undefined ? undefined : toMarkId(segment.number)}>
        {segment.text}
      </mark>
    ) : (
      <Fragment key={index}>{segment.text}</Fragment>
    ),
  );
}
