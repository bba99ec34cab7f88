/** The meeting's facts from all that tells of them: the folder's own word, the head, the address, the prose. */
import type { Problem } from "../../../contract/meeting.ts";
import type { SourceFacts } from "../../../contract/source.ts";
import type { CutItems } from "../items/cut-items.ts";
import type { Line } from "../recognise/line.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { saysCorrected } from "./beginnings.ts";
import { bodyInAddress } from "./body-in-address.ts";
import { dateInAddress } from "./date-in-address.ts";
import { type Head, readHead } from "./head.ts";
import type { DateAndBody } from "./head-inference.ts";
import { type Evidence, type FoundMunicipality, findMunicipality } from "./municipality.ts";

export type MeetingFacts = Head & { readonly municipality: string | null };

/** Prose tells whose it is in its beginning already; the rest of a long document need not be read. */
const longestEvidence = 50_000;

/**
 * What is known beside the lines: where they come from, the last day on which a meeting can be, and
 * lines that were set aside as a page's own: running heads often name the municipality.
 */
export type Known = {
  readonly source: SourceFacts | null;
  readonly latest: string | null;
  readonly furniture: readonly Line[];
};

export function meetingFacts(
  rows: readonly Recognised[],
  cut: CutItems,
  { source, latest, furniture }: Known,
): MeetingFacts {
  const first = cut.starts[0]?.at ?? rows.length;
  const text = beginning(rows);
  const address = addressFacts(source?.url, text);
  const told = readHead({ head: cut.head, rest: rows.slice(first), address, latest });
  const body = source?.body ?? told.body;
  const head = [...cut.head.map((row) => row.line), ...furniture]
    .map((line) => line.text)
    .join("\n");
  const place = municipalityOf(source, {
    head,
    body,
    text,
    address: source?.url ?? null,
    caseNumbers: cut.starts.flatMap((start) => start.caseNumber ?? []),
  });
  const kept = told.problems.filter(
    ({ code }) => !(source?.body && /^body-(?:inferred|from)/.test(code)),
  );
  const problems = [
    ...kept,
    ...place.problems,
    ...missing(told.date, body),
    ...corrections(cut.head.map((row) => row.line)),
  ];
  return { ...told, body, municipality: place.name, problems };
}

function addressFacts(url: string | undefined, text: string): DateAndBody {
  if (url === undefined) return { body: null, date: null };
  return { body: bodyInAddress(url, text), date: dateInAddress(url) };
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
