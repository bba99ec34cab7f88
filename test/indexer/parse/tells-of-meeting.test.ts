/** A page that calls itself neither minutes nor agenda is minutes where it tells that people met. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../indexer/read/text/read-text.ts";

const items =
  "1. Vejene\n\nBo fortalte om en besværlig sag.\n\n2. Sne\n\nDer bestilles fælles.\n\n3. Eventuelt\n";

function decisions(head: string) {
  const blocks = textBlocks(`${head}\n\n${items}`);
  const [parsed] = parseMeetings({ name: "side.txt", blocks, source: null });
  return parsed?.meeting.items.map(({ decision }) => decision);
}

test.each(["Tilstede:\nAnna Ager\nsom referent:\nBo Bæk", "Fremmødte: Anna Ager", "Referent: Bo"])(
  "who came, or writes, was there: %j",
  (who) => {
    const said = ["Bo fortalte om en besværlig sag.", "Der bestilles fælles.", null];
    expect(decisions(`Havnerådets møde den 2. maj 2011\n\n${who}`)).toEqual(said);
  },
);

test.each(["Fremmøde:\nAnna Ager", "Mødet blev afholdt på havnen\nFremmøde: Anna Ager"])(
  "»Dagsorden:« heads the items of a meeting that was held: %j",
  (who) => {
    const said = ["Bo fortalte om en besværlig sag.", "Der bestilles fælles.", null];
    expect(decisions(`Havnerådets møde den 2. maj 2011\n\n${who}\n\nDagsorden:`)).toEqual(said);
  },
);

test.each([
  "Havnerådets møde den 2. maj 2011\n\nInviterede: Anna Ager",
  "Dagsorden for Havnerådets møde den 2. maj 2011\n\nReferent: Bo Bæk",
])("who is invited may not come, and an agenda is none: %j", (head) => {
  expect(decisions(head)).toEqual([null, null, null]);
});
