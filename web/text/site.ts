/** The words that stand on every page. */

export const site = {
  name: "Referatsøg",
  line: "Søg i, hvad byråd, udvalg og råd har besluttet",
  skip: "Gå til indholdet",
  examples: "Du ser eksempler, som er skrevet til afprøvning. Kommunerne er opdigtede.",
  partial:
    "Ufuldstændigt: En del af arkivet svarer ikke lige nu, og det, der ligger der, er ikke med.",
  examplesLabel: "Bemærk",
  tellFault: "Meld en fejl",
  unknownMunicipality: "Ukendt kommune",
  untitled: "Uden overskrift",
} as const;
