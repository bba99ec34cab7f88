/** A head whose labels are in capitals and run on in one line. */
import { expect, test } from "vitest";
import { splitShoutedHead } from "../../../../../indexer/parse/lines/heads/shouted-head.ts";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";

function meetingOf(...lines: string[]) {
  const blocks = textBlocks(lines.join("\n\n"));
  return parseMeetings({ name: "a.txt", blocks, source: null })[0]?.meeting;
}

const page =
  "1 UDVALG Det Fælles Havneråd MØDE Rådsmøde STED Kajhuset STARTTIDSPUNKT :00:00 SLUTTIDSPUNKT :30:00 PUNKTER 1. Ny bro 2. Eventuelt";

test("each label and each value stands on a line of its own", () => {
  expect(splitShoutedHead("UDVALG Havnerådet. MØDE Referat. STED Kajen PUNKTER 1. Bro")).toEqual([
    "UDVALG",
    "Havnerådet",
    "MØDE",
    "Referat",
    "STED",
    "Kajen",
    "PUNKTER",
    "1. Bro",
  ]);
});

test("one or two such words, the same twice, and words far into a text are no head", () => {
  expect(splitShoutedHead("UDVALG Havnerådet MØDE Referat")).toBeNull();
  expect(splitShoutedHead("UDVALG Havnerådet MØDE Referat STED Kajen MØDE Nr. 2")).toBeNull();
  expect(splitShoutedHead(`${"Broen er ny. ".repeat(5)} UDVALG A MØDE B STED C`)).toBeNull();
});

test("times whose hour is lost are unknown, unless the name of the document tells them", () => {
  const lost = meetingOf("Transkript", page, "2 Ny bro BESLUTNING Godkendt");
  expect(lost).toMatchObject({
    body: "Det Fælles Havneråd",
    place: "Kajhuset",
    startTime: null,
    endTime: null,
  });
  const name = "UDVALG Det Fælles Havneråd. MØDE Rådsmøde. STED Kajhuset STARTTIDSPUNKT";
  const told = meetingOf(
    `${name} :00:00`,
    `Download "${name} 03-11-2015 17:00:00"`,
    "Transkript",
    page,
    "2 Ny bro BESLUTNING Godkendt",
  );
  expect(told).toMatchObject({
    body: "Det Fælles Havneråd",
    date: "2015-11-03",
    startTime: "17:00",
    endTime: null,
  });
});
