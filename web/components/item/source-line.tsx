/** Where the text was read, how it is quoted, and where errors are reported. */

import type { MeetingFacts } from "../../../contract/archive.ts";
import { toReportAddress } from "../../address/report-address.ts";
import type { PageContext } from "../../given/page.ts";
import { itemText, sourceLine } from "../../text/item.ts";
import { site } from "../../text/site.ts";
import { CopyIsland } from "./copy-actions.tsx";

type Props = {
  readonly meeting: MeetingFacts;
  readonly reference: string;
  readonly path: string;
  readonly context: PageContext;
};

export function SourceLine({ meeting, reference, path, context }: Props) {
  const address = `${context.publicUrl ?? ""}${path}`;
  return (
    <section class="source-line">
      <h2>{itemText.source}</h2>
      <p>
        {sourceLine(meeting.file, meeting.indexedAt)}
        {meeting.municipalityInferred && ` ${itemText.inferred}.`}
      </p>
      {meeting.ocr !== null && <p>{itemText.scanned}</p>}
      <p>
        {itemText.reference}: {reference}
      </p>
      <div class="source-line-actions">
        <CopyIsland
          label={itemText.copyReference}
          done={itemText.referenceCopied}
          text={reference}
          path={path}
          publicUrl={context.publicUrl}
        />
        {meeting.sourceUrl && (
          <a class="quiet-action" href={meeting.sourceUrl} rel="external">
            {itemText.sourceAt}
          </a>
        )}
        {context.contact && (
          <a class="quiet-action" href={toReportAddress(context.contact, address)}>
            {site.report}
          </a>
        )}
      </div>
    </section>
  );
}
