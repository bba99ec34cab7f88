/** What an operator has chosen to withhold beyond what the law and the parser do. */
import type { ClosedTitles } from "./closed-titles.ts";

/** `contacts`: e-mail addresses and phone numbers of private persons. */
export type Privacy = {
  readonly closedTitles: ClosedTitles;
  readonly contacts: "shown" | "masked";
};

export const usualPrivacy: Privacy = { closedTitles: "shown", contacts: "shown" };
