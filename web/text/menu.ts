/** Which pages every page leads to. */
import { aboutText } from "./pages/about.ts";
import { beforeText } from "./pages/before.ts";
import { compareText } from "./pages/compare.ts";
import { helpText } from "./pages/help.ts";
import { homeText } from "./pages/home.ts";
import { municipalitiesText } from "./pages/municipalities.ts";
import { privacyText } from "./pages/privacy.ts";
import { topicsText } from "./pages/topics.ts";

/** The menu, in order. */
export const menu = [
  { label: topicsText.title, path: topicsText.path },
  { label: municipalitiesText.title, path: municipalitiesText.path },
  { label: compareText.menu, path: compareText.path },
  { label: "Hjælp", path: helpText.path },
  { label: "Om", path: aboutText.path },
] as const;

/** Where to go from a page that leads nowhere else. */
export const waysText = {
  title: "Find vej",
  home: { label: "Forside", path: homeText.path },
} as const;

export const menuLabel = "Hovedmenu";

/** The foot of the page, in order; each is called by its title. */
export const foot = [beforeText, aboutText, helpText, privacyText] as const;

export const footLabel = "Om siden";
