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

function decisionsOf(text: string) {
  const [parsed] = parseMeetings({ name: "side.txt", blocks: textBlocks(text), source: null });
  return parsed?.meeting.items.map(({ decision }) => decision);
}

const below = (...said: readonly string[]) =>
  ["1.Dirigent.", "2.Vejene.", "3.Sne.", "4.Eventuelt."].map((title, i) => [title, said[i]]);
const underAgenda = (...said: readonly string[]) =>
  `Havnerådet\nMøde den 2. maj 2011 i skuret\n\nDagsorden:\n\n${below(...said)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;

test.each([
  ["Bo er dirigent.", "Godkendt.", "Vedtaget med en rettelse.", "Intet."],
  ["Bo bød velkommen.", "Anna fortalte om hullerne.", "Vi fik to tilbud.", "Bo spurgte om stiger."],
])("»Dagsorden:« alone heads items that tell what came of them: %j", (...said) => {
  expect(decisionsOf(underAgenda(...said))).toEqual(said);
});

test.each([
  ["Bo foreslår Anna.", "Til godkendelse", "Til orientering", "Ordet er frit."],
  ["Bo byder velkommen.", "Kommunen svarede i april. Svaret drøftes.", "Den kom.", "Det var alt."],
  [
    "Referatet blev sendt ud.",
    "Kommunen fremlagde planen i april.",
    "Vi fik et svar sidste uge.",
    "Rådet drøftede det i 2010.",
  ],
])("a plan tells what an item is for, and what is going to be done with it: %j", (...said) => {
  expect(decisionsOf(underAgenda(...said))).toEqual([null, null, null, null]);
});

const lists =
  "1. Filmaften\n\n  1. Der kom tredive unge\n  2. Vi køber en ny maskine\n 2. Turen\n\n  1. Ali holdt et oplæg\n 3. Lokalet\n\n  1. Maja ringede til ejeren\n";
const said = [
  "1. Der kom tredive unge\n2. Vi køber en ny maskine",
  "1. Ali holdt et oplæg",
  "1. Maja ringede til ejeren",
];

test("so are pages without any word for it, in lists below the titles too", () => {
  expect(decisionsOf(`Ungerådsmøde d. 9. marts 2023\n\n ${lists}`)).toEqual(said);
});

test("a call to a meeting decides nothing", () => {
  const head = "Indkaldelse til ungerådsmøde d. 9. marts 2023";
  expect(decisionsOf(`${head}\n\n ${lists}`)).toEqual([null, null, null]);
});

test.each(["Mødet begyndte kl. 13.30 og sluttede kl. 19.30", "Mødet afholdt på havnen"])(
  "what is told of the meeting as past was a meeting: %s",
  (told) => {
    const head = "Havnerådets møde den 2. maj 2011\n\n";
    const said = ["Bo fortalte om en besværlig sag.", "Der bestilles fælles.", null];
    expect(decisions(head + told)).toEqual(said);
    expect(decisions(`${head}Mødet begynder kl. 13.30`)).toEqual([null, null, null]);
  },
);
