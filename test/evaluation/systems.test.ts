/** Every system that is compared, on one meeting. */
import { expect, test } from "vitest";
import type { JudgedQuery } from "../../contract/judgement.ts";
import { withClients } from "../../evaluation/corpus/measured-portal.ts";
import { formatDocument } from "../../evaluation/document.ts";
import { measureSystems } from "../../evaluation/systems.ts";
import { portalData } from "../support/archive-of.ts";
import { danish } from "../support/danish.ts";
import { testArchive } from "../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../support/minutes/parsed-meeting.ts";

const { node, admin } = testArchive();
const knowledge = {
  danish,
  data: portalData,
};

function query(q: string, kind: string): JudgedQuery {
  const relevant = [{ file: "referat.txt", item: "Nyt tag på skolen", grade: 2 }];
  return { q, kind, user: "citizen", relevant };
}

const items = ["Nyt tag på skolen", "Cykelsti langs fjorden"].map((title) =>
  someItem({ title, sections: [someSection("Udvalget drøftede sagen.")] }),
);

test("each system answers the same queries; only the portal and a stemmer know inflection", async () => {
  const queries = [query("nyt tag", "plain"), query("skolers tage", "inflection")];
  const corpus = { meetings: [someMeeting({ items })], judgements: { queries } };
  const measured = await withClients(node, (engine) => measureSystems(corpus, engine, knowledge));
  const scores = measured.map(({ evaluation }) => evaluation.byKind.get("plain")?.ndcg);
  expect(scores).toEqual([1, 1, 1, 1, 1]);
  const inflected = measured.map(({ evaluation }) => evaluation.byKind.get("inflection")?.ndcg);
  expect(inflected).toEqual([1, expect.any(Number), 1, 0, 0]);

  const place = { title: "Et møde", about: "Et eksempel.", folder: "", judgements: "" };
  const page = formatDocument([{ place, measured }]);
  expect(page).toContain("## Et møde\n\nEt eksempel. 2 queries.");
  expect(page).toContain("| Referatsøg | 1.000 | 1.000 | 1.000 | 0 | 0 |");
});

test("what was made to be measured is dropped", async () => {
  const { results } = await admin.getIndexes({ limit: 1000 });
  expect(results.filter(({ uid }) => /^(?:measured|plain)-/.test(uid))).toEqual([]);
});
