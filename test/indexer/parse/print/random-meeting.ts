/** Random meetings in plain Danish words, for printing in every layout. */
import fc from "fast-check";

export type RandomItem = {
  readonly number: number;
  readonly title: string;
  readonly caseNumber: string;
  readonly summary: string;
  readonly recommendation: string;
  readonly decision: string;
  readonly description: string;
};

export type RandomMeeting = {
  readonly body: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly time: string;
  readonly place: string;
  readonly items: readonly RandomItem[];
};

const nouns =
  "cykelsti bibliotek skole plejehjem havn park budget svømmehal museum vej bro torv legeplads sygepleje bostøtte værested".split(
    " ",
  );
const verbs = "udvides flyttes fornyes undersøges lukkes åbnes planlægges males".split(" ");
const ends = "i byen;ved stationen;til foråret;efter høringen;for borgerne;i 2024;på øen".split(
  ";",
);
const decisions = [
  "Godkendt.",
  "Indstillingen blev godkendt.",
  "Taget til efterretning.",
  "Anbefales.",
  "Punktet blev udsat.",
  "Drøftet.",
];

const phrase = fc
  .tuple(fc.constantFrom(...nouns), fc.constantFrom(...verbs), fc.constantFrom(...ends))
  .map((words) => words.join(" "));
const sentence = phrase.map((words) => `En ${words}.`);
const title = fc
  .tuple(
    fc.constantFrom("Ny", "Plan for", "Status på", "2. behandling af", "Orientering om"),
    phrase,
  )
  .map(([first, words]) => `${first} ${words}`);
const caseNumber = fc
  .tuple(fc.integer({ min: 10, max: 27 }), fc.constantFrom("A00", "P20", "Ø60"), fc.nat(9999))
  .map(([group, action, n]) => `${group}.01.00-${action}-${n + 1}-21`);

const item = fc.record({
  title,
  caseNumber,
  summary: sentence,
  recommendation: phrase.map((words) => `Forvaltningen indstiller, at en ${words}.`),
  decision: fc.constantFrom(...decisions),
  description: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join("\n\n")),
});

export const randomMeeting: fc.Arbitrary<RandomMeeting> = fc
  .record({
    body: fc.constantFrom("Byrådet", "Økonomiudvalget", "Børne- og Ungeudvalget", "Udsatterådet"),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2007, max: 2026 }),
    time: fc.constantFrom("08:00", "14:30", "19:15"),
    place: fc.constantFrom("Byrådssalen", "Mødelokale 3, Rådhuset"),
    first: fc.integer({ min: 1, max: 300 }),
    items: fc.uniqueArray(item, {
      minLength: 2,
      maxLength: 8,
      selector: (one) => one.title.toLowerCase(),
    }),
  })
  .map(({ first, items, ...meeting }) => ({
    ...meeting,
    items: items.map((one, i) => ({ ...one, number: first + i })),
  }));

export function isoDate({ year, month, day }: RandomMeeting): string {
  return [year, two(month), two(day)].join("-");
}

export function numericDate({ year, month, day }: RandomMeeting): string {
  return [two(day), two(month), year].join("-");
}

const months =
  "januar februar marts april maj juni juli august september oktober november december".split(" ");

export function writtenDate({ year, month, day }: RandomMeeting): string {
  return `${day}. ${months[month - 1]} ${year}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
