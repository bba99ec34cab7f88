/** The municipality that a postal address lies in: "8544 Mørke", "Skolegade 3, 8544 Attrup". */

import { toAscii } from "../../../contract/plain/text/ascii-letters.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import postTowns from "../../../data/post-towns.json" with { type: "json" };

/** A code's municipality, and what its town is called. */
type PostTown = { readonly municipality: string; readonly towns: readonly string[] };

const byCode = new Map<string, PostTown>();
for (const [municipality, rows] of Object.entries(postTowns))
  for (const row of rows) {
    const code = row.slice(0, 4);
    const towns = [...(byCode.get(code)?.towns ?? []), comparable(row.slice(5))];
    byCode.set(code, { municipality, towns });
  }

const address = /(?<![\d.,/-])(\d{4}) (\p{Lu}[\p{L}-]+)/gu;
/** A street and its number: what stands behind them is an address, whatever place it names. */
const behindHouse =
  /\p{L}{3} \d{1,3} ?[A-Za-z]?,(?: (?:st|\d{1,2})\.(?: (?:sal|tv|th|mf)\.?)?,?)? $/u;
const longestHouse = 40;

/** An address: its municipality, the place that is printed behind the code, and where the code stands in the line. */
type Address = { readonly municipality: string; readonly town: string; readonly at: number };

/**
 * The addresses in a line, in order. A code counts with the name of its town, or behind a street and a house
 * number; codes whose district several municipalities share are not in the table.
 */
export function addressesIn(line: string): Address[] {
  return matchesIn(line, address).flatMap(({ index, 1: code = "", 2: town = "" }) => {
    const known = byCode.get(code);
    if (!known) return [];
    const named = known.towns.includes(comparable(town));
    const before = line.slice(Math.max(0, index - longestHouse), index);
    const { municipality } = known;
    return named || behindHouse.test(before) ? [{ municipality, town, at: index }] : [];
  });
}

/** The first word of a town: "Aarup" and "Årup", "Viby J" and "Viby Sj." are compared by it. */
function comparable(town: string): string {
  const [first = ""] = town.split(" ");
  return toAscii(first, "written");
}
