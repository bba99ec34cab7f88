/** Opens the Danish lexicon; builds it the first time. */
import { createDanish, type Danish } from "./danish.ts";

export function loadDanish(): Danish {
  return createDanish("snowball-1");
}
