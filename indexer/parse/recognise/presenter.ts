/** Lines below a title that say who speaks, or for how long: "v. Marlene", "v/ Anna Ager", "(30 min.)", "kl. 19.30". */

const by =
  /^\(?(?:oplæg |indlæg |orientering )?(?:v(?:ed)?\.? ?\/|v\.|ved) ?\p{Lu}[\p{L}.'’-]*(?:(?:,| og| &|,? samt)? \p{Lu}[\p{L}.'’-]*){0,8}\.?\)?$/u;
const duration = /^\(?(?:ca\.? ?)?\d{1,3} ?min(?:utter)?\.?\)?$/i;
const clock =
  /^\(?(?:(?:kl\.?|klokken|fra kl\.?) ?)?\d{1,2}[.:]\d{2} ?(?:[-–]|til(?: kl\.?)?) ?\d{1,2}[.:]\d{2}\)?(?: ?[-–] ?(?:drøftelse|orientering|beslutning|godkendelse|information)[\p{L}/ ]*)?\.?$/iu;
const purpose =
  "(?:drøftelse|orientering|beslutning|godkendelse|information|evaluering|debat|dialog|status|opfølgning)";
const purposes = `${purpose}(?:(?:,| og| eller| ?/) ?${purpose})*`;
const purposeAlone = new RegExp(`^${purposes}[.:]?$`, "i");
const clockAndPurpose = new RegExp(
  `^(?:kl\\.? ?)?(\\d{1,2})[.:](\\d{2})(?: ?[-–] ?(?:kl\\.? ?)?\\d{1,2}[.:]\\d{2})?:? ?(?:[-–] ?)?\\(?${purposes}\\)?[.:]?$`,
  "i",
);
const startTime = /^\(?kl\.? ?\d{1,2}[.:]\d{2}\)?:?$/i;
const longest = 90;

/** Whether a line says nothing but that. */
export function isPresenter(text: string): boolean {
  return text.length <= longest && [by, duration, clock, startTime].some((one) => one.test(text));
}

/** "Velkomst v/ Anna Ager (10 min.)": the title without who speaks, and what stands behind. */
export function withoutPresenter(title: string): string {
  return title.replace(/ (?:v(?:ed)?\.? ?\/|v\.) ?\p{Lu}.*$/u, "");
}

/** Whether a line says nothing but how long an item may take, or from when to when. */
export function isDuration(text: string): boolean {
  return text.length <= longest && (duration.test(text) || clock.test(text));
}

/** Whether a line says nothing but from when to when. */
export function isClockSpan(text: string): boolean {
  return text.length <= longest && clock.test(text);
}

/** "19.00-19.10 - Drøftelse": a line that says nothing but when, and what for; its first two groups are hour and minute. */
export function readTimeAndPurpose(text: string): RegExpExecArray | null {
  return text.length <= longest ? clockAndPurpose.exec(text) : null;
}

/** Whether a line says nothing but what an item is for: "Orientering", "Drøftelse og beslutning". */
export function isPurpose(text: string): boolean {
  return text.length <= longest && purposeAlone.test(text);
}
