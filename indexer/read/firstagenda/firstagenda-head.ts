/** The head of a meeting from FirstAgenda, as the labelled lines that minutes print. */
import type { ListedMeeting, PublishedMeeting } from "../../../contract/firstagenda.ts";
import { type Block, toBlock } from "../blocks/block.ts";

type Participant = NonNullable<PublishedMeeting["Moede"]["Moededeltagere"]>[number];

const isAbsent = ({ Absent, ParticipationCancelled }: Participant) =>
  Absent === true || ParticipationCancelled === true;

/** Blank lines around it; what is unknown is not printed. */
export function firstAgendaHead(meeting: PublishedMeeting, listed: ListedMeeting | null): Block[] {
  const { Moede, Udvalg } = meeting;
  const people = Moede.Moededeltagere ?? [];
  const facts = [
    ["Udvalg", Udvalg.Navn],
    ["Mødedato", toDay(Moede.MeetingBeginUtc)],
    ["Starttidspunkt", toClock(Moede.MeetingBeginUtc)],
    ["Sluttidspunkt", toClock(Moede.MeetingEndUtc)],
    ["Mødested", Moede.Sted ?? ""],
    ["Deltagere", namesOf(people.filter((person) => !isAbsent(person)))],
    ["Fraværende", namesOf(people.filter(isAbsent))],
  ];
  const printed = facts.filter(([, value]) => value?.trim());
  const lines = [kindOf(meeting, listed), ...printed.map(([label, value]) => `${label}: ${value}`)];
  return lines.flatMap((line) => [toBlock(line, 1), toBlock("", 1)]);
}

/** A supplementary agenda is one by its name too, also where the flag is not set. */
function kindOf(
  { TillaegsDagsorden, Moede }: PublishedMeeting,
  listed: ListedMeeting | null,
): string {
  const supplementary =
    TillaegsDagsorden === true ||
    listed?.IsSupplementaryAgenda === true ||
    /^tillæg/i.test(listed?.Navn ?? Moede.Navn ?? "");
  if (supplementary) return "Tillægsdagsorden";
  return Moede.Afsluttet ? "Referat" : "Dagsorden";
}

/** The day and the time at the place of the meeting, whatever its offset. */
function toDay(time: string): string {
  const [year, month, day] = time.slice(0, 10).split("-");
  return `${day}-${month}-${year}`;
}

function toClock(time: string | null | undefined): string {
  return time?.slice(11, 16) ?? "";
}

function namesOf(people: readonly Participant[]): string {
  return people.flatMap(({ Name }) => Name?.trim() || []).join(", ");
}
