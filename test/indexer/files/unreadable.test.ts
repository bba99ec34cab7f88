import { expect, test } from "vitest";
import { reasonOf, Unreadable } from "../../../indexer/files/unreadable.ts";

const fsError = (code: string) => Object.assign(new Error(`${code}: something`), { code });

test.each([
  [new Unreadable("er tom"), "er tom"],
  [fsError("ENOENT"), "findes ikke"],
  [fsError("EACCES"), "må ikke læses af denne bruger"],
  [fsError("EIO"), "kan ikke læses, fordi disken svigter"],
  [fsError("EOTHER"), "kunne ikke behandles (EOTHER: something)"],
  [new RangeError("unexpected"), "kunne ikke behandles (unexpected)"],
  ["text", "text"],
])("%s is told as »%s«", (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
