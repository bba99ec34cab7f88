/** The meetings that the words of a query name, as conditions: whose they are, and when they were. Pure. */
import type { Recognised } from "../../../contract/understood-query.ts";
import { and, atLeast, atMost, equals, type Filter } from "../../../engine/query/filter.ts";

/**
 * Null where no meetings are named. Where `onlyNames` are typed, nothing else tells the items apart, and those that every
 * agenda has are not what is looked for.
 */
export function namedMeetings(named: readonly Recognised[], onlyNames: boolean): Filter | null {
  const conditions = named.flatMap((one) => conditionOf(one) ?? []);
  if (conditions.length === 0) return null;
  return and(...conditions, ...(onlyNames ? [equals("routine", false)] : []));
}

function conditionOf({ kind, value }: Recognised): Filter | null {
  switch (kind) {
    case "municipality":
      return equals("municipality", value);
    case "body":
      return equals("bodyKey", value);
    case "outcome":
    case "person":
      return null;
    default:
      return within(value);
  }
}

/** From the first day of "2021", "2021-03", "2021-03-04" or "2021-06/2021-08" to its last, and no other date between. */
function within(period: string): Filter {
  const [first = "", last = first] = period.split("/").map((one) => one.replaceAll("-", ""));
  return and(
    atLeast("dateNumber", Number(first.padEnd(digits, "0"))),
    atMost("dateNumber", Number(last.padEnd(digits, "9"))),
  );
}

/** Of a whole day, "20210304". */
const digits = 8;
