/** The orders that hits can be asked for in; the first is meant where none is named. */
export const sorts = ["relevance", "newest", "oldest"] as const;
