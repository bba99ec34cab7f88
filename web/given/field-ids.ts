/** Where the search field, its suggestions and numbered marks are found: a page has one of each. */

export const searchFieldId = "soegefelt";
export const suggestionsId = "forslag";

/** Where a mark with a number is found on its page. */
export const toMarkId = (number: number) => `fund-${number}`;
