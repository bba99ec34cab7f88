/** Which municipality the minutes are of: from the head, the source's address, or the prose. */
import type { Problem } from "../../../contract/meeting.ts";
import municipalities from "../../../data/municipalities.json" with { type: "json" };
import { municipalityInAddress, municipalityInHost } from "./municipality-in-address.ts";
import { municipalitiesByPost } from "./post-town.ts";

/** What is looked at: the head's lines, the body's name, and the whole text's beginning. */
export type Evidence = {
  readonly head: string;
  readonly body: string | null;
  readonly text: string;
  readonly address: string | null;
  readonly caseNumbers: readonly string[];
};

export type FoundMunicipality = {
  readonly name: string | null;
  readonly problems: readonly Problem[];
};

type Municipality = (typeof municipalities)[number];

/** Every printed form: the name, its other spellings, and the genitive of each. */
const forms = new Map<string, Municipality>(
  municipalities.flatMap((municipality) =>
    [municipality.name, ...municipality.aliases].flatMap((name) =>
      [name, `${name}s`].map((form): [string, Municipality] => [form.toLowerCase(), municipality]),
    ),
  ),
);
/** A capitalised word; no name of a municipality has other letters than these. */
const word = /[A-ZÆØÅ][A-Za-zÆØÅæøåé-]{2,}/g;
const kind =
  /^ (?:Kommunes?|KOMMUNE|Regionskommunes?|Byråds?|Byrådet|Kommunalbestyrelse\p{L}*|Udsatteråd|Ældreråd|Handicapråd|Ungdomsråd)(?!\p{L})/u;

/** "Høje Taastrup" is two words where it lacks its hyphen. */
const firstWords = new Set([...forms.keys()].flatMap((form) => /^(.+) /.exec(form)?.[1] ?? []));

/** A municipality named in a text; `called`: as "X Kommune" or "X Byråd"; `before`: postcode or "i". */
type Mention = {
  readonly municipality: Municipality;
  readonly called: boolean;
  readonly before: string;
};

/** The head tells for certain; what the address and the prose tell is said with a problem. */
export function findMunicipality(evidence: Evidence): FoundMunicipality {
  const addressed = evidence.address && municipalityInAddress(evidence.address);
  const ofBody = carriedBy(evidence.body ?? "");
  const named = ofBody ?? namedIn(evidence.head);
  // A municipality's own site publishes its own minutes, whomever a sentence above the items names.
  const ofHost = evidence.address && municipalityInHost(evidence.address);
  if (named && (ofBody || !ofHost || ofHost === named)) return { name: named, problems: [] };
  if (addressed)
    return inferred(
      addressed,
      "municipality-from-address",
      `Kommunen (${addressed}) er udledt af kildens adresse.`,
    );
  if (isRegion(evidence.address) || regionalBody.test(evidence.body ?? "")) return unknown;
  return fromCode(evidence.caseNumbers) ?? fromProse(evidence);
}

function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const { 0: name, index } of text.matchAll(word)) {
    const lower = name.toLowerCase();
    const end = index + name.length;
    const second = firstWords.has(lower) ? nextWord(text, end) : "";
    const municipality = forms.get(lower + second.toLowerCase());
    const glued = /[A-Za-zÆØÅæøåé-]/.test(text.charAt(index - 1));
    if (!municipality || glued) continue;
    const rest = text.slice(end + second.length, end + 60).replace(/^['’´]s/, "");
    const before = /(?:\d{4}|\bi) $/i.exec(text.slice(Math.max(0, index - 6), index))?.[0] ?? "";
    mentions.push({ municipality, called: kind.test(rest), before });
  }
  return mentions;
}

function nextWord(text: string, at: number): string {
  return /^ \p{Lu}\p{L}+/u.exec(text.slice(at, at + 30))?.[0] ?? "";
}

const regionHosts =
  /(?:^|\.)(?:rm|rn|rsyd|regionh|regionsyddanmark|regionsjaelland|regionnordjylland|regionmidtjylland)\.dk$/;

const regionalBody = /^(?:Regionsråd|Amtsråd)(?:et)?(?![\p{L}])/u;

/** A region's prose names the towns of its hospitals, and it is of none of their municipalities. */
function isRegion(address: string | null): boolean {
  return address !== null && URL.canParse(address) && regionHosts.test(new URL(address).hostname);
}

/** The municipality whose name is part of the body's own: "Stevns Udsatteråd". */
function carriedBy(body: string): string | null {
  return mentionsIn(body)[0]?.municipality.name ?? null;
}

/** "X Kommune" in the document's own head. */
function namedIn(head: string): string | null {
  return mentionsIn(head).find(({ called }) => called)?.municipality.name ?? null;
}

/** PolWeb's case numbers begin with the municipality's code: "306-2010-395" is Odsherred's. */
function fromCode(caseNumbers: readonly string[]): FoundMunicipality | null {
  const codes = new Set(
    caseNumbers.flatMap((number) => /^(\d{3})-(?:19|20)\d{2}-/.exec(number)?.[1] ?? []),
  );
  const [code] = codes;
  const municipality =
    codes.size === 1 && municipalities.find((known) => known.code === `0${code}`);
  if (!municipality) return null;
  const { name } = municipality;
  return inferred(
    name,
    "municipality-inferred",
    `Kommunen (${name}) er udledt af sagsnumrenes kommunekode ${code}.`,
  );
}

/** How much a mention tells: to be called a municipality here, or to be the meeting's town. */
const weights = { municipality: 3, town: 4, in: 1, alone: 0.5 };

function fromProse({ head, text }: Evidence): FoundMunicipality {
  const scores = new Map<string, number>();
  const add = (name: string, weight: number) => scores.set(name, (scores.get(name) ?? 0) + weight);
  const prose = `${head}\n${text}`;
  for (const mention of mentionsIn(prose)) add(mention.municipality.name, weigh(mention));
  for (const name of municipalitiesByPost(prose)) add(name, weights.town);
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 1 || first[1] === second?.[1]) return unknown;
  return inferred(first[0], "municipality-inferred", proseMessage(first, second));
}

const unknown: FoundMunicipality = {
  name: null,
  problems: [
    {
      code: "municipality-unknown",
      line: 1,
      message: "Intet fortæller, hvilken kommune mødet hører til.",
    },
  ],
};

/** A name that is also a word ("Vejen", "Skive") tells only as a municipality's. */
function weigh({ municipality, called, before }: Mention): number {
  if (called) return weights.municipality;
  if (isPostcode(before, "word" in municipality)) return weights.town;
  if ("word" in municipality) return 0;
  return before === "" ? weights.alone : weights.in;
}

/** "7800 Skive"; before a name that is also a word, "2018 Vejen" is a year. */
function isPostcode(before: string, isWord: boolean): boolean {
  const digits = /^\d{4}/.exec(before)?.[0];
  return digits !== undefined && !(isWord && /^(?:19|20)/.test(digits));
}

function proseMessage(first: [string, number], second: [string, number] | undefined): string {
  const [name, weight] = first;
  if (!second) return `Kommunen (${name}) er udledt af teksten, som ikke nævner andre.`;
  const [other, less] = second;
  return weight >= 3 * less
    ? `Kommunen (${name}) er udledt af teksten, som nævner den langt mere end ${other}.`
    : `Kommunen (${name}) er usikkert udledt af teksten, som også nævner ${other} meget.`;
}

function inferred(name: string, code: string, message: string): FoundMunicipality {
  return { name, problems: [{ code, line: 1, message }] };
}
