/** The words of the page that compares councils. */
import type { ComparedCell } from "../../../contract/comparison.ts";
import { fewItems } from "../../../contract/plain/comparing.ts";
import { paths } from "../../../contract/plain/paths.ts";
import { itemCount } from "../counts.ts";
import { coverageText } from "../coverage.ts";
import { formatCount, formatFineShare, formatList, formatNumber, formatRange } from "../format.ts";

export const compareText = {
  path: paths.compare,
  title: "Sammenlign kommuner",
  menu: "Sammenlign",
  intro:
    "Hvor meget fylder et emne eller en søgning på dagsordenen? Tallene er andele af hver kommunes egne punkter, så store og små kommuner kan stå side om side.",
  field: "Ord, der skal stå i punkterne",
  topic: "Emne",
  anyTopic: "Alle emner",
  show: "Sammenlign",
  tryTopics: "Vælg et emne",
  narrowed: "Afgrænset til:",
  clear: "Fjern afgrænsningen",
  hits: "Se punkterne",
  csv: "Hent tabellen som CSV",
  json: "JSON",
  years: "Andel af punkterne, år for år",
  map: "Danmarkskort",
  mapNote: "De samme tal står i tabellens kolonne »I alt«.",
  noneOnMap:
    "Kortet er udeladt, for ingen af kommunerne i tabellen ligger på Danmarkskortet. Deres tal står i tabellen.",
  offMap: "Ikke på kortet",
  notCovered: "Ikke i arkivet",
  unsure: `Stiplet kant: under ${fewItems} punkter`,
  table: "Kommuner og år",
  municipality: "Kommune",
  total: "I alt",
  count: "Antal",
  all: "Alle kommuner",
  gap: coverageText.noneOfYear,
  noItems: "ingen punkter",
  none: "Arkivet har ingen punkter for de valgte kommuner, råd og år.",
} as const;

export const compareTitle = (what: string | null) =>
  what === null ? compareText.title : `${compareText.title}: ${what}`;

/** `3 af 124`. */
export const outOf = ({ count, items }: ComparedCell) =>
  `${formatNumber(count)} af ${formatNumber(items)}`;

/** `Fjordby: 2,4 % (3 af 124 punkter)`. */
export function areaTitle(municipality: string, cell: ComparedCell): string {
  const share = cell.share === null ? compareText.noItems : formatFineShare(cell.share);
  return `${municipality}: ${share} (${outOf(cell)} punkter)`;
}

export const yearTitle = (year: string, cell: ComparedCell) => areaTitle(year, cell);

/** A span of shares in the key of the map. */
export function levelLabel(from: number, to: number): string {
  if (from === 0) return `op til ${formatFineShare(to)}`;
  return formatRange(formatFineShare(from).replace(/\s*%$/, ""), formatFineShare(to));
}

/** Invented municipalities, each with the one in whose place it is drawn. */
export function borrowedPlaces(places: readonly (readonly [string, string])[]): string {
  const told = places.map(([name, place]) => `${name} som ${place}`);
  return `De opdigtede kommuner har lånt en plads på kortet og er tegnet: ${formatList(told)}. Tallene siger intet om de virkelige kommuner.`;
}

export const noneLabel = "0 %";

/** What the numbers leave out, in sentences. */
export function leftOut(routine: number, unplaced: number): string[] {
  return [
    `Rutinepunkter som godkendelse af dagsordenen, meddelelser og eventuelt er ikke med, hverken blandt træffene eller blandt de punkter, andelen er regnet af${
      routine === 0 ? "." : `; ${itemCount(routine)} i søgningen er udeladt af den grund.`
    }`,
    ...(unplaced === 0
      ? []
      : [
          `${formatCount(unplaced, "punkt", "punkter")} er ikke med, fordi kommunen eller årstallet er ukendt, eller fordi året ligger før tabellens første.`,
        ]),
    `Andele af under ${fewItems} punkter er skrevet svagt og står sidst, når der sorteres efter andel: De kan være tilfældige.`,
    `»${compareText.gap}« betyder, at arkivet ingen punkter har fra kommunen det år. Det betyder ikke nul.`,
  ];
}
