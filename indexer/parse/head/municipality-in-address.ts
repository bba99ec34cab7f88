/** Which municipality a web address names: by its host, by a word of the host, or by its path. */

import { domainToUnicode } from "node:url";
import { toAscii } from "../../../contract/plain/text/ascii-letters.ts";
import { decodeSafely } from "../../../contract/plain/text/decode-safely.ts";
import municipalities from "../../../data/municipalities.json" with { type: "json" };

type Municipality = (typeof municipalities)[number];

/** The municipality whose name, or known other host, the web address carries; the host counts first. */
export function municipalityInAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, search } = new URL(address);
  const host = domainToUnicode(hostname);
  const path = decodeSafely(`${pathname}${search}`).toLowerCase();
  const named =
    knownHost(host) ??
    carriedIn(host, municipalities) ??
    gluedIn(host) ??
    carriedIn(path, plainlyNamed);
  return named?.name ?? null;
}

/** The municipality whose own site it is, by its known hosts or its whole name in the host; null where none is sure. */
export function municipalityInHost(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const host = domainToUnicode(new URL(address).hostname);
  return (knownHost(host) ?? carriedIn(host, plainlyNamed))?.name ?? null;
}

function knownHost(host: string): Municipality | undefined {
  return municipalities.find(({ hosts }) =>
    hosts.some((known) => host === known || host.endsWith(`.${known}`)),
  );
}

/** Names that are also words ("vejen") prove nothing in a path. */
const plainlyNamed = municipalities.filter((municipality) => !("word" in municipality));

function carriedIn(words: string, among: readonly Municipality[]): Municipality | undefined {
  return among.find(({ name, aliases }) => [name, ...aliases].some((form) => carries(words, form)));
}

/** "ishoj", "ishoej" and "ishøj" are one name; it must stand alone or before "kommune". */
function carries(words: string, name: string): boolean {
  return spellings(name).some((form) =>
    new RegExp(`(?<![\\p{L}])${form}(?:s?-?kommunes?)?(?![\\p{L}])`, "u").test(words),
  );
}

/** What stands in one word with the name in a host: "aeldreraadetdragoer", "minbyholstebro". */
const companion = String.raw`(?:\p{L}{2,14}r(?:aa|å)d(?:et)?|kommunes?|min|vores|by|i|politik|byr(?:aa|å)d|referat(?:er)?|dagsorden(?:er)?|skole|net|lokal|nyt)`;
/** A shorter name may be the end of another word. */
const shortestEnding = 6;

/** The name at the end of a host's word, or beside words that such hosts are made of. */
function gluedIn(host: string): Municipality | undefined {
  const labels = host.split(".").slice(0, -1);
  return municipalities.find((municipality) =>
    spellings(municipality.name).some((form) => {
      const ending = form.length >= shortestEnding && !("word" in municipality);
      const whole = new RegExp(`^(?:${companion}-?)*${form}(?:s?-?${companion})*$`, "u");
      return labels.some((label) => (ending && label.endsWith(form)) || whole.test(label));
    }),
  );
}

function spellings(name: string): string[] {
  return [
    toAscii(name, "written").replaceAll(" ", "-"),
    toAscii(name, "domain").replaceAll(" ", "-"),
    name.toLowerCase(),
  ];
}
