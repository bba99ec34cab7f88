/** Believable minutes of meetings that never were. Pure: the same chance writes the same minutes. */
import { knownMunicipalities } from "../../program/municipality-names.ts";
import type { Blocks } from "./building-blocks.ts";
import { inventCompound, inventPerson, inventPlace } from "./invented-words.ts";
import type { Random } from "./random.ts";

/** Every text is one line or, in `description`, a paragraph. */
export type WrittenItem = {
  readonly number: number;
  readonly title: string;
  readonly caseNumber: string;
  readonly summary: string;
  readonly description: readonly string[];
  readonly recommendation: string;
  readonly decision: string;
};

/** `date` is ISO. */
export type WrittenMeeting = {
  readonly municipality: string;
  readonly body: string;
  readonly date: string;
  readonly members: readonly string[];
  readonly items: readonly WrittenItem[];
};

const bodies = ["Byrådet", "Økonomiudvalget", "Udsatterådet", "Kulturudvalget", "Ældrerådet"];
const memberCount = 7;
const dayMs = 86_400_000;
/** Some sixteen years, a prime number of days, so that a municipality has a day of its own for each meeting. */
const days = 5_801;
const daysBetween = 11;
/** Of real agendas about a quarter are such. */
const routineShare = 0.25;
const routineTitles = ["Godkendelse af dagsorden", "Meddelelser", "Orientering fra formanden"];
const meanParagraphs = 5;

/** The `nth` meeting: no two numbers below half a million give the same municipality and date. */
export function writeMeeting(
  random: Random,
  blocks: Blocks,
  nth: number,
  itemCount: number,
): WrittenMeeting {
  const round = Math.floor(nth / knownMunicipalities.length);
  const day = (round * daysBetween) % days;
  return {
    municipality: knownMunicipalities[nth % knownMunicipalities.length] ?? "",
    body: random.pick(bodies),
    date: new Date(Date.UTC(2010, 0, 4) + day * dayMs).toISOString().slice(0, 10),
    members: Array.from({ length: memberCount }, () => inventPerson(random)),
    items: Array.from({ length: itemCount }, (_, at) => writeItem(random, blocks, at + 1)),
  };
}

function writeItem(random: Random, blocks: Blocks, number: number): WrittenItem {
  const isRoutine = random.chance(routineShare);
  const paragraphs = isRoutine ? 1 : 1 + random.longTailed(meanParagraphs);
  return {
    number,
    title: isRoutine ? random.pick(routineTitles) : writeTitle(random, blocks),
    caseNumber: inventCaseNumber(random),
    summary: random.pick(blocks.sentences),
    description: Array.from({ length: paragraphs }, () => writeParagraph(random, blocks)),
    recommendation: random.pick(blocks.recommendations),
    decision: random.pick(blocks.decisions),
  };
}

const writeTitle = (random: Random, blocks: Blocks) =>
  random.chance(0.5) ? random.pick(blocks.titles) : inventTitle(random);

function inventTitle(random: Random): string {
  const compound = inventCompound(random);
  return `${compound[0]?.toUpperCase()}${compound.slice(1)} for ${inventPlace(random)}`;
}

function writeParagraph(random: Random, blocks: Blocks): string {
  const length = 2 + random.whole(4);
  return Array.from({ length }, () => writeSentence(random, blocks)).join(" ");
}

function writeSentence(random: Random, blocks: Blocks): string {
  return random.chance(0.6) ? random.pick(blocks.sentences) : inventSentence(random);
}

const phrasings: readonly ((random: Random) => string)[] = [
  (random) =>
    `Forvaltningen har i samarbejde med ${inventPerson(random)} udarbejdet en ${inventCompound(random)} for området ved ${inventPlace(random)}.`,
  (random) =>
    `Udgiften på ${1 + random.whole(900)}.000 kr. dækkes af den afsatte ${inventCompound(random)} og af bidrag fra ${inventPlace(random)}.`,
  (random) =>
    `${inventPerson(random)} redegjorde for, hvordan ${inventCompound(random)} og ${inventCompound(random)} hænger sammen.`,
  (random) =>
    `Sagen om ${inventCompound(random)} i ${inventPlace(random)} behandles igen, når der foreligger en ${inventCompound(random)}.`,
];

const inventSentence = (random: Random) => random.pick(phrasings)(random);

function inventCaseNumber(random: Random): string {
  const two = (least: number) => String(least + random.whole(10)).padStart(2, "0");
  const year = 10 + random.whole(15);
  return `${two(20)}.${two(0)}.${two(0)}-${random.pick(["A00", "G01", "P22"])}-${1 + random.whole(400)}-${year}`;
}
