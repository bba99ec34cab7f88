/** What a meeting may hold to be searched; what goes beyond it is left out, and told of. Pure. */
import type { AgendaItem, ParsedMeeting, Problem } from "../../contract/meeting.ts";

/** No minutes come near these: what does is no minutes, or a file made to hurt. */
export const limits = {
  /** Items of a meeting. */
  items: 5_000,
  /** People in a list: each is compared with each. */
  people: 300,
  /** Entries of any other list: attachments, sections, earlier decisions. */
  entries: 2_000,
  /** Letters of a name, a number or the like. */
  words: 1_000,
  /** Letters of a title: as many as a line may have that is read as a heading. */
  title: 2_000,
  /** Letters of all an item's sections, or of one other text of it. */
  text: 10_000_000,
  /** Problems that are told of one meeting. */
  problems: 1_000,
} as const;

type Cut = { readonly code: string; readonly line: number; readonly message: string };

/** The same meeting where it is within the limits, which all but a few are. */
export function withinLimits(parsed: ParsedMeeting): ParsedMeeting {
  const cuts: Problem[] = [];
  const line = (item: AgendaItem) => item.sections[0]?.line ?? 1;
  const { items, ...facts } = parsed.meeting;
  const kept = items.slice(0, limits.items).map((item) => {
    const tell = () =>
      cuts.push(tooLarge(line(item), `Punktet »${(item.title ?? "").slice(0, 80)}«`));
    return cutTexts(cutSections(item, tell), tell);
  });
  if (items.length > limits.items) cuts.push(tooManyItems(items.length));
  const tell = () => cuts.push(tooLarge(1, "Mødets hoved"));
  const meeting = { ...cutTexts(facts, tell), items: kept };
  const problems = [...parsed.problems, ...new Map(cuts.map((cut) => [cut.message, cut])).values()];
  return { ...parsed, meeting, problems: cutProblems(problems) };
}

function tooLarge(line: number, what: string): Cut {
  const message = `${what} er så langt, at slutningen ikke er med.`;
  return { code: "too-long", line, message };
}

function tooManyItems(count: number): Cut {
  const message = `Af mødets ${count} punkter er kun de første ${limits.items} med.`;
  return { code: "too-many-items", line: 1, message };
}

function cutProblems(problems: readonly Problem[]): Problem[] {
  if (problems.length <= limits.problems) return [...problems];
  const message = `Der er ${problems.length} forbehold; kun de første er vist.`;
  return [...problems.slice(0, limits.problems - 1), { code: "problems-cut", line: 1, message }];
}

/** Sections share what an item may hold, the first of them first. */
function cutSections(item: AgendaItem, tell: () => void): AgendaItem {
  let left: number = limits.text;
  const sections = item.sections.map((section) => {
    const text = cutText(section.text, left, tell);
    left -= text.length;
    return text === section.text ? section : { ...section, text };
  });
  return { ...item, sections };
}

const people = new Set(["participants", "absentees", "absent", "absentProofs"]);
const longer: Readonly<Record<string, number>> = {
  title: limits.title,
  text: limits.text,
  decision: limits.text,
  dissent: limits.text,
};

/** The same value with its lists and texts cut, however deep they lie. */
function cutTexts<T>(value: T, tell: () => void): T {
  return cutValue(value, tell, "") as T;
}

function cutValue(value: unknown, tell: () => void, name: string): unknown {
  if (typeof value === "string") return cutText(value, longer[name] ?? limits.words, tell);
  if (Array.isArray(value)) {
    const most = people.has(name) ? limits.people : limits.entries;
    if (value.length > most) tell();
    return value.slice(0, most).map((entry) => cutValue(entry, tell, name));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cutValue(inner, tell, key)]),
  );
}

/** Half of a letter that takes two places is none. */
function cutText(text: string, most: number, tell: () => void): string {
  if (text.length <= most) return text;
  tell();
  return text.slice(0, Math.max(0, most)).replace(/\p{Surrogate}$/u, "");
}
