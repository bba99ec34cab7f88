/** What no answer may be, whatever was asked: a failure, a look inside, a value that became markup or a header. */
import { inProject } from "../../../program/project-root.ts";
import { errorTable, ProblemDetails } from "../../../server/requests/errors.ts";
import { headerOf, type RawAnswer } from "./raw-http.ts";
import { headerName } from "./values.ts";

const inside = [
  /\n\s+at \S+ \(/,
  /node_modules|node:internal/,
  /\b(?:ZodError|TypeError|MeiliSearch\w*Error|ECONN\w+|FST_ERR)\b/,
  /\/indexes\/|multi-search|attributesTo/,
];

/** Words of those who wrote the frameworks; none of them is Danish. */
const english =
  /\b(?:the|invalid|must|expected|required|unexpected|failed|error|not|allowed|is)\b/i;

/** XML 1.0, 2.7: what stands in it is text. */
const verbatim = /<!\[CDATA\[.*?\]\]>/gs;

/** Each in a few words; [] where all is well. */
export function faultsOf(answer: RawAnswer, engineUrl: string): string[] {
  const { status, body, headers } = answer;
  if (status === null) return ["no answer"];
  const type = headerOf(answer, "content-type") ?? "";
  const refused = status >= 400;
  const isWritten = body !== "" && headerOf(answer, "content-encoding") === null;
  const faults = [
    status >= 500 && status !== 503 ? `status ${status}` : null,
    status === 503 && headerOf(answer, "retry-after") === null ? "503 without Retry-After" : null,
    status === 429 && headerOf(answer, "retry-after") === null ? "429 without Retry-After" : null,
    headers.some(([name]) => name === headerName) ? "a value became a header" : null,
    body.includes(inProject()) || body.includes(engineUrl) ? "an inner address" : null,
    refused && inside.some((shape) => shape.test(body)) ? "a look inside" : null,
    /html|xml/.test(type) && /<zzmarkup/i.test(body.replace(verbatim, ""))
      ? "a value became markup"
      : null,
    refused && isWritten && !isOurs(type, body)
      ? `${status} not in our words: ${type} ${body.slice(0, 400)}`
      : null,
  ];
  return faults.flatMap((fault) => fault ?? []);
}

/** A page, or problem details from the table, whose reasons are Danish. */
function isOurs(type: string, body: string): boolean {
  if (type.startsWith("text/html")) return body.includes('<html lang="da"');
  if (!type.startsWith("application/problem+json")) return false;
  const { success, data } = ProblemDetails.safeParse(JSON.parse(body));
  if (!success || data.title !== errorTable[data.code].title) return false;
  const reasons = data.errors?.map(({ message }) => message) ?? [data.detail];
  return !reasons.some((reason) => english.test(reason));
}
