/** What stands before and after a page: items at a meeting, meetings of a body. */

type Place = { readonly url: string; readonly title: string };
type Words = { readonly neighbours: string; readonly previous: string; readonly next: string };

/** `words`: what they are called. */
type Props = {
  readonly previous: Place | null;
  readonly next: Place | null;
  readonly words: Words;
};

export function Neighbours({ previous, next, words }: Props) {
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {previous && <Neighbour {...previous} label={words.previous} rel="prev" />}
      {next && <Neighbour {...next} label={words.next} rel="next" />}
    </nav>
  );
}

type NeighbourProps = Place & { readonly label: string; readonly rel: "prev" | "next" };

function Neighbour({ url, title, label, rel }: NeighbourProps) {
  return (
    <a class="neighbour" href={url} rel={rel}>
      <span class="neighbour-label">{label}</span>
      <span class="neighbour-title">{title}</span>
    </a>
  );
}
