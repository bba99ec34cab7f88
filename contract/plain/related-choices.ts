/** Whether hits that are found by related words alone count like all others, or apart. */
export const relatedChoices = ["apart", "include"] as const;
export type RelatedChoice = (typeof relatedChoices)[number];
