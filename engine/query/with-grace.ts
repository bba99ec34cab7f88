/**
 * An engine works to its end what it has begun, whoever has gone (Meilisearch 1.21): a call that its visitor has left is
 * waited for a little longer, so that its turn is not given to another while the engine is still at it. Else many who
 * leave soon would have it do more at once than anybody allows.
 */

/** A search takes a part of it, also behind fifteen others; more is waited for by nobody. */
const graceMs = 500;

/** @param call ends when it is late, or some time after `ended` */
export async function withGrace<T>(
  { ended, late }: { readonly ended: AbortSignal; readonly late: AbortSignal },
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const begin = () => {
    timer = setTimeout(() => over.abort(ended.reason), graceMs);
  };
  // Of this call's own: a visitor may have many calls under way.
  const left = AbortSignal.any([ended]);
  left.addEventListener("abort", begin, { once: true });
  try {
    return await call(AbortSignal.any([late, over.signal]));
  } finally {
    clearTimeout(timer);
    left.removeEventListener("abort", begin);
  }
}
