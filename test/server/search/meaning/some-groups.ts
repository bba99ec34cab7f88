/** Groups of the thesaurus: words for one thing, and words that stand in several. */
export const someGroups = [
  {
    id: "ledig",
    label: "Ledige",
    reason: "reader-and-office",
    words: ["ledig", "arbejdsløs", "jobsøgende"],
  },
  {
    id: "alkohol",
    label: "Børn",
    reason: "reader-and-office",
    words: ["børn af alkoholikere", "familier med misbrug"],
  },
] as const;
