/**
 * FirstAgenda Publication's public interface, as observed on municipal hosts 2024-2026: the fields that
 * are relied on. Unexpected fields pass through; one of these moved or missing is a fault.
 */
import { z } from "zod";
import type { ReadOnly } from "./read-only.ts";
import { WebAddress } from "./source.ts";

/** Local time with offset, "2026-05-04T14:00:00+02:00", also where the field's name says Utc. */
const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);
const text = z.string().nullish();

/** A meeting as the list of committees has it. `ReleasedDate` changes when it is published anew. */
export const ListedMeeting = z.looseObject({
  Id: z.guid(),
  MeetingBeginUtc: localTime,
  ReleasedDate: z.string().nullable(),
  Afsluttet: z.boolean(),
  Navn: z.string().nullable(),
  IsSupplementaryAgenda: z.boolean().nullish(),
});
export type ListedMeeting = ReadOnly<z.infer<typeof ListedMeeting>>;

/** A committee of one election period; its meetings are checked one by one. */
export const ListedCommittee = z.looseObject({
  Navn: z.string(),
  Moeder: z.array(z.unknown()).nullable(),
});

/** `GET /api/agenda/udvalgsliste`: committees by the name of their election period. */
export const CommitteeList = z.looseObject({
  Udvalg: z.record(z.string(), z.array(z.unknown())),
});
export type CommitteeList = ReadOnly<z.infer<typeof CommitteeList>>;

const Participant = z.looseObject({
  Name: z.string().nullable(),
  Absent: z.boolean().nullish(),
  ParticipationCancelled: z.boolean().nullish(),
});

const Field = z.looseObject({ Navn: text, Html: text, Tekst: text, Link: text });

export const Attachment = z.looseObject({
  Id: z.guid(),
  Navn: z.string().nullable(),
  Order: z.number().nullish(),
  HarPdfVersion: z.union([z.string(), z.boolean()]).nullish(),
});
export type Attachment = ReadOnly<z.infer<typeof Attachment>>;

/** `Navn` and `Punktnummer` may be null: then `Caption` and `Number` hold the same. */
export const PublishedItem = z.looseObject({
  Id: z.guid(),
  Punktnummer: text,
  Number: z.union([z.string(), z.number()]).nullish(),
  Sorting: z.number().nullish(),
  Navn: text,
  Caption: text,
  SagsNummer: text,
  CaseNumber: text,
  IsOpen: z.boolean(),
  ItemDecision: text,
  Felter: z.array(Field).nullable(),
  Bilag: z.array(Attachment).nullish(),
});
export type PublishedItem = ReadOnly<z.infer<typeof PublishedItem>>;

/** `GET /api/agenda/dagsorden/{id}`: one meeting with its items. `Moede.Id` is always zero. */
export const PublishedMeeting = z.looseObject({
  Id: z.guid(),
  TillaegsDagsorden: z.boolean().nullish(),
  Udvalg: z.looseObject({ Navn: z.string() }),
  Moede: z.looseObject({
    MeetingBeginUtc: localTime,
    MeetingEndUtc: localTime.nullish(),
    Sted: text,
    Afsluttet: z.boolean(),
    Navn: text,
    Moededeltagere: z.array(Participant).nullish(),
  }),
  Dagsordenpunkter: z.array(PublishedItem),
});
export type PublishedMeeting = ReadOnly<z.infer<typeof PublishedMeeting>>;

/**
 * A file of the harvest: what the list said of the meeting, and the meeting as it was published,
 * both whole. `url` is the page for people, `api` the address it was fetched from. It holds no time
 * of fetching: the same publication always gives the same file.
 */
export const HarvestedMeeting = z.object({
  format: z.literal("firstagenda-publication"),
  url: WebAddress,
  api: WebAddress,
  listed: z.object({ period: z.string(), committee: z.string(), meeting: ListedMeeting }),
  meeting: PublishedMeeting,
});
export type HarvestedMeeting = ReadOnly<z.infer<typeof HarvestedMeeting>>;
