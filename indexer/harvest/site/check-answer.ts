/** What an answer's status means to a harvest. */
import type { Answer } from "./door.ts";
import { type Fault, HarvestError } from "./harvest-error.ts";
import { parseRetryAfter } from "./retry-after.ts";

export function isRedirect({ status }: Answer): boolean {
  return status >= 300 && status < 400;
}

function toFault(status: number): Fault | null {
  if (status < 400) return null;
  if (status === 429) return "too-many-requests";
  if (status >= 500) return "server-error";
  return status === 404 || status === 410 ? "not-found" : "refused";
}

/** The answer, unless its status is a fault. `now` is for Retry-After as a date. @throws HarvestError */
export function checkAnswer(answer: Answer, now: number): Answer {
  const fault = toFault(answer.status);
  if (fault === null) return answer;
  throw new HarvestError(fault, answer.url.href, {
    detail: `HTTP ${answer.status}`,
    retryAfterMs: parseRetryAfter(answer.header("retry-after"), now),
  });
}
