/** The municipality that a text's own words tell of where nobody says whose the minutes are. */
import { type Mention, mentionsIn } from "../recognise/municipality-mentions.ts";
import { addressesIn } from "./post-town.ts";

/**
 * `head` are the lines above the items, `text` the whole; `place` is where the meeting was held, `body` who met.
 */
type Prose = {
  readonly head: string;
  readonly text: string;
  readonly place: string | null;
  readonly body: string | null;
};

/** A municipality, and the one that is named most besides. */
export type Told = { readonly name: string; readonly other: string | null };

/**
 * What one mention tells: `sure` is enough by itself, `alone` where no other municipality is named at all, `named`
 * together with others. `once`: of several that are alike here one counts, and none where it is null, for
 * somebody else is spoken of.
 */
type Sign = {
  readonly name: string;
  readonly score: number;
  readonly kind: "sure" | "alone" | "named";
  readonly once: string | null;
};

/** How much a sign tells: to be called a municipality here, or to be the town of an address. */
const weights = { municipality: 3, town: 4, in: 1, alone: 0.5 };
/** One mention may be of anybody; two are no chance. */
const fewestNamed = 2;
/** A rival may have this share of what speaks for the first. */
const largestRival = 0.5;

/**
 * A letterhead's address, the municipality's own town hall or policy tells; what is "i X Kommune", or what X Kommune
 * does in its own council's minutes, where no other is named; names in sentences only together, and where no other
 * municipality has half as much. Where a meeting was held is no sign: a council meets elsewhere too; it counts where
 * the head names that town besides. Null where nothing tells enough.
 */
export function municipalityInProse(prose: Prose): Told | null {
  const [first, second] = ranked(signsIn(prose));
  if (!first) return null;
  const rival = second?.score ?? 0;
  const has = (kind: Sign["kind"]) => first.signs.some((sign) => sign.kind === kind);
  const named = new Set(first.signs.flatMap(({ once }) => once ?? [])).size;
  const isSole = has("alone") && second === undefined;
  const isClear = named >= fewestNamed && rival <= first.score * largestRival;
  const tells = has("sure") ? first.score > rival : isClear || isSole;
  return tells && first.score >= 1 ? { name: first.name, other: second?.name ?? null } : null;
}

type Tally = { readonly name: string; readonly score: number; readonly signs: readonly Sign[] };

/** What is told most of first. */
function ranked(signs: readonly Sign[]): Tally[] {
  const names = [...new Set(signs.map(({ name }) => name))];
  const tallies = names.map((name) => {
    const own = signs.filter((sign) => sign.name === name);
    return { name, score: own.reduce((sum, { score }) => sum + score, 0), signs: own };
  });
  return tallies.sort((a, b) => b.score - a.score);
}

/** The first councils of a municipality speak of their own where they say what it does. */
const ownCouncil = /^(?:Byråd|Kommunalbestyrelse|Økonomi)/iu;

function signsIn({ head, text, place, body }: Prose): Sign[] {
  const above = new Set(head.split("\n"));
  const isOwn = ownCouncil.test(body ?? "");
  const isLetterhead = (line: string, at: number, town: string) =>
    above.has(line) && (!isVenue(line, at, place) || isNamed(town, above, line));
  return [...new Set([...above, ...text.split("\n")])].flatMap((line) => [
    ...mentionsIn(line).flatMap((mention): Sign[] => {
      const score = weigh(mention);
      const { municipality, called, own, other, compared, ofName, before, at } = mention;
      const { name } = municipality;
      const addressed = /\d/.test(before) && isLetterhead(line, at, name);
      const isPlace = !called && !own && !addressed && isVenue(line, at, null);
      if (score === 0 || isPlace) return [];
      const alone = called && !other && !compared && (isOwn || /i /i.test(before));
      const kind = (own && !other) || addressed ? "sure" : alone ? "alone" : "named";
      return [{ name, score, kind, once: other ? null : (ofName ?? `${at} ${line}`) }];
    }),
    ...addressesIn(line).map(({ municipality, town, at }): Sign => {
      const kind = isLetterhead(line, at, town) ? "sure" : "named";
      return { name: municipality, score: weights.town, kind, once: `${at} ${line}` };
    }),
  ]);
}

const venue =
  /(?<!\p{L})(?:mødested|sted|lokale|hotel|(?:holdt|holdes|afholdes|afholdt|foregår|mødes|mødet) (?:\p{Ll}+ )?(?:i|på|hos|ved))(?!\p{L})/iu;

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
