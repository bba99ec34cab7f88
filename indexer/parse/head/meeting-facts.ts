/** The meeting's facts from all that tells of them: the folder's own word, the head, the address, the prose. */
import type { Problem } from "../../../contract/meeting.ts";
import type { SourceFacts } from "../../../contract/source.ts";
import type { CutItems } from "../items/cut-items.ts";
import { isBodyName } from "../recognise/body-name.ts";
import { firstDateOfMeeting } from "../recognise/danish-date.ts";
import { type Line, withText } from "../recognise/line.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { saysCorrected } from "./beginnings.ts";
import { bodyInAddress } from "./body-in-address.ts";
import { dateInAddress } from "./date-in-address.ts";
import { type Head, readHead } from "./head.ts";
import type { DateAndBody } from "./head-inference.ts";
import { bodyInTitle } from "./head-title.ts";
import { type Evidence, type FoundMunicipality, findMunicipality } from "./municipality.ts";

export type MeetingFacts = Head & { readonly municipality: string | null };

/** Prose tells whose it is in its beginning already; the rest of a long document need not be read. */
const longestEvidence = 50_000;

/**
 * What is known beside the lines: where they come from, the last day on which a meeting can be, and
 * lines that were set aside as a page's own: running heads often name the municipality.
 */
type Known = {
  readonly source: SourceFacts | null;
  readonly latest: string | null;
  readonly furniture: readonly Line[];
  /** What the document says of itself beside its text: the title of a web page. */
  readonly page: readonly string[];
  /** What its web page shows around it: menus, a foot, the names of pictures. */
  readonly around: readonly string[];
};

export function meetingFacts(
  rows: readonly Recognised[],
  cut: CutItems,
  { source, latest, furniture, page, around }: Known,
): MeetingFacts {
  const first = cut.starts[0]?.at ?? rows.length;
  const text = beginning(rows);
  const address = addressFacts(source?.url, text);
  const titled = titleFacts(page);
  const known = { date: titled.date ?? address.date, body: titled.body ?? address.body };
  const read = readHead({ head: cut.head, rest: rows.slice(first), address: known, latest });
  const told = { ...read, problems: read.problems.map((problem) => fromTitle(problem, titled)) };
  const running = source?.body || told.body ? null : runningBody(furniture);
  const body = source?.body ?? told.body ?? running?.bare ?? null;
  const head = [...cut.head.map((row) => row.line), ...furniture]
    .map((line) => line.text)
    .concat(page)
    .join("\n");
  const place = municipalityOf(source, {
    head,
    body,
    text,
    address: source?.url ?? null,
    place: told.place,
    around,
    caseNumbers: cut.starts.flatMap((start) => start.caseNumber ?? []),
  });
  const kept = told.problems.filter(
    ({ code }) => !(source?.body && /^body-(?:inferred|from)/.test(code)),
  );
  const problems = [
    ...kept,
    ...place.problems,
    ...(running ? [fromRunningHead(running)] : []),
    ...missing(told.date, body),
    ...corrections(cut.head.map((row) => row.line)),
  ];
  return { ...told, body, municipality: place.name, problems };
}

/** The first line among the pages' running heads that is a body's name, and nothing else than the page's number. */
function runningBody(furniture: readonly Line[]): Line | null {
  const named = furniture.map((line) => withText(line, line.text.replace(ofPage, "$1")));
  return named.find(({ bare }) => isBodyName(bare)) ?? null;
}

/** "4 Åbent punkt Havneudvalget den , s.4" */
const ofPage = /^(?:\d{1,4} )?(?:Åbent punkt )?(\p{Lu}.*?) den , s\. ?\d{1,4}$/u;

function fromRunningHead({ bare, line }: Line): Problem {
  const message = `Udvalget (${bare}) er udledt af sidernes løbende hoved.`;
  return { code: "body-inferred", line, message };
}

function addressFacts(url: string | undefined, text: string): DateAndBody {
  if (url === undefined) return { body: null, date: null };
  return { body: bodyInAddress(url, text), date: dateInAddress(url) };
}

/** What a page's title tells of body and date; its description and its site's name count after it. */
function titleFacts(page: readonly string[]): DateAndBody {
  const parts = page.flatMap((line) => [line, ...line.split(/ [-–|»] /)]);
  const first = <T>(read: (text: string) => T | null): T | null =>
    parts.map(read).find((fact) => fact !== null) ?? null;
  return { body: first(bodyInTitle), date: first(firstDateOfMeeting) };
}

/** What came from the title did not come from the address. */
function fromTitle(problem: Problem, titled: DateAndBody): Problem {
  const kind = (["date", "body"] as const).find((one) => problem.code === `${one}-from-address`);
  if (kind === undefined || titled[kind] === null) return problem;
  const message = problem.message.replace("kildens adresse", "sidens titel");
  return { ...problem, code: `${kind}-from-title`, message };
}

function municipalityOf(source: SourceFacts | null, evidence: Evidence): FoundMunicipality {
  return source?.municipality
    ? { name: source.municipality, problems: [] }
    : findMunicipality(evidence);
}

function beginning(rows: readonly Recognised[]): string {
  let text = "";
  for (const { line } of rows) {
    if (text.length > longestEvidence) break;
    text += `${line.text.slice(0, longestEvidence)}\n`;
  }
  return text;
}

/** Of two documents of one meeting the one that says so replaces the other. */
function corrections(head: readonly Line[]): Problem[] {
  const line = head.find(({ text }) => saysCorrected(text));
  if (line === undefined) return [];
  const message = "Dokumentet siger, at det er rettet: det gælder frem for det, som det retter.";
  return [{ code: "corrected", line: line.line, message }];
}

function missing(date: string | null, body: string | null): Problem[] {
  const problems: Problem[] = [];
  if (date === null)
    problems.push({ code: "date-unknown", line: 1, message: "Mødets dato står ingen steder." });
  if (body === null)
    problems.push({
      code: "body-unknown",
      line: 1,
      message: "Det står ingen steder, hvem der holdt mødet.",
    });
  return problems;
}
