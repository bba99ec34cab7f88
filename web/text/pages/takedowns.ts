/** What is said of what was taken down. */

export const takedownsText = {
  path: "/fjernet",
  title: "Fjernet fra portalen",
  intro:
    "Her står, hvad den, der driver portalen, har fjernet fra den, hvornår og hvorfor. Det fjernede selv står her ikke. Kommunens egen offentliggørelse er ikke berørt.",
  none: "Intet er fjernet.",
  kinds: { item: "Et punkt", meeting: "Et møde", text: "En tekst, hvor den stod" },
} as const;
