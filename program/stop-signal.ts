/** Being asked to stop. */

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Aborts at the first signal that asks to stop. Later ones change nothing: npm passes on the Ctrl-C
 * that the terminal has already sent us, and libraries that take the second for impatience would
 * leave everything lying.
 */
export function listenForStop(): AbortSignal {
  const stop = new AbortController();
  for (const signal of signals) process.on(signal, () => stop.abort());
  return stop.signal;
}
