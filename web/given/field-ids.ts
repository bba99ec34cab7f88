/** Where the search field and its suggestions are found: a page has one. */

export const searchFieldId = "soegefelt";
export const suggestionsId = "forslag";
