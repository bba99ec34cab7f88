/** An invented municipality's site in the form of FirstAgenda's interface, the same for the same seed. */

type Random = () => number;

/** Mulberry32: small, and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}

function toGuid(random: Random): string {
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}

const zeroGuid = "00000000-0000-0000-0000-000000000000";

const matters = [
  ["Støtte til værestedet Havnehuset", "27.18.00"],
  ["Renovering af Sønderskolens tag", "82.06.00"],
  ["Lokalplan for Møllebakken", "01.02.05"],
  ["Handleplan mod hjemløshed", "27.36.00"],
  ["Takster for kulturskolen", "20.13.00"],
] as const;

const decisions = [
  "Godkendt.",
  "Taget til efterretning.",
  "Anbefales godkendt.",
  "Udsat.",
  "Godkendt med 12 stemmer for og 3 imod.",
] as const;

const people = ["Aja Lund", "Bo Krag", "Else Thygesen", "Ivar Nørby", "Sanne Ravn"] as const;

/** Word's export of a section, with the settings and the name that it writes among the text. */
function section(label: string, kind: string, text: string): string {
  const settings =
    '<meta charset="utf-8"><meta name="generator" content="Word"><title>Dagsordenspunkt</title>' +
    "<style type='text/css'>.cs1 { margin: 0 }</style><!-- StartFragment -->";
  return `<h3>${label}</h3>\n<span class='${kind}'>${settings}<div><p class='cs1'><span>${text}</span></p><p><span>&#xa0;</span></p></div></span>`;
}

function toHtml(sections: readonly string[]): string {
  return `<div><div id='sagsfremstillingContainer'>${sections.join("\n")}</div></div>`;
}

function buildItem(random: Random, number: number) {
  const [title, kle] = pick(random, matters);
  const open = random() > 0.1;
  const html = toHtml([
    section("Resume", "resume", `${title} har været drøftet siden ${2010 + number}.`),
    section("Indstilling", "indstilling", "Forvaltningen indstiller, at sagen godkendes."),
    section("Sagsfremstilling", "ukendt", "Sagen blev rejst af borgerne og er siden belyst."),
    section("Beslutning", "beslutning", pick(random, decisions)),
  ]);
  return {
    Id: toGuid(random),
    AgendaUid: toGuid(random),
    Punktnummer: String(number),
    Sorting: number,
    Navn: open ? title : `Lukket: ${title}`,
    SagsNummer: `${kle}-G01-${Math.floor(random() * 90 + 1)}-23`,
    IsOpen: open,
    SourceId: "",
    ItemDecision: null,
    Felter: [
      {
        Navn: "",
        Html: open ? html : "",
        Tekst: null,
        Id: zeroGuid,
        Link: "",
        DocumentId: zeroGuid,
      },
    ],
    Bilag: [{ Id: toGuid(random), Navn: `Notat nr. ${number}`, Order: 1, HarPdfVersion: "true" }],
    Lydfiler: null,
    Ressourcer: null,
    Presentations: null,
    ExternalAgendaItemAttendees: [],
  };
}

function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

function buildMeeting(random: Random, committee: string, date: string) {
  const id = toGuid(random);
  const begin = `${date}T16:00:00+02:00`;
  const end = `${date}T18:30:00+02:00`;
  const facts = {
    MeetingBeginUtc: begin,
    MeetingEndUtc: end,
    Dato: begin,
    Sted: "Byrådssalen",
    Afsluttet: true,
    Navn: "Referat",
    Description: null,
  };
  const items = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, index) =>
    buildItem(random, index + 1),
  );
  const attendance = people.map((name) => ({
    Name: name,
    Absent: random() < 0.15,
    ParticipationCancelled: false,
    AttendanceType: 0,
  }));
  const released: string | null = `${addDays(date, 2)}T10:53:07.7035726+02:00`;
  return {
    listed: {
      Id: id,
      ...facts,
      ReleasedDate: released,
      Moededeltagere: null,
      SourceId: null,
      IsSupplementaryAgenda: false,
    },
    body: {
      Id: id,
      TillaegsDagsorden: false,
      Udvalg: { Id: toGuid(random), OrganisationId: zeroGuid, Navn: committee, Historisk: false },
      Moede: { Id: zeroGuid, ...facts, Moededeltagere: attendance },
      Dagsordenpunkter: items,
    },
  };
}

const committees = [
  "Økonomiudvalget",
  "Social- og Sundhedsudvalget",
  "Udsatterådet 2022-2025",
  "Byrådet",
] as const;

type GeneratedMeeting = ReturnType<typeof buildMeeting>;

/** What a site publishes; tests change it in place between two harvests. */
export type GeneratedSite = {
  readonly meetings: Map<string, { committee: string } & GeneratedMeeting>;
};

/** So many meetings, a week apart, among four committees. */
export function generateSite({ seed = 1, meetings = 8 } = {}): GeneratedSite {
  const random = createRandom(seed);
  const built = Array.from({ length: meetings }, (_, index) => {
    const committee = committees[index % committees.length] ?? committees[0];
    const meeting = buildMeeting(random, committee, addDays("2019-01-07", index * 7));
    return [meeting.listed.Id, { committee, ...meeting }] as const;
  });
  return { meetings: new Map(built) };
}

/** The answer to `GET /api/agenda/udvalgsliste`. */
export function toCommitteeList({ meetings }: GeneratedSite) {
  const listed = [...meetings.values()];
  const committee = (name: string) => ({
    Id: zeroGuid,
    Navn: name,
    OrganisationId: zeroGuid,
    Historisk: false,
    Moeder: listed.filter((meeting) => meeting.committee === name).map(({ listed }) => listed),
  });
  const names = [...new Set(listed.map((meeting) => meeting.committee))];
  return { Udvalg: { "Udvalg 2018-2025": names.map(committee) } };
}
