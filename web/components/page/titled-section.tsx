/** A part of a page under a heading of its own. */
import type { ComponentChildren } from "preact";

type Props = {
  readonly title: string;
  readonly id?: string;
  /** What stands on the heading's line, behind it. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
};

export function TitledSection({ title, id, beside, children }: Props) {
  return (
    <section class="titled-section" id={id}>
      {beside ? (
        <div class="titled-head">
          <h2>{title}</h2>
          {beside}
        </div>
      ) : (
        <h2>{title}</h2>
      )}
      {children}
    </section>
  );
}
