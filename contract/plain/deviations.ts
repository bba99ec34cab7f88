/** Whether a decision follows the recommendation, as far as its own words tell, and what a citizen calls it. */
import { namesOf } from "./table.ts";

export const deviationLabels = {
  true: "Afviger fra indstillingen",
  false: "Følger indstillingen",
  unknown: "Sammenlign selv",
} as const;

export const deviations = namesOf(deviationLabels);
