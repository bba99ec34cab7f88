/** Municipalities: all that are covered, or one with its meetings and newest items. */
import { z } from "zod";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { toMeetingPath } from "../../contract/plain/paths.ts";
import type { MeetingSummary, MunicipalityCoverage } from "../../web/server-entry.tsx";
import { NotFound } from "../requests/errors.ts";
import { once, text } from "../requests/parameter.ts";
import type { MeetingLine } from "../search/query/meeting-line.ts";
import { coverageOf, toCoverage } from "../search/records/coverage.ts";
import { bodyCoverage } from "./body-coverage.ts";
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

/** @throws NotFound for a name that is no municipality's */
export async function loadMunicipality(
  site: Site,
  { municipality }: { readonly municipality: string },
  { body }: MunicipalityParameters,
) {
  const { meetings } = await site.portal.overview();
  const own = meetings.filter((meeting) => meeting.municipality === municipality);
  const known = own.length > 0 || site.knownMunicipalities.includes(municipality);
  if (!known) throw new NotFound("Kommunen");
  const result = await site.portal.search({
    ...emptyQuery,
    municipality: [municipality],
    sort: "newest",
  });
  return {
    coverage: named(coverageOf(municipality, own), site),
    result,
    meetings: own.map(toSummary),
    ...chosenBody(own, body),
    bodies: bodyCoverage(own),
  };
}

/** A body that the municipality does not have is none. */
function chosenBody(own: readonly MeetingLine[], body: string) {
  const held = own.filter(({ bodyKey }) => bodyKey === body);
  return { chosen: held.length === 0 ? null : { body, meetings: held.map(toSummary) } };
}

function toSummary({ id, body, date, kind }: MeetingLine): MeetingSummary {
  return { id, url: toMeetingPath(id), body, date, kind };
}
