import { expect, test } from "vitest";
import { clausesOf } from "../../../../../indexer/parse/decision/language/clauses.ts";
import { ownBody } from "../../../../../indexer/parse/decision/language/own-body.ts";
import { sentencesOf } from "../../../../../indexer/parse/decision/language/sentences.ts";
import { matterOf } from "../../../../../indexer/parse/decision/verdict/topic.ts";

function matter(text: string, about: string, open: boolean) {
  const [clause] = sentencesOf(text).flatMap((one) => clausesOf(one, ownBody(null)));
  if (!clause) throw new Error("no clause");
  return matterOf({ matter: "amendment", open, proposed: null }, clause, about, []);
}

test("of what is talked of a verdict tells where it names nothing, or »forslaget« alone", () => {
  expect(matter("Vedtaget.", "", true)).toBe("amendment");
  expect(matter("Forslaget blev vedtaget.", "M", true)).toBe("amendment");
  expect(matter("Lokalplanen blev vedtaget.", "M", true)).toBe("main");
  expect(matter("Taksten i forslaget blev vedtaget.", "w", true)).toBe("main");
});

test("where nothing is open it tells of the motion", () => {
  expect(matter("Forslaget blev vedtaget.", "M", false)).toBe("main");
});
