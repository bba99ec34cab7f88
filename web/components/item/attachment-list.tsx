/** The attachments by name, each with the way to it, or with the way to where they can be had. */
import type { ItemFacts } from "../../../contract/archive.ts";
import { itemText } from "../../text/item.ts";
import { TitledSection } from "../page/titled-section.tsx";

type Props = {
  readonly item: Pick<ItemFacts, "attachments" | "attachmentUrls">;
  readonly sourceUrl: string | null;
};

export function AttachmentList({ item, sourceUrl }: Props) {
  const { attachments, attachmentUrls } = item;
  if (attachments.length === 0) return null;
  const isElsewhere = attachments.some((_, index) => !attachmentUrls[index]);
  return (
    <TitledSection title={itemText.attachments}>
      <ul class="attachment-list">
        {attachments.map((name, index) => (
          <li key={index}>
            <AttachmentName name={name} url={attachmentUrls[index] ?? null} />
          </li>
        ))}
      </ul>
      {sourceUrl && isElsewhere && (
        <p>
          <a href={sourceUrl} rel="external">
            {itemText.attachmentsAt}
          </a>
          .
        </p>
      )}
    </TitledSection>
  );
}

function AttachmentName({ name, url }: { readonly name: string; readonly url: string | null }) {
  if (url === null) return name;
  return (
    <a href={url} rel="external">
      {name}
    </a>
  );
}
