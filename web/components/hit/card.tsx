/** An item in a list: a line above, its title as the way to it, and what is told of it. */
import type { ComponentChildren } from "preact";

/** `level` is the heading's, by what the list stands under. */
type Props = {
  readonly above: ComponentChildren;
  readonly title: ComponentChildren;
  readonly url: string;
  readonly level: 2 | 3;
  readonly children: ComponentChildren;
};

export function Card({ above, title, url, level, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article class="hit-card">
      {above}
      <Heading class="hit-title">
        <a href={url}>{title}</a>
      </Heading>
      {children}
    </article>
  );
}
