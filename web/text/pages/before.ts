/** The words of the page that finds decisions like a draft. */
import { longestDraft } from "../../../contract/plain/draft.ts";
import { paths } from "../../../contract/plain/paths.ts";
import { formatNumber } from "../format.ts";

export const beforeText = {
  path: paths.before,
  title: "Er det besluttet før?",
  description:
    "Sæt et udkast eller et afsnit ind, og find de tidligere beslutninger, der ligner det mest, din egen kommunes først.",
  intro: `Sæt et udkast eller et afsnit ind, højst ${formatNumber(longestDraft)} tegn. Arkivet finder de tidligere beslutninger, der ligner mest. Teksten bruges kun til søgningen og gemmes ikke.`,
  how: "Sådan finder arkivet dem",
  hints: [
    "Ord, som er sjældne i arkivet, tæller mest.",
    "Et helt afsnit finder mere end en enkelt linje.",
    "Vælg din kommune; så står dens egne beslutninger først.",
    "Kender du sagsnummeret, så søg på det i feltet øverst.",
  ],
  text: "Udkast eller afsnit",
  municipality: "Din kommune",
  anyMunicipality: "Ikke valgt",
  show: "Find beslutninger",
  own: (municipality: string) => `Besluttet i ${municipality}`,
  others: "Besluttet i andre kommuner",
  all: "Beslutninger, der ligner",
  shared: "Fælles ord:",
  noneOwn: (municipality: string) =>
    `Arkivet har ingen beslutning fra ${municipality}, der ligner teksten. At noget mangler her, betyder ikke, at byrådet ikke har behandlet det.`,
  none: "Ingen beslutning i arkivet ligner teksten. Prøv med et længere afsnit, eller søg på et par af de vigtigste ord. At noget mangler her, betyder ikke, at byrådet ikke har behandlet det.",
  note: "Ligheden er regnet ud fra de ord, der er sjældne i arkivet. Læs punktet, før du bygger på det.",
} as const;

export const cutNote = (length: number) =>
  `Teksten er på ${formatNumber(length)} tegn. De første ${formatNumber(longestDraft)} er brugt.`;
