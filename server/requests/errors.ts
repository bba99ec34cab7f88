/** Every error that a client can be told of: one table, Danish words, no inner workings. */
import { z } from "zod";
import { facets } from "../../contract/plain/facets.ts";
import type { ReadOnly } from "../../contract/read-only.ts";
import type { UnknownValue } from "../../contract/search-result.ts";
import { dateInWords } from "../../danish/dates/calendar.ts";
import { OutOfTime, TooManyCalls } from "../../engine/query/call-scope.ts";
import { EngineDown, outdated } from "../../engine/query/engine-down.ts";
import { EngineBusy } from "../../engine/query/engine-patience.ts";
import { refusalOf } from "./refused-request.ts";

export const errorTable = {
  "bad-parameter": { status: 400, title: "Forespørgslen kunne ikke læses" },
  "bad-request": { status: 400, title: "Forespørgslen kunne ikke læses" },
  "not-found": { status: 404, title: "Siden findes ikke" },
  "unknown-value": { status: 404, title: "Det valgte findes ikke" },
  "taken-down": { status: 410, title: "Fjernet fra portalen" },
  "gone-at-source": { status: 410, title: "Fjernet hos kommunen" },
  "method-not-allowed": { status: 405, title: "Metoden er ikke tilladt" },
  "unknown-form": { status: 415, title: "Forespørgslens indhold kunne ikke læses" },
  "too-slow": { status: 408, title: "Forespørgslen kom for langsomt" },
  "too-large": { status: 413, title: "Forespørgslen er for stor" },
  "head-too-large": { status: 431, title: "Forespørgslens hoved er for stort" },
  "too-many": { status: 429, title: "For mange forespørgsler" },
  "engine-down": { status: 503, title: "Søgningen svarer ikke lige nu" },
  "out-of-time": { status: 503, title: "Svaret tog for lang tid" },
  overloaded: { status: 503, title: "Portalen har for travlt lige nu" },
  internal: { status: 500, title: "Der skete en fejl" },
} as const;

type ErrorCode = keyof typeof errorTable;
const errorCodes = Object.keys(errorTable) as [ErrorCode, ...ErrorCode[]];

/** RFC 9457 problem details, as the API answers them; `errors` names the parameters that are not understood. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(errorCodes),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type ProblemDetails = ReadOnly<z.infer<typeof ProblemDetails>>;

/** Something asked for by its address that the archive does not have. */
export class NotFound extends Error {
  constructor(readonly what: string) {
    super(`not found: ${what}`);
  }
}

/** Values chosen by a search, of which the archive has nothing: what is taken home of it would be read as an answer. */
export class NothingOfThat extends Error {
  constructor(readonly values: readonly UnknownValue[]) {
    super("nothing of what is chosen");
  }
}

/** Something that an operator has taken down, and why. */
export class TakenDown extends Error {
  constructor(readonly reason: string) {
    super("taken down");
  }
}

/** Something that its source no longer publishes; `since` when that was seen. */
export class GoneAtSource extends Error {
  constructor(readonly since: string) {
    super("gone at source");
  }
}

/** What was sent as JSON and is none, or holds something else than texts. */
export class UnreadableJson extends Error {}

/** So much is asked that answers would come late. */
export class Overloaded extends Error {
  readonly statusCode = 503;
}

/** What a client is told of any error that was thrown. */
export function toProblem(error: unknown): ProblemDetails {
  if (error instanceof NotFound) return notFound(error.what);
  if (error instanceof NothingOfThat) return nothingOf(error.values);
  if (error instanceof TakenDown) return problem("taken-down", takenDownDetail(error.reason));
  if (error instanceof GoneAtSource) return problem("gone-at-source", goneDetail(error.since));
  if (error instanceof UnreadableJson)
    return problem("bad-request", "Det, der er sendt, skal være et JSON-objekt med tekster.");
  if (error instanceof TooManyCalls) return problem("bad-request", tooManyCalls);
  if (error instanceof OutOfTime) return problem("out-of-time", outOfTime);
  if (error instanceof EngineBusy) return fromStatus(503);
  if (error instanceof EngineDown)
    return problem("engine-down", error.reason === outdated ? isRebuilt : "Prøv igen om lidt.");
  const refusal = refusalOf(error);
  if (refusal === null) return fromStatus(statusOf(error));
  if (refusal.kind === "unknown-address") return notFound(refusal.what);
  const detail = refusal.errors.map(({ path, message }) => `${path} ${message}`).join("; ");
  return { ...problem("bad-parameter", `${detail}.`), errors: refusal.errors };
}

const isRebuilt =
  "Arkivet er fra en tidligere udgave af portalen og bliver bygget på ny. Prøv igen senere.";
const outOfTime = "Prøv igen om lidt, eller søg på færre ord ad gangen.";
const tooManyCalls = "Søgningen er for sammensat. Søg på færre ord ad gangen.";

const goneDetail = (since: string) =>
  `Kommunen offentliggør ikke længere det, der stod her. Det blev set den ${dateInWords(since.slice(0, 10))}, og portalen viser det ikke.`;

const takenDownDetail = (reason: string) =>
  `Det, der stod her, er fjernet fra portalen. Begrundelse: ${reason.replace(/[.\s]*$/, ".")}`;

function notFound(what: string): ProblemDetails {
  return problem("not-found", `${what} findes ikke i arkivet.`);
}

/** `Emnet »skovbrug« findes ikke i arkivet.` */
export function toldUnknown(values: readonly UnknownValue[]): string {
  const called = values.map(({ facet, label }) => `${facets[facet].one} »${label}«`);
  return called.map((one) => `${one} findes ikke i arkivet.`).join(" ");
}

function nothingOf(values: readonly UnknownValue[]): ProblemDetails {
  const errors = values.map(({ facet, value }) => ({
    path: facet,
    message: `»${value}« findes ikke i arkivet`,
  }));
  return { ...problem("unknown-value", toldUnknown(values)), errors };
}

function problem(code: ErrorCode, detail: string): ProblemDetails {
  const { status, title } = errorTable[code];
  return { type: `urn:referatsoeg:${code}`, title, status, detail, code };
}

/** Errors of the web framework itself carry a status code. */
function statusOf(error: unknown): number {
  const known = typeof error === "object" && error !== null && "statusCode" in error;
  return known && typeof error.statusCode === "number" ? error.statusCode : 500;
}

function fromStatus(status: number): ProblemDetails {
  if (status === 404) return problem("not-found", "Siden findes ikke.");
  if (status === 405) return problem("method-not-allowed", "Brug GET.");
  if (status === 415) return problem("unknown-form", "Send indholdet som en formular.");
  if (status === 413 || status === 414) return problem("too-large", "Gør forespørgslen kortere.");
  if (status === 429) return problem("too-many", "Vent et øjeblik, og prøv igen.");
  if (status === 503) return problem("overloaded", "Prøv igen om lidt.");
  if (status === 408) return problem("too-slow", "Send hele forespørgslen på én gang.");
  if (status === 431)
    return problem("head-too-large", "Gør adressen eller hovedets felter kortere.");
  if (status >= 400 && status < 500)
    return problem(
      "bad-request",
      "Forespørgslen kan ikke læses. Adressen skal være kodet: »ø« skrives %C3%B8.",
    );
  return problem("internal", "Fejlen er noteret. Prøv igen om lidt.");
}
