/** Every page of the portal, each with where its data comes from. */
import { aboutPage } from "../../web/pages/about.tsx";
import { beforePage } from "../../web/pages/before.tsx";
import { casePage } from "../../web/pages/case.tsx";
import { comparePage } from "../../web/pages/compare.tsx";
import { helpPage } from "../../web/pages/help.tsx";
import { homePage } from "../../web/pages/home.tsx";
import { itemPage } from "../../web/pages/item.tsx";
import { meetingPage } from "../../web/pages/meeting.tsx";
import { municipalitiesPage } from "../../web/pages/municipalities.tsx";
import { municipalityPage } from "../../web/pages/municipality.tsx";
import { privacyPage } from "../../web/pages/privacy.tsx";
import { searchPage } from "../../web/pages/search.tsx";
import { takedownsPage } from "../../web/pages/takedowns.tsx";
import { topicPage } from "../../web/pages/topic.tsx";
import { topicsPage } from "../../web/pages/topics.tsx";
import { columns } from "../export/columns.ts";
import { ComparisonPageParameters } from "../requests/search-parameters.ts";
import { DraftForm, emptyDraft, loadBefore } from "./load-before.ts";
import { loadComparison } from "./load-comparison.ts";
import { loadHome } from "./load-home.ts";
import { loadItem, TrailParameters } from "./load-item.ts";
import { loadMeeting } from "./load-meeting.ts";
import {
  loadMunicipalities,
  loadMunicipality,
  MunicipalityParameters,
} from "./load-municipality.ts";
import { loadSearch } from "./load-search.ts";
import { loadStatus } from "./load-status.ts";
import { loadTopic, loadTopics } from "./load-topic.ts";
import { askedPageRoute, formPageRoute, pageRoute, searchPageRoute } from "./page-route.ts";

const nothing = () => null;

export const pages = [
  pageRoute(homePage, loadHome),
  searchPageRoute(searchPage, loadSearch),
  askedPageRoute(itemPage, TrailParameters, loadItem),
  pageRoute(meetingPage, loadMeeting),
  pageRoute(casePage, ({ portal }, { municipality, caseNumber }) =>
    portal.case(municipality, caseNumber),
  ),
  pageRoute(topicsPage, loadTopics),
  pageRoute(topicPage, loadTopic),
  askedPageRoute(comparePage, ComparisonPageParameters, loadComparison),
  formPageRoute(beforePage, { body: DraftForm, empty: emptyDraft }, loadBefore),
  pageRoute(municipalitiesPage, loadMunicipalities),
  askedPageRoute(municipalityPage, MunicipalityParameters, loadMunicipality),
  pageRoute(aboutPage, loadStatus),
  pageRoute(helpPage, () => ({ columns })),
  pageRoute(privacyPage, nothing),
  pageRoute(takedownsPage, async ({ portal }) => ({ takedowns: await portal.takedowns() })),
];
