/** Themes, municipalities and meetings in short, as overviews show them; types alone. */
import type { MeetingFacts } from "../../contract/archive.ts";
import type { Topic } from "../../contract/topic.ts";

export type TopicLabel = Readonly<Pick<Topic, "id" | "label" | "description">>;
/** `mentions`: how many other items only mention it. */
export type TopicCount = TopicLabel & { readonly count: number; readonly mentions: number };

/**
 * What the archive holds of a municipality. `officialName` as in "Københavns Kommune"; the years
 * are null when it holds nothing.
 */
export type MunicipalityCoverage = {
  readonly municipality: string;
  readonly officialName: string;
  readonly items: number;
  readonly meetings: number;
  readonly firstYear: string | null;
  readonly lastYear: string | null;
};

export type MeetingSummary = Readonly<Pick<MeetingFacts, "id" | "url" | "body" | "date" | "kind">>;

/** By year how many of a body's meetings are held, and of how many of them only the agenda. */
export type BodyCoverage = {
  readonly body: string;
  readonly years: Readonly<Record<string, { readonly meetings: number; readonly agendas: number }>>;
};
