/** A titled block in the margin column. */
import type { ComponentChildren } from "preact";

type Props = { readonly title: string; readonly children: ComponentChildren };

export function SideBlock({ title, children }: Props) {
  return (
    <section class="side-block">
      <h2 class="side-heading">{title}</h2>
      {children}
    </section>
  );
}
