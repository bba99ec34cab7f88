import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import type { App } from "../../../server/requests/typed-app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { readExamples } from "../../support/examples.ts";
import type { Known } from "../../support/hostile/addresses.ts";
import { type Chance, createChance } from "../../support/hostile/chance.ts";
import { faultsOf } from "../../support/hostile/faults.ts";
import { knownIn } from "../../support/hostile/known-in.ts";
import { oddMeetings } from "../../support/hostile/odd-meetings.ts";
import { type BlockWatch, bestOfThree, watchBlocks } from "../../support/hostile/processor-time.ts";
import { askRaw, type RawAnswer } from "../../support/hostile/raw-http.ts";
import { type HostileRequest, hostileRequest, type Route } from "../../support/hostile/requests.ts";
import { withRoutes } from "../../support/hostile/routes-of.ts";

/** FUZZ_REQUESTS for more than the slow suite's 20,000, FUZZ_SEED for others. */
const count = Number(process.env.FUZZ_REQUESTS ?? (process.env.SLOW ? 20_000 : 400));
const seed = Number(process.env.FUZZ_SEED ?? 13);
const longestBlockMs = 200;
/** What several took together, each took less by itself. */
const unsuspiciousMs = 100;
const atOnce = 4;

const archive = testArchive();
const reached = new Set<string>();
let app: App;
let routes: readonly Route[];
let port = 0;
let known: Known;

beforeAll(async () => {
  const portal = await archiveOf(archive, [...(await readExamples()), ...oddMeetings()]);
  // Behind a proxy and with units enough: what visitors cost is counted, and nobody is refused.
  const options = { ...testAppOptions(), portal, trustProxy: 1, rateLimit: 1e12 };
  ({ app, routes } = await withRoutes(() => buildApp(options)));
  app.addHook("onRequest", async ({ routeOptions: { url }, method }) => {
    reached.add(`${method} ${url}`);
  });
  port = Number(new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port);
  known = await knownIn(portal);
});
afterAll(() => app.close());

type Asked = { readonly request: HostileRequest; readonly answer: RawAnswer };

test(`${count} hostile requests over all routes: no failure, no look inside, nobody held up`, async () => {
  const chance = createChance(seed);
  const watch = watchBlocks();
  const faults: string[] = [];
  const suspected: HostileRequest[] = [];
  const statuses: Record<string, number> = {};
  for (let at = 0; at < count; at += atOnce) {
    const requests = chance.many(Math.min(atOnce, count - at), () => nextRequest(chance));
    watch.longest();
    const asked = await Promise.all(requests.map(ask));
    if (watch.longest() > unsuspiciousMs) suspected.push(...requests);
    for (const { request, answer } of asked) {
      statuses[`${answer.status}`] = (statuses[`${answer.status}`] ?? 0) + 1;
      const found = faultsOf(answer, archive.node.url);
      if (found.length > 0) faults.push(`${found.join("; ")}: ${request.address.slice(0, 300)}`);
    }
  }
  const longest = await longestBlockOf(suspected, watch);
  watch.stop();
  console.info({ statuses, suspected: suspected.length, longest });
  expect(faults).toEqual([]);
  expect(longest.ms, longest.address).toBeLessThan(longestBlockMs);
  expect(routes.filter(({ method, url }) => !reached.has(`${method} ${url}`))).toEqual([]);
}, 900_000);

let drawn = 0;

/** Each route in turn. */
function nextRequest(chance: Chance): HostileRequest {
  const route = routes[drawn % routes.length] ?? { method: "GET", url: "/" };
  drawn += 1;
  return hostileRequest(route, known, chance);
}

/** What is told to come again comes again, as whoever is told does. */
async function ask(request: HostileRequest): Promise<Asked> {
  let answer = await askRaw(port, request.sent);
  for (let again = 0; again < 2 && answer.status === 503; again += 1)
    answer = await askRaw(port, request.sent);
  return { request, answer };
}

/** Each by itself: the others that were under way beside it may have been what took so long. */
async function longestBlockOf(suspected: readonly HostileRequest[], watch: BlockWatch) {
  let longest = { ms: 0, address: "" };
  for (const request of suspected) {
    const ms = await bestOfThree(watch, () => ask(request));
    if (ms > longest.ms) longest = { ms, address: request.address.slice(0, 2_000) };
  }
  return longest;
}
