/** The words about taking a search along. */
export const takeText = {
  label: "Tag søgningen med",
  follow: "Følg søgningen",
  fetchAs: "Hent som",
  compare: "Sammenlign kommuner",
  help: "Sådan bruger du det",
  how: "hvordan?",
  helpAddress: "/hjaelp#feed",
} as const;

export const feedTitle = (format: string) => `Følg søgningen (${format})`;
