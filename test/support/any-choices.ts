/** Every choice of a search, drawn by chance. */
import fc from "fast-check";
import {
  type Choice,
  type ChoiceName,
  choiceNames,
  choices,
} from "../../contract/plain/choices.ts";
import { recordOf } from "../../contract/plain/table.ts";

type Drawn = { readonly [Name in ChoiceName]: fc.Arbitrary<Choice<Name>> };

/** The cast says that each name is drawn from its own list. */
export const anyChoices = recordOf(choiceNames, (name) =>
  fc.constantFrom<string>(...choices[name]),
) as unknown as Drawn;
