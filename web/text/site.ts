/** The words that stand on every page. */

export const site = {
  name: "Referatsøg",
  line: "Søg i, hvad byråd, udvalg og råd har besluttet",
  skip: "Gå til indholdet",
  examples: "Du ser eksempler, som er skrevet til afprøvning. Kommunerne er opdigtede.",
  examplesLabel: "Bemærk",
  report: "Meld en fejl",
  unknownMunicipality: "Ukendt kommune",
  untitled: "Uden overskrift",
} as const;

/** The menu, in order. */
export const menu = [
  { label: "Emner", url: "/emner" },
  { label: "Kommuner", url: "/kommuner" },
  { label: "Hjælp", url: "/hjaelp" },
  { label: "Om", url: "/om" },
] as const;

export const menuLabel = "Hovedmenu";

/** The foot of the page, in order. */
export const footerLinks = [
  { label: "Om Referatsøg", url: "/om" },
  { label: "Hjælp til søgning", url: "/hjaelp" },
  { label: "Privatliv og kontakt", url: "/privatliv" },
] as const;

export const footerLabel = "Om siden";
