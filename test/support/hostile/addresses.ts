/** Addresses made of a route and hostile values: whole ones that something is found at, and ones that break rules. */
import { choices } from "../../../contract/plain/choices.ts";
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import { facetNames } from "../../../contract/plain/facets.ts";
import { outcomes } from "../../../contract/plain/outcomes.ts";
import { sorts } from "../../../contract/plain/sorts.ts";
import { exportFormatNames } from "../../../server/export/formats.ts";
import type { Chance } from "./chance.ts";
import { hostileValue, wellFormed } from "./values.ts";

/** What is found in the archive that is asked, for what routes leave open. */
export type Known = {
  readonly item: string;
  readonly meeting: string;
  readonly municipality: string;
  readonly body: string;
  readonly caseNumber: string;
  readonly topic: string;
  readonly q: readonly [string, ...string[]];
};

/** `route` as the router writes it: ":name" and "*" are open. */
export function hostileAddress(route: string, known: Known, chance: Chance): string {
  const path = route.replace(/:\w+|\*/g, (name) => openPart(route, name, known, chance));
  const parameters = chance.oneIn(8) ? [] : parametersOf(known, chance);
  return parameters.length === 0
    ? path
    : `${path}?${parameters.join(chance.oneIn(50) ? ";" : "&")}`;
}

/** Where something is found: the route with what the archive has, and with what it asks for. */
export function soundAddress(route: string, known: Known): string {
  const path = route.replace(/:\w+|\*/g, (name) => foundPart(route, name, known));
  const needed = {
    "/calendar.ics": { municipality: known.municipality },
    "/api/export": { format: "csv" },
  };
  const search = {
    ...(route in needed ? needed[route as keyof typeof needed] : {}),
    ...(asking.test(route) ? { q: known.q[0] } : {}),
  };
  return Object.keys(search).length === 0 ? path : `${path}?${new URLSearchParams(search)}`;
}

/** What takes a search. */
const asking = /^\/(?:soeg|sammenlign|feed|api\/(?:search|suggest|compare|export))/;

function openPart(route: string, name: string, known: Known, chance: Chance): string {
  if (chance.oneIn(3)) return encoded(hostileValue(chance), chance).slice(0, 14_000);
  if (name === ":facet") return chance.pick(["case", ...facetNames]);
  if (name === ":number") return `${chance.upTo(3)}.xml`;
  return foundPart(route, name, known);
}

function foundPart(route: string, name: string, known: Known): string {
  const values: Readonly<Record<string, string>> = {
    ":id": /moede|meetings/.test(route) ? known.meeting : known.item,
    ":municipality": known.municipality,
    ":caseNumber": known.caseNumber,
    ":topic": known.topic,
    ":facet": "case",
    ":number": "1.xml",
    "*": route.startsWith("/sag") ? known.caseNumber : "a.js/b",
  };
  const value = encodeURIComponent(values[name] ?? "");
  return name === "*" ? value.replaceAll("%2F", "/") : value;
}

const names = [...Object.keys(emptyQuery), "format", "seed", "sample", "query", "order", "body"];
const [firstName = "q", ...otherNames] = names;
const unknownNames = [
  "q[]",
  "q[a][b]",
  "__proto__",
  "constructor[prototype]",
  "utm_source",
  "",
  "Q",
];

function parametersOf(known: Known, chance: Chance): string[] {
  const count = chance.oneIn(60) ? 90 + chance.upTo(40) : 1 + chance.upTo(5);
  const repeated = chance.oneIn(10) ? chance.pick([firstName, ...otherNames]) : null;
  return chance.many(count, () => {
    const name = repeated ?? nameOf(chance);
    return `${encoded(name, chance)}=${encoded(valueFor(name, known, chance), chance)}`;
  });
}

function nameOf(chance: Chance): string {
  if (chance.oneIn(25)) return chance.pick(["a", ...unknownNames]);
  return chance.oneIn(2) ? "q" : chance.pick([firstName, ...otherNames]);
}

/** Half of what is given is what the parameter takes, or hardly a search would come to the engine. */
function valueFor(name: string, known: Known, chance: Chance): string {
  const accepted = chance.oneIn(3) ? undefined : acceptedOf(name, known, chance);
  return accepted ?? hostileValue(chance);
}

function acceptedOf(name: string, known: Known, chance: Chance): string | undefined {
  const dates = ["2019-01-01", "2024-12-31", "1.3.2021", "marts 2021"] as const;
  const accepted: Readonly<Record<string, readonly string[]>> = {
    ...choices,
    q: known.q,
    query: known.q,
    municipality: [known.municipality, "Thisted"],
    body: [known.body],
    topic: [known.topic],
    outcome: outcomes,
    deviates: ["true", "false", "unknown"],
    year: ["2021", "1999"],
    case: [known.caseNumber],
    kle: ["27", "00.01"],
    without: [`municipality:${known.municipality}`, `case:${hostileValue(chance)}`],
    from: dates,
    to: dates,
    dissent: ["true", "false"],
    exact: ["true", "false"],
    typing: ["true"],
    sort: sorts,
    page: ["1", "2", "51", "9999999"],
    pageSize: ["1", "20", "100"],
    format: [...exportFormatNames, "json"],
    sample: ["1", "500", "10000"],
    seed: ["7"],
  };
  const given = accepted[name];
  return given?.[chance.upTo(given.length)];
}

/** As browsers write it, or as old programs, other alphabets and attackers do. */
function encoded(value: string, chance: Chance): string {
  const whole = encodeURIComponent(wellFormed(value));
  if (!chance.oneIn(12)) return whole;
  const ways = [
    () => encodeURIComponent(whole),
    () => [...Buffer.from(value, "latin1")].map((byte) => `%${byte.toString(16)}`).join(""),
    () => whole.replaceAll("%20", "+"),
    () => value.replace(/[^!-~]/g, "%"),
    () => `${whole}%ED%A0%80%C0%AE`,
    () => `${whole}%`,
    () => whole.replace(/%(..)/g, "%u00$1"),
    () => value.replace(/[^!-\uffff]/g, "").slice(0, 200),
  ] as const;
  return chance.pick(ways)();
}
