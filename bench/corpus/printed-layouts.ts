/** Written meetings as councils print them: a few of the families of layouts. Pure. */
import type { WrittenItem, WrittenMeeting } from "./written-meeting.ts";

export type PrintedLayout = {
  readonly name: string;
  readonly print: (meeting: WrittenMeeting) => string;
};

export const printedLayouts: readonly PrintedLayout[] = [
  { name: "numbered", print: printWith(numberedHead, numberedItem) },
  { name: "printed-form", print: printWith(formHead, formItem) },
  { name: "dotted", print: printWith(dottedHead, dottedItem) },
  { name: "ad", print: printWith(adHead, adItem) },
  { name: "status", print: printWith(statusHead, statusItem) },
];

type Lines = readonly string[];

/** A blank line follows each part. */
function printWith(
  head: (meeting: WrittenMeeting) => Lines,
  item: (item: WrittenItem) => Lines,
): PrintedLayout["print"] {
  return (meeting) =>
    `${[...head(meeting), ...meeting.items.flatMap((one) => item(one))].join("\n\n")}\n`;
}

function numberedHead({ municipality, body, date, members }: WrittenMeeting): Lines {
  return [
    "Referat",
    `${body} i ${municipality} Kommune`,
    `Mødelokale 1, Rådhuset,\n${toDanish(date)}\nKl. 16:00`,
    `Medlemmer\n\n${members.join("\n")}`,
  ];
}

function numberedItem(item: WrittenItem): Lines {
  return [
    `${item.number} ${item.title}`,
    `${item.caseNumber} – KirHol`,
    `Resumé\n\n${item.summary}`,
    `Indstilling\n\n${item.recommendation}`,
    `Beslutning\n\n${item.decision}`,
    "Sagsfremstilling",
    ...item.description,
  ];
}

function formHead({ municipality, body, date, members }: WrittenMeeting): Lines {
  return [
    `REFERAT ${body} d. ${toDigits(date)}`,
    `Mødedato ${toDanish(date)} kl. 14:00`,
    `Mødested Rådhuset, ${municipality} Kommune`,
    `Mødedeltagere ${members.join(", ")}`,
  ];
}

function formItem(item: WrittenItem): Lines {
  return [
    `Punkt ${item.number}: ${item.title}`,
    item.caseNumber,
    `Sagstema\n\n${item.summary}`,
    `Redegørelse\n\n${item.description.join("\n\n")}`,
    `Indstilling\n\n${item.recommendation}`,
    `Beslutning\n\n${item.decision}`,
  ];
}

function dottedHead({ municipality, body, date, members }: WrittenMeeting): Lines {
  return [
    `Referat fra møde i ${body} i ${municipality} Kommune`,
    `Mødedato: ${toDigits(date)}`,
    `Deltagere: ${members.join(", ")}`,
  ];
}

function dottedItem(item: WrittenItem): Lines {
  return [
    `${item.number}. ${item.title}`,
    `Sagsnr.: ${item.caseNumber}`,
    `Sagsfremstilling\n\n${[item.summary, ...item.description].join("\n\n")}`,
    `Indstilling\n\n${item.recommendation}`,
    `Beslutning\n\n${item.decision}`,
  ];
}

function adHead({ municipality, body, date, members }: WrittenMeeting): Lines {
  return [
    `Referat ${body} den ${toDanish(date)}`,
    `STED: Rådhuset, ${municipality} Kommune`,
    `MØDEDELTAGERE\n\n${members.join("\n")}`,
  ];
}

function adItem(item: WrittenItem): Lines {
  return [`Ad ${item.number}) ${item.title}`, item.summary, ...item.description, item.decision];
}

function statusHead({ municipality, body, date, members }: WrittenMeeting): Lines {
  return [
    `${municipality} Kommune`,
    `Referat\n${body}`,
    `Mødedato: ${toDanish(date)}`,
    `Deltagere: ${members.join(", ")}`,
  ];
}

function statusItem(item: WrittenItem): Lines {
  return [
    `${item.number} (Åben) ${item.title}`,
    `Sagsnr.: ${item.caseNumber}`,
    `Sagsfremstilling\n\n${[item.summary, ...item.description].join("\n\n")}`,
    `Administrationen indstiller\n\n${item.recommendation}`,
    `Beslutning\n\n${item.decision}`,
  ];
}

const danishDate = new Intl.DateTimeFormat("da-DK", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "19. september 2019" */
const toDanish = (date: string) => danishDate.format(new Date(date));

/** "19-09-2019" */
const toDigits = (date: string) => date.split("-").reverse().join("-");
