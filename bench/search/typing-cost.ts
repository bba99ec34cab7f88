/** What a reader waits for while typing: every letter of a query asked as the page asks it. */
import { type Figure, figure } from "../measure/benchmark.ts";
import { percentile } from "../measure/timing.ts";
import type { Asked } from "./asked.ts";
import type { Served } from "./served.ts";

/** So many queries are typed; fewer letters say nothing. */
const typed = 10;
const fewestLetters = 3;

/** The queries of words alone, letter by letter. */
export async function typingFigures(asked: readonly Asked[], served: Served): Promise<Figure[]> {
  const times: number[] = [];
  for (const address of asked.filter(isWords).slice(0, typed).flatMap(lettersOf)) {
    const started = performance.now();
    await served.get(`/api/search?${address}`);
    times.push(performance.now() - started);
  }
  return [
    figure("typing-p50", "mens der skrives, hvert bogstav, median", "ms", percentile(times, 0.5)),
    figure("typing-p95", "mens der skrives, p95", "ms", percentile(times, 0.95)),
  ];
}

const kinds: ReadonlySet<string> = new Set(["common", "three words", "rare"]);
const isWords = ({ kind }: Asked): boolean => kinds.has(kind);

function lettersOf({ address }: Asked): string[] {
  const q = new URLSearchParams(address).get("q") ?? "";
  return Array.from({ length: Math.max(0, q.length - fewestLetters) }, (_, more) =>
    new URLSearchParams({
      q: q.slice(0, fewestLetters + more + 1),
      typing: "true",
      facets: "open",
    }).toString(),
  );
}
