/** What a plan is made of where nothing is asked for. */
import type { PlanInput } from "../../../../server/search/query/plan-input.ts";

export const emptyInput: PlanInput = {
  words: [],
  phrases: [],
  excluded: [],
  excludedPhrases: [],
  neighbours: [],
  prefix: null,
  beginning: null,
};
