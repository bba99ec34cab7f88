/** The words of the pages on topics. */

export const topicsText = {
  path: "/emner",
  title: "Emner",
  intro: "Emnerne er tilføjet automatisk ud fra ord i teksten og KLE-nummeret.",
} as const;

export const topicText = {
  curve: "Punkter pr. år",
  councils: "Byråd, udvalg og råd",
  newest: "Nyeste punkter",
  search: "Søg i emnet",
  compare: "Sammenlign kommunerne",
} as const;
