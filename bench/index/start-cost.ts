/** `npm start` over an index that is whole: how soon it answers, how soon it finds something, and what it holds. */
import { atMost, type Figure, figure } from "../measure/benchmark.ts";
import { megabytesHeld } from "../measure/process-memory.ts";
import { withRunningPortal } from "../measure/running-portal.ts";

const searches = 50;

/** @throws Error when it does not come to answer */
export function measureStart(environment: Readonly<Record<string, string>>): Promise<Figure[]> {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1_000;
  return withRunningPortal(environment, async ({ pid, answers }) => {
    await answers("/healthz");
    const first = elapsed();
    await answers("/api/search?q=budget");
    const searched = elapsed();
    for (let nth = 0; nth < searches; nth += 1) await answers(`/soeg?q=budget&page=${nth + 1}`);
    return [
      { ...figure("start-answer", "start: første svar", "s", first), goal: atMost(2) },
      { ...figure("start-search", "start: første søgning", "s", searched), goal: atMost(3) },
      figure("start-memory", "portalens hukommelse", "MB", await megabytesHeld(pid)),
    ];
  });
}
