/** Parameters of a search that are one of a few words: the first of each is meant where none is named. */
import { namesOf } from "./table.ts";

/**
 * `related`: whether hits by related words alone count like all others, or apart. `within`: where the words are
 * looked for. `routine`: whether items of every agenda are among the hits. `fold`: whether a case's treatments
 * stand one by one or as one. `view`: how closely the page sets its hits. `degree`: whether a theme asked for is what
 * the hits are about, or what they only mention. `facets`: whether those are counted that a reader opens first
 * (`whenOpened` in facets.ts): usually they are for the API, and not for a page.
 */
export const choices = {
  related: ["apart", "include"],
  within: ["anywhere", "decision"],
  routine: ["show", "hide"],
  fold: ["none", "case"],
  view: ["reading", "compact"],
  degree: ["about", "mentioned"],
  facets: ["usual", "open", "all"],
} as const;

export type ChoiceName = keyof typeof choices;
export type Choice<Name extends ChoiceName> = (typeof choices)[Name][number];
export type RelatedChoice = Choice<"related">;
export type Within = Choice<"within">;

export const choiceNames = namesOf(choices);
