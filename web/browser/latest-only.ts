/** Of many tasks started one after the other, only the newest goes on. */

type LatestOnly = (pauseMs: number, task: (signal: AbortSignal) => Promise<void>) => void;

/**
 * Gives a starter of tasks. A task waits its pause; the next one drops it while it waits and aborts
 * it while it runs. A task that was aborted may fail unheard; any other failure is its own to handle.
 */
export function latestOnly(): LatestOnly {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let controller = new AbortController();
  return (pauseMs, task) => {
    clearTimeout(timer);
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    timer = setTimeout(() => void task(signal).catch((error) => rethrow(error, signal)), pauseMs);
  };
}

function rethrow(error: unknown, signal: AbortSignal): void {
  if (!signal.aborted) throw error;
}
