/** The heading of a page that is not a search, with a line above and one below. */
import type { ComponentChildren } from "preact";

type Props = {
  readonly above?: ComponentChildren;
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
};

export function PageTitle({ above, title, children }: Props) {
  return (
    <header class="page-title">
      {above}
      <h1>{title}</h1>
      {children}
    </header>
  );
}
