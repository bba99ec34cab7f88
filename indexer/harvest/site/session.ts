/**
 * A visitor's session. The interface answers 302 until the session has a cookie, which the front page
 * gives on most hosts and an address for anonymous visitors on the rest; sessions also end in between.
 */
import { checkAnswer, isRedirect } from "./check-answer.ts";
import type { Clock } from "./clock.ts";
import type { Answer, Get } from "./door.ts";
import { HarvestError } from "./harvest-error.ts";

const maxHops = 5;

/** Both give an answer with status 2xx. @throws HarvestError */
type Session = {
  readonly callInterface: (path: string) => Promise<Answer>;
  readonly fetchDocument: (path: string) => Promise<Answer>;
};

export function openSession(get: Get, site: string, clock: Clock): Session {
  let origin = site;
  let entered = false;

  async function enter(path: string): Promise<void> {
    const answer = await follow(get, new URL(path, origin));
    if (answer.status === 429 || answer.status >= 500) checkAnswer(answer, clock.now());
    // A host may have moved from http to https.
    origin = answer.url.origin;
  }

  async function callInterface(path: string): Promise<Answer> {
    const ways = entrances(origin);
    for (const entrance of entered ? [null, ...ways] : ways) {
      if (entrance !== null) await enter(entrance);
      const answer = checkAnswer(await get(new URL(path, origin)), clock.now());
      if (isRedirect(answer)) continue;
      entered = true;
      return answer;
    }
    throw new HarvestError("no-session", new URL(path, origin).href);
  }

  async function fetchDocument(path: string): Promise<Answer> {
    const answer = checkAnswer(await follow(get, new URL(path, origin)), clock.now());
    if (isRedirect(answer)) throw new HarvestError("left-host", answer.url.href);
    return answer;
  }

  return { callInterface, fetchDocument };
}

/** Where a redirect leads, if it stays with the host; null otherwise. */
function toNextUrl(answer: Answer): URL | null {
  const location = answer.header("location");
  if (!isRedirect(answer) || location === undefined) return null;
  if (!URL.canParse(location, answer.url)) return null;
  const next = new URL(location, answer.url);
  return next.host === answer.url.host && /^https?:$/.test(next.protocol) ? next : null;
}

/** Follows redirects within the host; a redirect that leaves it is itself the answer. */
async function follow(get: Get, start: URL): Promise<Answer> {
  let answer = await get(start);
  for (let hop = 0; hop < maxHops; hop += 1) {
    const next = toNextUrl(answer);
    if (next === null) break;
    answer = await get(next);
  }
  return answer;
}

function entrances(origin: string): string[] {
  const callback = encodeURIComponent(`${origin}/`);
  return ["/", `/Home/AnonymousAuthentication?callback=${callback}`];
}
