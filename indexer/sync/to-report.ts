/** What a run did, counted. Pure. */

import type { Survey } from "./documents/survey.ts";
import type { Plan } from "./plan/plan.ts";
import type { SyncReport } from "./plan/run-report.ts";

type Run = {
  readonly survey: Survey;
  readonly plan: Plan;
  readonly failed: number;
  readonly seconds: number;
  readonly items: number;
};

export function toReport({ survey, plan, failed, seconds, items }: Run): SyncReport {
  const wanted = [...plan.added, ...plan.changed, ...plan.unchanged];
  return {
    read: survey.read,
    parsed: survey.meetings.length,
    new: plan.added.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged.length,
    removed: plan.removed.length,
    failed,
    problems: wanted.reduce((sum, { problems }) => sum + problems.length, survey.problems),
    seconds,
    itemsPerSecond: seconds > 0 ? Math.round(items / seconds) : 0,
  };
}
