/** What the archive is, where it comes from, and where it may be wrong. */
import type { ProseSection } from "../prose.ts";

export const aboutText = {
  path: "/om",
  title: "Om Referatsøg",
  description:
    "Hvad Referatsøg er, hvordan referaterne læses, hvor sikkert det er, og hvad arkivet rummer.",
  numbers: "Arkivet i tal",
  items: "Dagsordenspunkter",
  meetings: "Møder",
  municipalities: "Kommuner",
  bodies: "Byråd, udvalg og råd",
  period: "Møder fra",
  indexed: "Senest opdateret",
  lastRun: "Seneste opdatering",
  failed: (on: string) => `lykkedes ikke ${on}; arkivet viser, hvad det rummede forinden`,
  engine: "Søgningen",
  unhealthy: "svarer ikke",
  unknown: "ukendt",
} as const;

/** The table of what each source gave. */
export const sourceText = {
  title: "Hvor sikkert er arkivet?",
  caption:
    "Hvad der er læst fra hver kommune og mappe. »Med beslutning« er den del af referaternes punkter, hvor der er fundet en beslutning; under navnet står, hvor sikkert møderne er læst, de mindst sikre øverst. At noget mangler her, betyder ikke, at byrådet ikke har behandlet det.",
  source: "Kilde",
  files: "Filer",
  meetings: "Møder",
  items: "Punkter",
  decided: "Med beslutning",
  sureness: (share: string) => `læst med ${share} sikkerhed`,
  unknown: "Ukendt kommune",
} as const;

export const aboutSections: readonly ProseSection[] = [
  {
    id: "hvad",
    heading: "Hvad det er",
    paragraphs: [
      "Referatsøg samler de referater, som kommuner har offentliggjort fra møder i byråd, udvalg og råd, og gør dem søgbare punkt for punkt. Hvert punkt vises med sin beslutning øverst, så man kan se, hvad der blev bestemt, før man læser hvorfor.",
      "Portalen er ikke en kommunes egen. Det er kommunens referat, der gælder. Ved hvert punkt står, hvilken fil eller adresse teksten er læst fra.",
    ],
  },
  {
    id: "hvordan",
    heading: "Sådan læses referaterne",
    paragraphs: [
      "Et program finder punkterne, deres overskrifter, sagsnumre og afsnit ud fra den måde, referatet er stillet op på. Teksten er kommunens egen. Ord, der er delt ved linjeskift, samles, og sidetal og gentagne sidehoveder fjernes.",
      "Et punkts udfald, for eksempel »Godkendt« eller »Udsat«, udledes af ordene i beslutningen. Er ordene ikke klare, får punktet intet udfald.",
      "Emnerne findes ud fra ord i teksten og sagens KLE-nummer.",
    ],
  },
  {
    id: "fejl",
    heading: "Hvor det kan være forkert",
    paragraphs: [
      "Referater er stillet op på mange måder, og programmet kan tage fejl. Nævner et referat ikke selv sin kommune, udledes den af teksten; det står ved punktet.",
      "At der intet findes, betyder ikke, at intet er besluttet. Sagen kan være behandlet på et lukket punkt, under et andet navn eller i en kommune, som arkivet ikke dækker endnu.",
    ],
  },
];
