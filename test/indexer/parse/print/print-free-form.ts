/** Minutes as free-form councils write them: numbers, titles and what was said, without a single label. */
import { lines } from "./printed-parts.ts";

export type FreeItem = { readonly title: string; readonly said: string };

/** How a document is set; every choice is made for the whole of it. */
export type FreeSetting = {
  readonly head: keyof typeof heads;
  readonly heading: keyof typeof headings;
  readonly before: keyof typeof beforeItems;
  readonly air: "" | "\n";
  readonly said: "next line" | "next paragraph" | "beside";
};

const heads = {
  "title with body and date": ["Referat af Seniorrådets møde den 4. februar 2021"],
  "five lines": ["Referat", "Seniorrådet", "4. februar 2021", "Kl. 10:00", "Sted: Kulturhuset"],
  "labelled values": ["Seniorrådet", "Referat", "Dato: 4. februar 2021", "Sted: Kulturhuset", ""],
  "those who came": [
    "Mødereferat - Seniorrådet 4. februar 2021",
    "",
    "Til stede: Anna Ager, Bo Bæk",
    "Afbud: Dina Eg",
    "Referent: Bo Bæk",
  ],
  "municipality first": [
    "Lærkedal Kommune",
    "Seniorrådet",
    "",
    "Dagsorden med referat for møde torsdag den 4. februar 2021 kl. 10.00 i Kulturhuset",
  ],
} as const;

const headings = {
  dot: (n: number) => `${n}. `,
  "dot-glued": (n: number) => `${n}.`,
  parenthesis: (n: number) => `${n}) `,
  colon: (n: number) => `${n}: `,
  dash: (n: number) => `${n} - `,
  punkt: (n: number) => `Punkt ${n}. `,
  pkt: (n: number) => `Pkt. ${n}: `,
  ad: (n: number) => `Ad ${n}) `,
  indented: (n: number) => `   ${n}. `,
  blank: (n: number) => `${n} `,
} as const;

/** What stands between the head and the first item. */
const beforeItems = {
  nothing: () => [],
  "Dagsorden:": () => ["Dagsorden:"],
  Referat: () => ["Referat"],
  "the agenda, then the minutes": (titles: readonly string[]) => [
    "Dagsorden",
    ...titles.map((title, i) => `${i + 1}. ${title}`),
    "",
    "Referat:",
  ],
} as const;

/** What one of the items may say: lists and labels inside it are not the next item. */
export const oddlySaid: readonly { readonly said: string; readonly decision: string | null }[] = [
  "Bo har set på:\n1. Bænke af træ\n2. Borde af sten\n3. Stole",
  "a) Bænke af træ\nb) Borde af sten",
  "- Bænke af træ\n- Borde af sten",
]
  .map((said): { said: string; decision: string | null } => ({ said, decision: said }))
  .concat([
    { said: "Referat: Rådet valgte bænken.", decision: "Rådet valgte bænken." },
    { said: "v. Bo\n\nRådet valgte bænken.", decision: "Rådet valgte bænken." },
    { said: "v/ Anna Ager\nGodkendt.", decision: "Godkendt." },
  ]);

export const freeSettings = {
  head: Object.keys(heads) as (keyof typeof heads)[],
  heading: Object.keys(headings) as (keyof typeof headings)[],
  before: Object.keys(beforeItems) as (keyof typeof beforeItems)[],
};

export function printFreeForm(items: readonly FreeItem[], setting: FreeSetting): string {
  const head = heads[setting.head];
  const before = beforeItems[setting.before](items.map(({ title }) => title));
  const printed = items.map(
    (item, i) => headings[setting.heading](i + 1) + printItem(item, setting),
  );
  return lines(
    ...head,
    "",
    ...before,
    ...(before.length > 0 ? [""] : []),
    printed.join(`\n${setting.air}`),
    "",
  );
}

function printItem({ title, said }: FreeItem, setting: FreeSetting): string {
  if (said === "") return title;
  if (setting.said === "beside") return `${title}. ${said}`;
  return setting.said === "next line" ? `${title}\n${said}` : `${title}\n\n${said}`;
}
