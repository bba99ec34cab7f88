/** The attachments by name, with the way to where they can be had. */
import { itemText } from "../text/item.ts";

type Props = { attachments: readonly string[]; sourceUrl: string | null };

export function AttachmentList({ attachments, sourceUrl }: Props) {
  if (attachments.length === 0) return null;
  return (
    <section class="item-section">
      <h2>{itemText.attachments}</h2>
      <ul class="attachment-list">
        {attachments.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
      {sourceUrl && (
        <p>
          <a href={sourceUrl} rel="external">
            {itemText.attachmentsAt}
          </a>
          .
        </p>
      )}
    </section>
  );
}
