/** Links, each with something told beside it: a count, a date, and perhaps something below. */
import type { ComponentChildren } from "preact";

type Entry = {
  readonly label: string;
  readonly url: string;
  readonly beside: ComponentChildren;
  readonly below?: ComponentChildren;
};

export function LinkList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul class="link-list">
      {entries.map(({ label, url, beside, below }) => (
        <li key={url}>
          <span>
            <a href={url}>{label}</a>
            {below}
          </span>{" "}
          <span class="link-list-beside">{beside}</span>
        </li>
      ))}
    </ul>
  );
}
