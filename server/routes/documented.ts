/** What the API's documentation says of a route: what it takes, what it answers, and what it may refuse with. */
import { z } from "zod";
import { CaseResult, ItemResult, MeetingResult, StatusResult } from "../../contract/archive.ts";
import { Comparison } from "../../contract/comparison.ts";
import { EarlierResult } from "../../contract/draft.ts";
import { FacetName, SearchQuery } from "../../contract/search-query.ts";
import { FacetValue, Hit, SearchResult, Suggestion } from "../../contract/search-result.ts";
import { PublicTakedown } from "../../contract/takedown.ts";
import { ProblemDetails } from "../requests/errors.ts";

const partial = StatusResult.shape.partial;
export const Suggestions = z.object({ suggestions: z.array(Suggestion), partial });
export const TakedownsResult = z.object({ takedowns: z.array(PublicTakedown) });
export const FacetValues = z.object({ facet: FacetName, values: z.array(FacetValue), partial });

/** The schemas that have a name of their own in the documentation, and so in the clients made from it. */
const named = {
  CaseResult,
  Comparison,
  EarlierResult,
  FacetValue,
  FacetValues,
  Hit,
  ItemResult,
  MeetingResult,
  ProblemDetails,
  SearchQuery,
  SearchResult,
  StatusResult,
  Suggestion,
  Suggestions,
  TakedownsResult,
};
for (const [id, schema] of Object.entries(named)) z.globalRegistry.add(schema, { id });

const refusal = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ProblemDetails } },
});

/** Every error that is a matter between the API and whoever asks. */
export const refusals = {
  400: refusal("En parameter er ukendt eller ugyldig; errors nævner hver af dem"),
  404: refusal("Det, der spørges om, findes ikke i arkivet"),
  410: refusal(
    "Det, der spørges om, er fjernet fra portalen eller hos kommunen; detail siger hvorfor",
  ),
  408: refusal("Forespørgslen kom for langsomt"),
  429: refusal("For mange forespørgsler; Retry-After siger, hvornår der må spørges igen"),
  431: refusal("Adressen eller hovedets felter er for lange"),
  500: refusal("Der skete en fejl, som portalen er skyld i"),
  503: refusal(
    "Søgemaskinen svarer ikke lige nu, eller svaret tog for lang tid; Retry-After siger, hvornår der kan spørges igen",
  ),
};

/** Of what is sent to the API. */
const bodyRefusals = {
  413: refusal("Det, der er sendt, er for langt"),
  415: refusal("Det, der er sendt, er hverken JSON eller en formular"),
};

type Takes = {
  readonly querystring?: z.ZodType;
  readonly params?: z.ZodType;
  readonly body?: z.ZodType;
};

/** The schema of a documented route; `operationId` is what generated clients call it. */
export function documented<Answer extends z.ZodType, Given extends Takes>(
  operationId: string,
  summary: string,
  answer: Answer,
  takes: Given,
) {
  const ofBody = takes.body === undefined ? {} : bodyRefusals;
  const response = { 200: answer, ...refusals, ...ofBody };
  return { schema: { operationId, summary, tags: ["Referatsøg"], ...takes, response } };
}
