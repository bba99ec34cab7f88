/** How a comparison of councils is counted and put in order. */

/** A share of fewer items than this is chance as much as anything: it is shown, but muted, and put last. */
export const fewItems = 30;

/** By name, by the share or the number of the whole period, or by that of one year; "-" turns it around. */
export const orderShape = /^-?(municipality|share|count|\d{4})$/;

/** The greatest share first. */
export const usualOrder = "share";

/** What a comparison can be had as. */
export const comparisonFormats = ["json", "csv"] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];

export const comparisonApiPath = "/api/compare";
