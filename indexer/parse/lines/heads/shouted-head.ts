/** A head whose labels are in capitals, run on in one line: "UDVALG Havnerådet MØDE Referat STED Kajen STARTTIDSPUNKT …". */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";

const label = /(?:^|(?<=[\s"”“]))(UDVALG|MØDE|STED|STARTTIDSPUNKT|SLUTTIDSPUNKT|PUNKTER)(?=\s|$)/g;
const fewest = 3;
/** So far into its line may the first of them stand. */
const longestBefore = 40;

/** Each label, and below it its value, on a line of its own; null where too few stand there, or one comes again. */
export function splitShoutedHead(text: string): readonly string[] | null {
  const places = matchesIn(text, label);
  const names = new Set(places.map(({ 1: name }) => name));
  const [first] = places;
  if (!first || first.index > longestBefore) return null;
  if (names.size < fewest || names.size < places.length) return null;
  const parts = places.flatMap(({ index, 1: name = "" }, i) => [
    name,
    text.slice(index + name.length, places[i + 1]?.index),
  ]);
  return [text.slice(0, first.index), ...parts]
    .map((part) => part.trim().replace(/(?<=\p{L})\.$/u, ""))
    .filter((part) => part !== "");
}
