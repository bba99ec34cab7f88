/** A sentence that the reader must not miss, in a quiet frame. */
import type { ComponentChildren } from "preact";

/** As an alert it is read out as soon as it comes. */
type Props = { readonly role?: "alert"; readonly children: ComponentChildren };

export function Notice({ role, children }: Props) {
  return (
    <p class="notice" role={role}>
      {children}
    </p>
  );
}
