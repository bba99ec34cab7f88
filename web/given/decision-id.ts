/** Where the decision stands on its item's page: a quotation leads to the very words. */

export const decisionId = "beslutning";

export const toDecisionPath = (item: string): string => `${item}#${decisionId}`;
