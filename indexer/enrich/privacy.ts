/** What an operator has chosen to withhold beyond what the law and the parser do. */
import type { Published } from "./changes/source-changes.ts";
import type { ClosedTitles } from "./closed-titles.ts";

/** `contacts`: e-mail addresses and phone numbers of private persons; `published`: what sources took out and is shown. */
export type Privacy = {
  readonly closedTitles: ClosedTitles;
  readonly contacts: "shown" | "masked";
  readonly published: Published;
};

export const usualPrivacy: Privacy = { closedTitles: "shown", contacts: "shown", published: [] };
