/** Where the text was read, how it is quoted, and where faults are told. */

import type { MeetingFacts } from "../../../contract/archive.ts";
import type { ItemPlace } from "../../../contract/meeting.ts";
import { toFaultAddress } from "../../address/fault-address.ts";
import type { PageContext } from "../../given/page.ts";
import { itemText, placeLine, sourceLine } from "../../text/item.ts";
import { site } from "../../text/site.ts";
import { CopyIsland } from "../hit/copy-hit.tsx";

type Props = {
  readonly meeting: MeetingFacts;
  /** Where the item stands in the document; a meeting is all of it. */
  readonly place?: ItemPlace | undefined;
  readonly reference: string;
  readonly path: string;
  readonly context: PageContext;
};

export function SourceLine({ meeting, place, reference, path, context }: Props) {
  const address = `${context.publicUrl ?? ""}${path}`;
  return (
    <section class="source-line">
      <h2>{itemText.source}</h2>
      <p>
        {sourceLine(meeting.file, meeting.indexedAt)}
        {place && isPrinted(meeting.file) && ` ${placeLine(place)}.`}
        {meeting.municipalityInferred && ` ${itemText.inferred}.`}
      </p>
      {meeting.ocr !== null && <p>{itemText.scanned}</p>}
      <p>
        {itemText.reference}: {reference}
      </p>
      {meeting.sourceUrl && <p class="on-paper">{meeting.sourceUrl}</p>}
      <div class="source-line-actions">
        <CopyIsland
          label={itemText.copyReference}
          done={itemText.referenceCopied}
          text={reference}
          path={path}
          publicUrl={context.publicUrl}
        />
        {meeting.sourceUrl && (
          <a class="quiet-action" href={toSource(meeting.sourceUrl, place)} rel="external">
            {itemText.sourceAt}
          </a>
        )}
        {context.contact && (
          <a class="quiet-action" href={toFaultAddress(context.contact, address)}>
            {site.tellFault}
          </a>
        )}
      </div>
    </section>
  );
}

/** A PDF opens at the item's page (RFC 8118: `#page=4`); other sources have no such place. */
function toSource(url: string, place: ItemPlace | undefined): string {
  const isPdf = /\.pdf(?:$|\?)/i.test(url) && !url.includes("#");
  return isPdf && place?.page ? `${url}#page=${place.page}` : url;
}

/** What is harvested as JSON has no lines that a reader could count. */
function isPrinted(file: string): boolean {
  return !/\.json$/i.test(file);
}
