/** Invented meetings for printing in every format, the same for the same seed. */
import { createRandom } from "../../harvest/firstagenda-site.ts";
import type { PrintedItem, PrintedMeeting } from "../printed-meeting.ts";

const subjects =
  "cykelstien langs fjorden;biblioteket i Søby;den nye svømmehal;plejehjemmet Åbakken;havnens kajplads;værestedet ved torvet;busruterne til øerne;skolernes legepladser;genbrugspladsen;museets tag".split(
    ";",
  );
const matters =
  "Ny plan for;Renovering af;Tilskud til;Orientering om;Drift af;Udbud af;Høring om".split(";");
const clauses = [
  "Forvaltningen har i løbet af foråret gennemgået ordningen sammen med brugerne og de lokale foreninger",
  "udgiften er på 1,4 mio. kr. om året og kan holdes inden for den ramme, der er afsat til området",
  "der er kommet 37 høringssvar, hvoraf de fleste er for, mens enkelte peger på støj og på manglende parkering",
  "arbejdet kan begynde efter sommerferien og være til ende, før frosten sætter ind",
  "erfaringerne fra nabokommunerne viser, at en trinvis indføring giver de bedste resultater for borgerne",
];
const decisions = [
  ["Godkendt."],
  ["Indstillingen blev godkendt."],
  ["Taget til efterretning."],
  [
    "Udvalget godkendte planen, dog således at der følges op på støjen om et år, og at naboerne høres igen.",
  ],
  [
    "Punktet blev udsat til næste møde, så forvaltningen kan undersøge, hvad en mindre løsning vil koste.",
  ],
  ["Anbefales godkendt.", "Sagen sendes videre til kommunalbestyrelsen."],
];
const people = [
  "Aja Lundsgaard (A)",
  "Bo Krag Sørensen (V)",
  "Else Thygesen (F)",
  "Ivar Nørby Bæk (C)",
  "Sanne Ravn-Holm (Ø)",
  "Kåre Ågård (B)",
];

type Random = () => number;
const pick = <T>(random: Random, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)] as T;

function prose(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => {
    const [first, second] = [pick(random, clauses), pick(random, clauses)];
    return `${first.charAt(0).toUpperCase()}${first.slice(1)}, og ${second}.`;
  }).join(" ");
}

function toItem(random: Random, nth: number): PrintedItem {
  const absent = [...people].sort(() => random() - 0.5).slice(0, 1 + Math.floor(random() * 5));
  const decision = pick(random, decisions);
  const decided = random() < 0.5 ? [...decision, `Fraværende: ${absent.join(", ")}`] : decision;
  return {
    number: String(nth),
    title: `${pick(random, matters)} ${pick(random, subjects)}`,
    caseNumber: `${10 + Math.floor(random() * 17)}.01.00-G01-${1 + Math.floor(random() * 900)}-24`,
    sections: [
      { label: "Resume", paragraphs: [prose(random, 1)] },
      {
        label: "Sagsfremstilling",
        paragraphs: [prose(random, 2), prose(random, 1), prose(random, 3)],
      },
      {
        label: "Indstilling",
        paragraphs: [
          `Forvaltningen indstiller, at planen for ${pick(random, subjects)} godkendes.`,
        ],
      },
      { label: "Beslutning", paragraphs: decided },
    ],
  };
}

/** Meeting number `seed`, with four to nine items. */
export function generatedMeeting(seed: number): PrintedMeeting {
  const random = createRandom(seed);
  const first = 1 + Math.floor(random() * 200);
  const count = 4 + Math.floor(random() * 6);
  return {
    body: pick(random, ["Teknik- og Miljøudvalget", "Byrådet", "Social- og Sundhedsudvalget"]),
    date: `2024-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-1${Math.floor(random() * 9)}`,
    time: "16:30",
    place: "Mødelokale 2, Rådhuset",
    items: Array.from({ length: count }, (_, i) => toItem(random, first + i)),
  };
}
