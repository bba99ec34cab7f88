/** How deep files may lie in each other: a zip in a zip, or in a mail. */
import type { Format } from "./format.ts";

const deepest = 2;

/** A file that holds others. */
export const isBundle = (format: Format): format is "zip" | "mail" =>
  format === "zip" || format === "mail";

/** `place` is a bundle's name behind those of the bundles that it lies in. */
export const isTooDeep = (place: string): boolean =>
  place.split(/\.(?:zip|eml)\//i).length > deepest;
