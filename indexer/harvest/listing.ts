/** The list of committees as a list of meetings. */
import { type CommitteeList, ListedCommittee, ListedMeeting } from "../../contract/firstagenda.ts";
import { HarvestError } from "./site/harvest-error.ts";
import { readForm } from "./site/read-form.ts";

/** A meeting as listed; a committee is listed anew in each election period. */
export type Listing = {
  readonly period: string;
  readonly committee: string;
  readonly meeting: ListedMeeting;
};

export type Listings = {
  readonly listings: readonly Listing[];
  readonly faults: readonly HarvestError[];
};

/** Every meeting once, newest first; an entry of unknown form is a fault and hides no other. */
export function toListings(list: CommitteeList, address: string): Listings {
  const read = Object.entries(list.Udvalg).flatMap(([period, committees]) =>
    committees.flatMap((committee) => listCommittee(period, committee, address)),
  );
  const faults = read.filter((entry) => entry instanceof HarvestError);
  const sound = read.flatMap((entry) => (entry instanceof HarvestError ? [] : [entry]));
  const byId = new Map(sound.map((listing) => [listing.meeting.Id, listing]));
  return { listings: [...byId.values()].sort(byNewest), faults };
}

function listCommittee(period: string, value: unknown, address: string) {
  const committee = readForm(ListedCommittee, value, address);
  if (committee instanceof HarvestError) return [committee];
  return (committee.Moeder ?? []).map((entry) => {
    const meeting = readForm(ListedMeeting, entry, address);
    if (meeting instanceof HarvestError) return meeting;
    return { period, committee: committee.Navn, meeting };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function byNewest({ meeting: a }: Listing, { meeting: b }: Listing): number {
  return compare(b.MeetingBeginUtc, a.MeetingBeginUtc) || compare(a.Id, b.Id);
}
