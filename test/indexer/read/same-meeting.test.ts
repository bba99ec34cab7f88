import { afterAll, expect, test } from "vitest";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { type PrintedMeeting, toText } from "../../support/minutes/printed-meeting.ts";
import { printers } from "../../support/minutes/printers.ts";

const reader = createGuardedReader();
afterAll(reader.close);

const long =
  "Forvaltningen har i samarbejde med boligorganisationerne undersøgt, hvor mange unge mellem 18 og 24 år " +
  "der i løbet af det seneste år har overnattet på herberg, hos venner eller på gaden, og hvilken støtte de " +
  "har fået af kommunen undervejs.";

function meetingOf(items: number): PrintedMeeting {
  return {
    body: "Socialudvalget",
    date: "2024-03-05",
    time: "16:30",
    place: "Mødelokale 2",
    items: Array.from({ length: items }, (_, i) => ({
      number: String(14 + i),
      title: i % 2 === 0 ? "Boliger til unge hjemløse" : "Tilskud til værestedet ved havnen",
      caseNumber: `27.36.00-G01-${i + 1}-24`,
      sections: [
        { label: "Resume", paragraphs: [long] },
        { label: "Sagsfremstilling", paragraphs: [`Sag ${i}. ${long}`, `Dernæst: ${long}`] },
        { label: "Indstilling", paragraphs: ["Forvaltningen indstiller, at planen godkendes."] },
        {
          label: "Beslutning",
          paragraphs: [i % 3 === 0 ? "Godkendt." : "Taget til efterretning."],
        },
      ],
    })),
  };
}

/** Everything but the lines, which are each format's own. */
async function parse(bytes: Uint8Array, name: string) {
  const { blocks, problems } = await reader.readBytes(bytes, name);
  expect(problems).toEqual([]);
  const [{ meeting } = { meeting: null }, ...others] = parseMeetings({
    name,
    blocks,
    source: null,
  });
  expect(others).toEqual([]);
  return {
    ...meeting,
    id: null,
    items: meeting?.items.map(({ source, ...item }) => ({
      ...item,
      sections: item.sections.map(({ line, ...section }) => section),
    })),
  };
}

const formats = Object.entries(printers)
  .filter(([, print]) => print !== toText)
  .map(([ending, print]) => [`moede.${ending}`, print] as const);

test.each(formats)("%s gives the same meeting as its text", async (name, print) => {
  const meeting = meetingOf(6);
  const expected = await parse(toText(meeting), "moede.txt");
  expect(expected.items).toHaveLength(6);
  expect(await parse(print(meeting), name)).toEqual(expected);
});
