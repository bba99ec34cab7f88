/** The names under which a case number is found, in the engine's letters: in the index and where one is marked. */
import { toEngineForm } from "../letters/engine-text.ts";
import {
  caseBeginnings,
  caseKey,
  compactCaseNumber,
  compactToken,
} from "../numbers/case-number.ts";
import { caseTails } from "../numbers/case-tails.ts";

/** `whole` is the number; `others` its beginnings and ends, and itself without marks. */
export function caseNumberTokens(caseNumber: string): {
  readonly whole: string;
  readonly others: readonly string[];
} {
  const parts = [...caseBeginnings(caseNumber), ...caseTails(caseKey(caseNumber))];
  const compact = compactToken(compactCaseNumber(caseNumber));
  return { whole: toEngineForm(caseNumber), others: [...parts, compact].map(toEngineForm) };
}
