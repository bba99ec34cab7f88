/** Every page of the portal: its component, and its title in the window. */
import type { ComponentType } from "preact";
import type { PageContext, PageData, PageKind } from "./given/page-data.ts";
import { AboutPage } from "./pages/about.tsx";
import { CasePage } from "./pages/case.tsx";
import { ErrorPage } from "./pages/error.tsx";
import { HelpPage } from "./pages/help.tsx";
import { HomePage } from "./pages/home.tsx";
import { ItemPage } from "./pages/item.tsx";
import { MeetingPage } from "./pages/meeting.tsx";
import { MunicipalitiesPage } from "./pages/municipalities.tsx";
import { MunicipalityPage } from "./pages/municipality.tsx";
import { PrivacyPage } from "./pages/privacy.tsx";
import { SearchPage } from "./pages/search.tsx";
import { TopicPage } from "./pages/topic.tsx";
import { TopicsPage } from "./pages/topics.tsx";
import { aboutText } from "./text/about.ts";
import { helpTitle } from "./text/help.ts";
import { municipalityText, topicText } from "./text/overviews.ts";
import { privacyTitle } from "./text/privacy.ts";
import { site } from "./text/site.ts";
import { searchTitle, toCaseTitle, toMeetingTitle } from "./text/titles.ts";

export type PageDefinition<Data> = {
  component: ComponentType<{ data: Data; context: PageContext }>;
  /** Null: the portal's own name alone. */
  title: (data: Data) => string | null;
};

export const pages: { [K in PageKind]: PageDefinition<PageData[K]> } = {
  home: { component: HomePage, title: () => null },
  search: { component: SearchPage, title: ({ result }) => searchTitle(result.query.q) },
  item: { component: ItemPage, title: ({ item }) => item.title ?? site.untitled },
  meeting: { component: MeetingPage, title: toMeetingTitle },
  case: { component: CasePage, title: toCaseTitle },
  topics: { component: TopicsPage, title: () => topicText.all },
  topic: { component: TopicPage, title: ({ topic }) => topic.label },
  municipalities: { component: MunicipalitiesPage, title: () => municipalityText.all },
  municipality: { component: MunicipalityPage, title: ({ coverage }) => coverage.officialName },
  about: { component: AboutPage, title: () => aboutText.title },
  help: { component: HelpPage, title: () => helpTitle },
  privacy: { component: PrivacyPage, title: () => privacyTitle },
  error: { component: ErrorPage, title: ({ title }) => title },
};
