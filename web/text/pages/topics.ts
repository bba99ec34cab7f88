/** The words of the pages on topics. */

export const topicsText = {
  path: "/emner",
  title: "Emner",
  description: "Alle emner i arkivet, hvad de dækker, og hvor mange dagsordenspunkter hvert har.",
  how: "Sådan læses tallene",
  hints: [
    "Et punkt tæller med, når overskriften eller sagen selv handler om emnet.",
    "»Også nævnt« er punkter, hvor emnet kun kommer på tale undervejs.",
    "På emnets side står, hvilke ord der viser det.",
  ],
  intro: "Emnerne er tilføjet automatisk ud fra ord i teksten og KLE-nummeret.",
} as const;

export const topicText = {
  curve: "Punkter pr. år",
  councils: "Kommuner, der har behandlet emnet",
  related: "Emner, som de samme punkter handler om",
  proofs: "Sådan findes emnet",
  terms: "Ord, der viser emnet",
  firsts: "Sammensatte ord, der begynder med",
  hints: "Ord med flere betydninger, som kræver et tegn mere",
  kle: "KLE-numre",
  rule: "Et punkt handler om emnet, når overskriften eller sagen selv siger det; nævner kun sagsfremstillingen det, står punktet under »nævnt i«. Ordene genkendes bøjet og i sammensatte ord. Ved hvert punkt kan man se, hvilket ord der gav emnet.",
  newest: "Nyeste punkter om emnet, med ordene, der viser det",
  search: "Søg i emnet",
  compare: "Sammenlign kommunerne",
  follow: "Følg emnet",
} as const;

export const describeTopic = (label: string, description: string) =>
  `${label}: ${description} Beslutninger fra byråd, udvalg og råd, år for år.`;
