/** The data of each page, gathered from the portal's answers. */
import type { FastifyRequest } from "fastify";
import type { MeetingFacts } from "../../contract/archive.ts";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { toMeetingPath } from "../../contract/plain/paths.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { Assets, MunicipalityCoverage, Page, TopicCount } from "../../web/server-entry.tsx";
import { NotFound } from "../requests/errors.ts";
import type { Portal } from "../search/portal.ts";
import type { MeetingLine } from "../search/questions/meeting-line.ts";
import { coverageOf, type Overview, toCoverage, toStatus } from "../search/questions/overview.ts";
import { searchQuery } from "./api.ts";

/** What pages need beside the portal's answers. `municipalityName`: "Albertslund" -> "Albertslund Kommune". */
export type PageOptions = {
  portal: Portal;
  assets: Assets;
  publicUrl: string | null;
  contact: string | null;
  municipalityName: (municipality: string) => string;
  knownMunicipalities: readonly string[];
};

export type Gather = (request: FastifyRequest, options: PageOptions) => Promise<Page>;

const newestOnHome = 6;
const newestOnTopic = 20;

export async function home(_: FastifyRequest, { portal }: PageOptions): Promise<Page> {
  const [overview, topics, newest] = await Promise.all([
    portal.overview(),
    countTopics(portal),
    newestDecisions(portal),
  ]);
  return { kind: "home", data: { status: toStatus(overview), topics, newest } };
}

export async function searchPage(request: FastifyRequest, options: PageOptions): Promise<Page> {
  const query = searchQuery(request);
  const [result, overview] = await Promise.all([
    options.portal.search(query),
    options.portal.overview(),
  ]);
  return { kind: "search", data: { result, coverage: coverageFor(query, overview, options) } };
}

/** Every covered municipality, and those asked for that are not. */
function coverageFor(
  query: SearchQuery,
  overview: Overview,
  options: PageOptions,
): MunicipalityCoverage[] {
  const covered = toCoverage(overview);
  const names = new Set(covered.map(({ municipality }) => municipality));
  const others = query.municipality.filter((name) => !names.has(name));
  return [...covered, ...others.map((name) => coverageOf(name, []))].map((one) =>
    named(one, options),
  );
}

export async function itemPage(request: FastifyRequest, { portal }: PageOptions): Promise<Page> {
  return { kind: "item", data: await portal.item(parameter(request, "id")) };
}

export async function meetingPage(request: FastifyRequest, { portal }: PageOptions): Promise<Page> {
  return { kind: "meeting", data: await portal.meeting(parameter(request, "id")) };
}

export async function casePage(request: FastifyRequest, { portal }: PageOptions): Promise<Page> {
  const municipality = parameter(request, "municipality");
  const caseNumber = parameter(request, "caseNumber");
  return { kind: "case", data: await portal.case(municipality, caseNumber) };
}

export async function topicsPage(_: FastifyRequest, { portal }: PageOptions): Promise<Page> {
  return { kind: "topics", data: { topics: await countTopics(portal) } };
}

export async function municipalitiesPage(_: FastifyRequest, options: PageOptions): Promise<Page> {
  const coverage = toCoverage(await options.portal.overview());
  const municipalities = coverage.map((one) => named(one, options));
  return { kind: "municipalities", data: { municipalities } };
}

export async function aboutPage(_: FastifyRequest, { portal }: PageOptions): Promise<Page> {
  return { kind: "about", data: { status: toStatus(await portal.overview()) } };
}

export async function topicPage(request: FastifyRequest, { portal }: PageOptions): Promise<Page> {
  const id = parameter(request, "topic");
  const topic = portal.topics.find((one) => one.id === id);
  if (topic === undefined) throw new NotFound("Emnet");
  const query: SearchQuery = {
    ...emptyQuery,
    topic: [id],
    pageSize: newestOnTopic,
    sort: "newest",
  };
  const { label, description } = topic;
  return {
    kind: "topic",
    data: { topic: { id, label, description }, result: await portal.search(query) },
  };
}

export async function municipalityPage(
  request: FastifyRequest,
  options: PageOptions,
): Promise<Page> {
  const municipality = parameter(request, "municipality");
  const { meetings } = await options.portal.overview();
  const own = meetings.filter((meeting) => meeting.municipality === municipality);
  const known = own.length > 0 || options.knownMunicipalities.includes(municipality);
  if (!known) throw new NotFound("Kommunen");
  const query: SearchQuery = { ...emptyQuery, municipality: [municipality], sort: "newest" };
  const data = {
    coverage: named(coverageOf(municipality, own), options),
    result: await options.portal.search(query),
    meetings: own.map(toSummary),
  };
  return { kind: "municipality", data };
}

function toSummary({
  id,
  body,
  date,
  kind,
}: MeetingLine): Pick<MeetingFacts, "id" | "url" | "body" | "date" | "kind"> {
  return { id, url: toMeetingPath(id), body, date, kind };
}

function named(
  coverage: Omit<MunicipalityCoverage, "officialName">,
  { municipalityName }: PageOptions,
): MunicipalityCoverage {
  return { ...coverage, officialName: municipalityName(coverage.municipality) };
}

async function countTopics(portal: Portal): Promise<TopicCount[]> {
  const values = await portal.facet("topic", "", emptyQuery);
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  return portal.topics.map(({ id, label, description }) => {
    return { id, label, description, count: counts.get(id) ?? 0 };
  });
}

/** Routine items say little on the front page: only items with a case and a decision are shown. */
async function newestDecisions(portal: Portal) {
  const { hits } = await portal.search({ ...emptyQuery, sort: "newest", pageSize: 40 });
  return hits
    .filter(({ decision, caseNumber, topics }) => {
      return decision !== null && caseNumber !== null && topics.length > 0;
    })
    .slice(0, newestOnHome);
}

/** A part of the address, "" when the route has no such. */
function parameter({ params }: FastifyRequest, name: string): string {
  const record = typeof params === "object" && params !== null ? Object.entries(params) : [];
  const value = record.find(([key]) => key === name)?.[1];
  return typeof value === "string" ? value : "";
}
