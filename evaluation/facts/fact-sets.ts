/** Every set of judged facts, in the order of the document. */
import { attendance } from "./attendance/attendance.ts";
import { caseNumbers } from "./case-numbers/case-numbers.ts";
import { decisions } from "./decisions/decisions.ts";
import type { FactSet } from "./fact-set.ts";
import { topics } from "./topics/topics.ts";

export const factSets: readonly FactSet[] = [decisions, topics, attendance, caseNumbers];
