/** The municipality that a text's own words tell of where nobody says whose the minutes are. */
import { type Mention, mentionsIn } from "../recognise/municipality-mentions.ts";
import { addressesIn } from "./post-town.ts";

/** `head` are the lines above the items, `text` the whole; `place` is where the meeting was held. */
type Prose = {
  readonly head: string;
  readonly text: string;
  readonly place: string | null;
};

/** A municipality, and the one that is named most besides. */
export type Told = { readonly name: string; readonly other: string | null };

/** How much is said of a municipality; `sure`: one sign that is enough by itself. */
type Tally = { readonly score: number; readonly named: number; readonly sure: boolean };

/** How much a sign tells: to be called a municipality here, or to be the town of an address. */
const weights = { municipality: 3, town: 4, in: 1, alone: 0.5 };
/** One mention may be of anybody; two are no chance. */
const fewestNamed = 2;
/** A rival may have this share of what speaks for the first. */
const largestRival = 0.5;

/**
 * A letterhead's address, the municipality's own town hall or policy tells; names in sentences only together, and
 * where no other municipality has half as much. Where a meeting was held is no sign: a council meets elsewhere too;
 * it counts where the head names that town besides. Null where nothing tells enough.
 */
export function municipalityInProse(prose: Prose): Told | null {
  const [first, second] = [...tally(prose)].sort(([, a], [, b]) => b.score - a.score);
  if (!first) return null;
  const [name, { score, named, sure }] = first;
  const rival = second?.[1].score ?? 0;
  const tells = sure ? score > rival : named >= fewestNamed && rival <= score * largestRival;
  return tells && score >= 1 ? { name, other: second?.[0] ?? null } : null;
}

function tally({ head, text, place }: Prose): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const add = (name: string, sign: Tally) => {
    const { score, named, sure } = tallies.get(name) ?? { score: 0, named: 0, sure: false };
    tallies.set(name, {
      score: score + sign.score,
      named: named + sign.named,
      sure: sure || sign.sure,
    });
  };
  const above = new Set(head.split("\n"));
  const isLetterhead = (line: string, at: number, town: string) =>
    above.has(line) && (!isVenue(line, at, place) || isNamed(town, above, line));
  for (const line of new Set([...above, ...text.split("\n")])) {
    for (const mention of mentionsIn(line)) {
      const score = weigh(mention);
      if (score === 0) continue;
      const { municipality, own, other, before, at } = mention;
      const addressed = /\d/.test(before) && isLetterhead(line, at, municipality.name);
      add(municipality.name, { score, named: other ? 0 : 1, sure: (own && !other) || addressed });
    }
    for (const { municipality, town, at } of addressesIn(line)) {
      const sure = isLetterhead(line, at, town);
      add(municipality, { score: weights.town, named: 1, sure });
    }
  }
  return tallies;
}

const venue =
  /(?<!\p{L})(?:mødested|sted|lokale|(?:holdt|holdes|afholdes|afholdt|foregår|mødes|mødet) (?:\p{Ll}+ )?(?:i|på|hos|ved))(?!\p{L})/iu;

/** How far before a place the word stands that says that one met there. */
const nearVenue = 60;

/** Whether what a line names at a place is where the meeting was held: by the words before, or as the place that was read. */
export function isVenue(line: string, at: number, place: string | null): boolean {
  if (venue.test(line.slice(Math.max(0, at - nearVenue), at))) return true;
  if (place === null || place === "") return false;
  const from = line.indexOf(place);
  const inside = from >= 0 && at >= from && at < from + place.length;
  return inside || (line.trim() !== "" && place.includes(line.trim()));
}

/** A head that goes on longer is none. */
const longestHead = 100;

function isNamed(town: string, lines: ReadonlySet<string>, but: string): boolean {
  const name = new RegExp(`(?<!\\p{L})${town}s?(?!\\p{L})`, "u");
  return [...lines].slice(0, longestHead).some((line) => line !== but && name.test(line));
}

/** A name that is also a word ("Vejen", "Skive") tells only as a municipality's. */
function weigh({ municipality, called, own, before }: Mention): number {
  if (called || own) return weights.municipality;
  if (isPostcode(before, "word" in municipality)) return weights.town;
  if ("word" in municipality) return 0;
  return before === "" ? weights.alone : weights.in;
}

/** "7800 Skive"; before a name that is also a word, "2018 Vejen" is a year. */
function isPostcode(before: string, isWord: boolean): boolean {
  const digits = /^\d{4}/.exec(before)?.[0];
  return digits !== undefined && !(isWord && /^(?:19|20)/.test(digits));
}
