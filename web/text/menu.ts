/** Which pages every page leads to. */
import { aboutText } from "./about.ts";
import { helpText } from "./help.ts";
import { municipalitiesText, topicsText } from "./overviews.ts";
import { privacyText } from "./privacy.ts";

/** The menu, in order. */
export const menu = [
  { label: topicsText.title, path: topicsText.path },
  { label: municipalitiesText.title, path: municipalitiesText.path },
  { label: "Hjælp", path: helpText.path },
  { label: "Om", path: aboutText.path },
] as const;

export const menuLabel = "Hovedmenu";

/** The foot of the page, in order; each is called by its title. */
export const foot = [aboutText, helpText, privacyText] as const;

export const footLabel = "Om siden";
