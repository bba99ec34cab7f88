/** What the items tell of a meeting whose head is silent: when it was, and whose. */
import type { Problem } from "../../../contract/meeting.ts";
import { sameBody } from "../recognise/body-name.ts";
import { firstDate } from "../recognise/danish-date.ts";
import type { DecisionSource } from "../recognise/decision-label.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { bodyInTitle } from "./head-title.ts";

/** When a meeting was and whose it was; null where nothing tells. */
export type DateAndBody = { readonly date: string | null; readonly body: string | null };

/** The head's own word, else the address's, else what the items say; all but the first with a problem. */
export function whenAndWho(
  told: DateAndBody,
  address: DateAndBody,
  { items, latest }: Given,
): DateAndBody & { readonly problems: readonly Problem[] } {
  const dates = [told.date, address.date].map((date) => possible(date, latest));
  const date = dates[0] ?? dates[1] ?? possible(inferDate(items), latest);
  const vague = told.body === null || vagueBody.test(told.body);
  const decided = vague ? inferBody(items, date) : null;
  // The decisions print the name with its period; the address tells which of several bodies it is.
  const agreed =
    address.body === null || (decided !== null && sameBody(decided, address.body, null));
  const named = told.body !== null && vague && decided !== null ? decided : told.body;
  const body = named ?? (agreed ? decided : address.body);
  const dated = { value: date, told: dates[0] ?? null, inferred: dates[1] == null };
  const known = { value: body, told: told.body, inferred: agreed };
  const problems = [...sureness("date", dated, items), ...sureness("body", known, items)];
  if (told.date !== null && dates[0] === null) problems.unshift(impossible(told.date));
  return { date, body, problems };
}

/** A name that many bodies have: whose it is, the decisions may say. */
export const vagueBody = /^(?:Rådet|Udvalget|Bestyrelsen)$/;

/** The lines of the items, and the last day on which a meeting can be, where that is known. */
type Given = { readonly items: readonly Recognised[]; readonly latest: string | null };

function possible(date: string | null, latest: string | null): string | null {
  return date !== null && latest !== null && date > latest ? null : date;
}

function impossible(date: string): Problem {
  const message = `Hovedet siger ${date}, men så langt frem er intet møde; datoen er ikke brugt.`;
  return { code: "date-implausible", line: 1, message };
}

type Fact = {
  readonly value: string | null;
  readonly told: string | null;
  readonly inferred: boolean;
};

const facts = {
  date: { name: "Datoen", items: "punkterne" },
  body: { name: "Udvalget", items: "beslutningerne" },
} as const;

/** Says of a fact that the head does not tell where it is from. */
function sureness(
  kind: keyof typeof facts,
  { value, told, inferred }: Fact,
  items: readonly Recognised[],
): Problem[] {
  if (value === null || told !== null) return [];
  const { name, items: from } = facts[kind];
  const source = inferred ? `udledt af ${from}` : "hentet fra kildens adresse";
  const code = inferred ? `${kind}-inferred` : `${kind}-from-address`;
  const line = inferred ? (items[0]?.line.line ?? 1) : 1;
  return [{ code, line, message: `${name} (${value}) er ${source}.` }];
}

/** The first item says it, or the decision that most items carry; never an earlier body's decision. */
function inferDate(items: readonly Recognised[]): string | null {
  const decided = [...ownSources(items).map(({ date }) => date), ...items.map(innerDate)];
  return statedDate(items) ?? commonest(decided);
}

/**
 * The body that most decisions of the meeting's day name; else the one whose agenda was approved. An
 * item's number tells of an earlier decision, unless it was made on the day itself.
 */
function inferBody(items: readonly Recognised[], date: string | null): string | null {
  const own = ownSources(items).filter((source) => !source.date || !date || source.date === date);
  const plain = own.filter(({ itemNumber }) => itemNumber === null);
  const sameDay = own.filter((source) => source.date !== null && source.date === date);
  return bodyOfMost(plain) ?? statedBody(items) ?? bodyOfMost(sameDay) ?? bodyThatMet(items, date);
}

const longestTelling = 300;

/** "Følgende blev nævnt på Regionsrådets møde den 22. december 2020": whose meeting of the day the items tell of. */
function bodyThatMet(items: readonly Recognised[], date: string | null): string | null {
  const named = items.flatMap(({ line: { text } }) => {
    if (text.length > longestTelling || date === null || firstDate(text) !== date) return [];
    const meeting = /(?:på|i|under) (\p{Lu}[\p{L}-]*s (?:\p{Ll}+ )?møde) den \d/u.exec(text);
    return bodyInTitle(meeting?.[1] ?? "") ?? [];
  });
  return commonest(named);
}

function bodyOfMost(sources: readonly DecisionSource[]): string | null {
  return commonest(sources.map(({ body }) => body));
}

/** Where the meeting's own decisions stand below "Beslutning", those with a number are earlier ones. */
function ownSources(items: readonly Recognised[]): DecisionSource[] {
  const plain = items.some(({ label }) => label?.type === "decision" && isPlain(label));
  const names = items.flatMap(({ label }) => (label && isNameAlone(label) ? label.label : []));
  return items.flatMap(({ label }) => {
    const source = label && !label.route ? label.source : null;
    const once =
      label !== null &&
      isNameAlone(label) &&
      names.indexOf(label.label) === names.lastIndexOf(label.label);
    return source && !once && !(plain && source.itemNumber !== null) ? [source] : [];
  });
}

/** "Grønt udvalg:" once is as well an item's title. */
function isNameAlone({ label, source }: NonNullable<Recognised["label"]>): boolean {
  return source !== null && source.date === null && source.body === label;
}

function isPlain(label: NonNullable<Recognised["label"]>): boolean {
  return label.source === null && label.kind === "firm";
}

/** PolWeb prints "Dato: 7. februar 2017" inside each decision. */
function innerDate(row: Recognised): string | null {
  return /^dato:/i.test(row.line.bare) ? firstDate(row.line.bare) : null;
}

const longestOpening = 8;
/** "Godkendelse af dagsorden for KB den 22. januar 2020" */
const approval = /^(?:godkendelse af|godkend)[^.]{0,20}dagsorden[^.]{3,60} den \d/i;

function statedDate(items: readonly Recognised[]): string | null {
  return firstDate(approvalIn(items));
}

/** "Godkendelse af dagsorden til Byrådets møde den 30. marts 2017" */
function statedBody(items: readonly Recognised[]): string | null {
  const meeting = /dagsorden (?:til|for) (\p{Lu}.+?s (?:\p{Ll}+ )?møde) den \d/u.exec(
    approvalIn(items),
  );
  return bodyInTitle(meeting?.[1] ?? "");
}

function approvalIn(items: readonly Recognised[]): string {
  const opening = items.slice(0, longestOpening);
  const lines = opening.map(({ heading, line }) => heading?.heading.title ?? line.bare);
  return lines.find((line) => approval.test(line)) ?? "";
}

/** The value that occurs most; of equal ones the last in the alphabet, which for dates is the latest. */
export function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
  return best?.[0] ?? null;
}
