/** Items whose title stands above a line that says what the item is for, and how long it may take. */
import type { Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { isTitleLike } from "../title-line.ts";
import { placesWhere, titledStart } from "./places.ts";

const purpose = "(?:orientering|drøftelse|beslutning|information|godkendelse|evaluering)";
/** "Orientering og drøftelse - 30 min.", "Beslutning (ca. 5 min)" */
const purposeLine = new RegExp(
  `^${purpose}(?:(?:,| og|/| /| eller) ?${purpose})* ?[-–(:,] ?(?:ca\\. ?)?\\d{1,3} ?min(?:utter|\\.)?\\)?$`,
  "i",
);
const fewest = 3;

/** Three at least, each below a line that could be a title. */
export function itemsAbovePurpose(rows: readonly Recognised[]): ItemStart[] {
  const lines = placesWhere(rows, ({ line }) => purposeLine.test(line.bare));
  const titles = lines.flatMap((at) => (isTitleLike(rows[at - 1]) ? [at - 1] : []));
  const fits = titles.length >= fewest && titles.length === lines.length;
  return fits ? titles.map((at) => titledStart(rows, at)) : [];
}
