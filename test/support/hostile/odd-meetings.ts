/** Meetings of a size and with words that an archive has few of: what is asked finds them, too. */
import type { ParsedMeeting } from "../../../contract/meeting.ts";
import { someItem, someMeeting, someSection } from "../minutes/parsed-meeting.ts";
import { markup } from "./values.ts";

const sentence =
  "Udvalget drøftede skole, budget og byggesager, og hjemløse unge får plads på havnen. ";

/** One item of a hundred thousand letters, a meeting of three hundred items, and a title that is markup. */
export function oddMeetings(): ParsedMeeting[] {
  const long = sentence.repeat(1_200);
  const items = Array.from({ length: 300 }, (_, at) =>
    someItem({
      number: `${at + 1}`,
      title: `Skole og budget ${at + 1}`,
      caseNumber: `27.${10 + (at % 80)}.00-P${at % 30}-${at}-21`,
      sections: [someSection(sentence)],
    }),
  );
  return [
    someMeeting({
      id: "vibefjord-skoleudvalget-2021-05-06",
      body: "Skoleudvalget",
      date: "2021-05-06",
      bodyKey: "Skoleudvalget",
      items: [
        someItem({
          ...{ number: "1", title: `Skole ${markup}`, caseNumber: "18/1234", outcome: "noted" },
          ...{ decision: `Taget til efterretning. ${markup}` },
          sections: [someSection(long), someSection("Taget til efterretning.", "decision")],
        }),
      ],
    }),
    someMeeting({
      id: "vibefjord-havneudvalget-2021-06-07",
      body: "Havneudvalget",
      date: "2021-06-07",
      bodyKey: "Havneudvalget",
      items,
    }),
  ];
}
