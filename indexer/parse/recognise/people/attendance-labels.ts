/** The labels above or before lists of people: who came, who did not, who stood in, who is no member. */

import { isFirstNames, isPeopleOnly, parsePeople, saysNobody } from "./person-list.ts";

/** `members` are those who should have come, absentees perhaps among them; `aside` are no members. */
export type AttendanceField = "present" | "members" | "absent" | "stand-ins" | "aside";

type AttendanceLabel = { readonly field: AttendanceField; readonly value: string };

const excuse = "(?: (?:med|uden) afbud| med lovligt forfald)?";
/** The first that fits counts, and what denies comes first: "ikke til stede" holds "til stede". */
const stems: readonly (readonly [AttendanceField, string])[] = [
  [
    "absent",
    `(?:medlemmer )?(?:ikke|ej) (?:fremmødte?|mødte?|til ?stede|til ?stedeværende|deltagende)${excuse}`,
  ],
  ["absent", `(?:medlemmer )?(?:fraværende(?: medlemmer)?|udeblev(?:et|ne)?)${excuse}`],
  ["absent", `fravær${excuse}|(?:lovligt )?forfald|(?:på )?orlov`],
  [
    "absent",
    "(?:(?:der (?:er|var)|(?:følgende )?havde) )?(?:meldt )?afbud(?: modtaget| meldt)?(?: fra)?",
  ],
  ["aside", "fra (?:kommunen|administrationen|sekretariatet|\\p{L}*forvaltningen)"],
  ["aside", "øvrige deltagere|(?:desuden|endvidere|derudover|herudover) (?:deltog|mødte)"],
  ["aside", "gæst(?:er)?"],
  [
    "present",
    "(?:i mødet |følgende )?(?:\\p{L}*medlemmer )?(?:var )?(?:til ?stede|fremmødte?|mødte?|deltog)(?: var| medlemmer)?",
  ],
  ["present", "(?:til ?stedeværende|deltagende)(?: medlemmer)?|(?:møde)?deltagere|deltagerliste"],
  [
    "present",
    "fra (?:rådet|udvalget|bestyrelsen|byrådet|kommunalbestyrelsen|regionsrådet|menighedsrådet)",
  ],
  ["members", "medlemmer|indkaldelse|indkaldte|inviterede"],
  ["stand-ins", "stedfortrædere?|suppleant(?:er)?"],
];

/** Before a colon more words may follow: "Deltagere i mødet:", "Gæst under punkt 2:". Alone they would be a title. */
const more = "(?: (?:\\p{Ll}+|\\d+)){0,3}";
const labels = stems.map(([field, stem]) => {
  const pattern = new RegExp(
    `^(?:(?:${stem})${more}\\s*:\\s*(.*)|(?:${stem})\\t\\s*(.*)|(?:${stem}))$`,
    "isu",
  );
  return [field, pattern] as const;
});

/** "Medlem\tParti\tFremmøde": the heads of a table that tells of each member whether he came. */
const table =
  /^(?:navn|medlem(?:mer)?|deltagere?)\t(?:.*\t)?(?:fremmøde|mødt|til ?stede|deltog|afbud|status)$/i;

/** What a label of other words says by one of them; whoever is listed there is not told as present. */
const telling: readonly (readonly [AttendanceField, RegExp])[] = [
  [
    "aside",
    /gæst|forvaltning|administration|sekretariat|embeds|tilforordne|observatør|stemmeberettiget|stemmeret/i,
  ],
  ["absent", /(?<!\p{L})(?:afbud|fravær\p{L}*|forfald|forhindrede?|udeblev\p{L}*)(?!\p{L})/iu],
];
const denying: typeof telling = [["aside", /(?<!\p{L})(?:ikke|ej|øvrige)(?!\p{L})/iu]];

function readTelling(text: string, rows: typeof telling): AttendanceLabel | null {
  const [, label = "", value = ""] = /^(\p{L}[\p{L} -]{2,50}):\s*(.*)$/su.exec(text) ?? [];
  const row = rows.find(([, words]) => words.test(label));
  return row !== undefined && (value === "" || isPeopleOnly(value))
    ? { field: row[0], value }
    : null;
}

/**
 * "Afbud Anna Ager, Bo Bæk": without a colon whole names alone tell that it is a list, of those who came two at
 * least; of those who did not, several names of one word do, too: "Afbud Ager, Anna".
 */
const unmarked: readonly (readonly [AttendanceField, RegExp, number])[] = [
  ["absent", /^(?:afbud|fraværende|forfald) (\p{L}.+)$/isu, 1],
  ["present", /^(?:til ?stede(?:værende)?|fremmødte?|(?:møde)?deltagere) (\p{L}.+)$/isu, 2],
  ["members", /^medlemmer (\p{L}.+)$/isu, 2],
];

function readUnmarked(text: string): AttendanceLabel | null {
  for (const [field, words, fewest] of unmarked) {
    const value = words.exec(text)?.[1] ?? "";
    if (isPeopleOnly(value) && !saysNobody(value) && parsePeople(value).length >= fewest)
      return { field, value };
    if (field === "absent" && isFirstNames(value) && / /.test(value)) return { field, value };
  }
  return null;
}

/** Reads a line as such a label and its list; the list is `""` where it stands on the next lines. */
export function readAttendanceLabel(text: string): AttendanceLabel | null {
  if (table.test(text)) return { field: "members", value: "" };
  return (
    readTelling(text, telling) ?? readStem(text) ?? readTelling(text, denying) ?? readUnmarked(text)
  );
}

function readStem(text: string): AttendanceLabel | null {
  for (const [field, pattern] of labels) {
    const match = pattern.exec(text);
    if (match) return { field, value: match[1] ?? match[2] ?? "" };
  }
  return null;
}
