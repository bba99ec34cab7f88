/** A sentence that the reader must not miss, in a quiet frame. */
import type { ComponentChildren } from "preact";

export function Notice({ children }: { children: ComponentChildren }) {
  return <p class="notice">{children}</p>;
}
