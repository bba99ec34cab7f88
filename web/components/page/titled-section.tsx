/** A part of a page under a heading of its own. */
import type { ComponentChildren } from "preact";

type Props = {
  readonly title: string;
  readonly id?: string;
  readonly children: ComponentChildren;
};

export function TitledSection({ title, id, children }: Props) {
  return (
    <section class="titled-section" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
