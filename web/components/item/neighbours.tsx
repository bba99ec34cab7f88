/** The items before and after this one at the meeting. */
import { plainText } from "../../../contract/plain/text/plain-text.ts";
import type { Hit } from "../../../contract/search-result.ts";
import { itemText } from "../../text/item.ts";
import { site } from "../../text/site.ts";

type Props = { readonly previous: Hit | null; readonly next: Hit | null };

export function Neighbours({ previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={itemText.neighbours}>
      {previous && <Neighbour hit={previous} label={itemText.previous} rel="prev" />}
      {next && <Neighbour hit={next} label={itemText.next} rel="next" />}
    </nav>
  );
}

function Neighbour({
  hit,
  label,
  rel,
}: {
  readonly hit: Hit;
  readonly label: string;
  readonly rel: "prev" | "next";
}) {
  return (
    <a class="neighbour" href={hit.url} rel={rel}>
      <span class="neighbour-label">{label}</span>
      <span class="neighbour-title">{plainText(hit.title) || site.untitled}</span>
    </a>
  );
}
