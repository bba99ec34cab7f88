/** What differs between an export and the same made again, for people. Pure. */
import type { Differences } from "./compare-export.ts";

export function formatDifferences(differences: Differences): string {
  const { address, before, now, gone, added, sameIndex, sameTopics } = differences;
  const lines = [
    `Søgningen ${address}`,
    `Træf: ${before} i udtrækket, ${now} nu`,
    ...listed("Borte", gone),
    ...listed("Nye", added),
    ...(gone.length + added.length === 0 ? ["De samme punkter er fundet."] : []),
    ...(sameIndex ? [] : ["Indekset er opdateret eller bygget igen siden udtrækket."]),
    ...(sameTopics ? [] : ["Emnefilen er en anden end ved udtrækket."]),
  ];
  return `${lines.join("\n")}\n`;
}

function listed(heading: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${heading} (${ids.length}):`, ...ids.map((id) => `  ${id}`)];
}
