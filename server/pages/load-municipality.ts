/** Municipalities: all that are covered, or one with its meetings and newest items. */
import { z } from "zod";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import type { MunicipalityCoverage } from "../../web/server-entry.tsx";
import { NotFound } from "../requests/errors.ts";
import { once, text } from "../requests/parameter.ts";
import type { BodyMeeting } from "../search/lists/body-meetings.ts";
import { bodyYearsOf, coverageOf, toCoverage } from "../search/records/coverage.ts";
import { bodyCoverage } from "./body-coverage.ts";
import { toSummary } from "./load-meeting.ts";
import { named, type Site } from "./site.ts";

export async function loadMunicipalities(
  site: Site,
): Promise<{ readonly municipalities: readonly MunicipalityCoverage[] }> {
  const coverage = toCoverage(await site.portal.overview());
  return { municipalities: coverage.map((one) => named(one, site)) };
}

/** `body`: whose meetings are listed. */
export const MunicipalityParameters = z.object({ body: once(text.default("")) });
type MunicipalityParameters = z.infer<typeof MunicipalityParameters>;

/** Its counts are of all its items, its newest without those of every agenda. @throws NotFound for a name that is no municipality's */
export async function loadMunicipality(
  site: Site,
  { municipality }: { readonly municipality: string },
  { body }: MunicipalityParameters,
) {
  const { portal } = site;
  const overview = await portal.overview();
  const coverage = coverageOf(municipality, overview);
  const known = coverage.meetings > 0 || site.knownMunicipalities.includes(municipality);
  if (!known) throw new NotFound("Kommunen");
  const query = { ...emptyQuery, municipality: [municipality], sort: "newest" as const };
  const [all, { hits }, newest, ofBody] = await Promise.all([
    portal.search({ ...query, pageSize: 1 }),
    portal.search({ ...query, routine: "hide" }),
    portal.meetingsOf(municipality, null, newestMeetings),
    body === "" ? [] : portal.meetingsOf(municipality, body),
  ]);
  return {
    coverage: named(coverage, site),
    result: { ...all, hits },
    meetings: newest.map(toSummary),
    ...chosenBody(ofBody, body),
    bodies: bodyCoverage(bodyYearsOf(municipality, overview)),
  };
}

/** The page shows no more of them. */
const newestMeetings = 10;

/** A body that the municipality does not have is none; the engine takes names that are nearly the same for one. */
function chosenBody(ofBody: readonly BodyMeeting[], body: string) {
  const held = ofBody.filter(({ bodyKey }) => bodyKey === body);
  return { chosen: held.length === 0 ? null : { body, meetings: held.map(toSummary) } };
}
