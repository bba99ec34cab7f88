import { expect, test } from "vitest";
import { tidyTitle } from "../../../../indexer/parse/recognise/item-heading.ts";

test.each([
  ["Ny havn ........ 12", "Ny havn"],
  ["Ny havn\t12", "Ny havn"],
  ["Ny havn ( )", "Ny havn"],
  ["Ny havn:", "Ny havn"],
  ["Ny havn Klik her for at folde ud", "Ny havn"],
  ["Ny havn ... og en skole", "Ny havn ... og en skole"],
  ["Ny havn\t12 både", "Ny havn\t12 både"],
])("%j is the title %j", (printed, title) => expect(tidyTitle(printed)).toBe(title));
