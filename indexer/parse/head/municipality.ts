/** Which municipality the minutes are of: from the head, the source's address, or the prose. */
import type { Problem } from "../../../contract/meeting.ts";
import municipalities from "../../../data/municipalities.json" with { type: "json" };
import { mentionsIn } from "../recognise/municipality-mentions.ts";
import { municipalityInAddress, municipalityInHost } from "./municipality-in-address.ts";
import { isVenue, municipalityInProse, type Told } from "./municipality-in-prose.ts";

/** What is looked at: the head's lines, the body's name, and the whole text's beginning. */
export type Evidence = {
  readonly head: string;
  readonly body: string | null;
  readonly text: string;
  readonly address: string | null;
  /** Where the meeting was held. */
  readonly place: string | null;
  readonly caseNumbers: readonly string[];
  /** The lines around the minutes: a web page's, or what paper repeats on every page. */
  readonly around?: readonly string[];
};

export type FoundMunicipality = {
  readonly name: string | null;
  readonly problems: readonly Problem[];
};

/** The head tells for certain; what the address and the prose tell is said with a problem. */
export function findMunicipality(evidence: Evidence): FoundMunicipality {
  if (isRegion(evidence.address)) return unknown;
  const addressed = evidence.address && municipalityInAddress(evidence.address);
  const ofBody = carriedBy(evidence.body ?? "");
  const named = ofBody ?? namedIn(evidence);
  // A municipality's own site publishes its own minutes, whomever a sentence above the items names.
  const ofHost = evidence.address && municipalityInHost(evidence.address);
  if (named && (ofBody || !ofHost || ofHost === named)) return { name: named, problems: [] };
  if (addressed)
    return inferred(
      addressed,
      "municipality-from-address",
      `Kommunen (${addressed}) er udledt af kildens adresse.`,
    );
  if (sharedBody.test(evidence.body ?? "")) return unknown;
  const witnesses = [fromCode, fromProse, fromPlace, fromAround];
  for (const tell of witnesses) {
    const told = tell(evidence);
    if (told !== null) return told;
  }
  return unknown;
}

const regionHosts =
  /(?:^|\.)(?:rm|rn|rsyd|regionh|regionsyddanmark|regionsjaelland|regionnordjylland|regionmidtjylland)\.dk$/;

/** Bodies of a region, or of several municipalities together. */
const sharedBody = /^(?:Regionsråd|Amtsråd)(?:et)?(?!\p{L})|komit[eé](?:en)?(?!\p{L})|provsti/iu;

/** A region's prose names the towns of its hospitals, and it is of none of their municipalities. */
function isRegion(address: string | null): boolean {
  return address !== null && URL.canParse(address) && regionHosts.test(new URL(address).hostname);
}

/** The municipality whose name is part of the body's own: "Stevns Udsatteråd". */
function carriedBy(body: string): string | null {
  return mentionsIn(body)[0]?.municipality.name ?? null;
}

/** "X Kommune" in the document's own head, but not where somebody came from, works, or where one met. */
function namedIn({ head, place }: Evidence): string | null {
  for (const line of head.split("\n")) {
    const said = mentionsIn(line).find(
      ({ called, other, at }) => called && !other && !isVenue(line, at, place),
    );
    if (said) return said.municipality.name;
  }
  return null;
}

/** PolWeb's case numbers begin with the municipality's code: "306-2010-395" is Odsherred's. */
function fromCode({ caseNumbers }: Evidence): FoundMunicipality | null {
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

function fromProse(evidence: Evidence): FoundMunicipality | null {
  const told = municipalityInProse(evidence);
  return told ? inferred(told.name, "municipality-inferred", proseMessage(told)) : null;
}

/** They meet with one of the municipalities that they are of. */
const meetsAround = /^(?:KKR|Kommunekontaktr|Vandråd|Sundhedsklynge|Klyngestyre)/iu;

/** "Sted: X Kommune, Skolegade 1": who meets in a municipality's own house is its, where no other is named so. */
function fromPlace({ head, text, place, body }: Evidence): FoundMunicipality | null {
  if (place === null || meetsAround.test(body ?? "")) return null;
  const [name] = calledIn(place);
  const named = new Set([place, head, text].flatMap(calledIn));
  if (name === undefined || named.size > 1) return null;
  return inferred(
    name,
    "municipality-inferred",
    `Kommunen (${name}) er udledt af mødestedet; ingen anden kommune er nævnt.`,
  );
}

function beginsWithOwner(line: string): boolean {
  return mentionsIn(line).some(({ called, at }) => called && beforeOwner.test(line.slice(0, at)));
}

function calledIn(text: string): string[] {
  return mentionsIn(text).flatMap(({ called, municipality }) => (called ? municipality.name : []));
}

/** What may stand before the name of whose page it is: "© 2024 X Kommune", "Logo: X Kommune", "Referat - X Kommune". */
const beforeOwner =
  /^[^\p{L}]*(?:(?:(?:møde)?referat|dagsorden|(?:beslutnings)?protokol|copyright|ophavsret|logo(?: for)?|byvåben(?: for)?|(?:gå )?(?:tilbage )?til (?:forsiden|startsiden)(?: (?:af|for|på|hos))?|forside[n]?|velkommen til|hjem)[^\p{L}]*)*$/iu;

/** A foot, a cookie text or a logo tells whose page it is where one municipality alone begins such a line. */
function fromAround({ around = [] }: Evidence): FoundMunicipality | null {
  const [name, ...others] = new Set(around.flatMap(calledIn));
  if (name === undefined || others.length > 0 || !around.some(beginsWithOwner)) return null;
  return inferred(
    name,
    "municipality-inferred",
    `Kommunen (${name}) er udledt af det, som står omkring referatet: sidehoved, sidefod, menu eller logo.`,
  );
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

function proseMessage({ name, other }: Told): string {
  return other === null
    ? `Kommunen (${name}) er udledt af teksten, som ikke nævner andre.`
    : `Kommunen (${name}) er udledt af teksten, som nævner den langt mere end ${other}.`;
}

function inferred(name: string, code: string, message: string): FoundMunicipality {
  return { name, problems: [{ code, line: 1, message }] };
}
