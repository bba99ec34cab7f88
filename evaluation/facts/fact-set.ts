/** A set of judged facts: files of labelled cases, how they are read by the portal, and what is measured. */
import { z } from "zod";
import { inProject } from "../../program/project-root.ts";
import { readJudged } from "../corpus/read-judgements.ts";
import { addTallies, isFaultless, type Tally } from "./tally.ts";

/** Half of each set is never looked at when something is mended: its figures are the honest ones. */
export const halves = ["mended", "held-out"] as const;
type Half = (typeof halves)[number];

/** What every case has, beside what its own set asks of it. */
export const FactCase = z.object({ id: z.string(), half: z.enum(halves) });
export type FactCase = z.infer<typeof FactCase>;

/** `goal` on the half that was not mended on: the least precision, and recall where it is measured. */
export type FactMeasure<Case, Read> = {
  readonly name: string;
  readonly goal: { readonly precision: number; readonly recall: number | null };
  readonly tally: (judged: Case, read: Read) => Tally;
};

/**
 * `files` lie in data/judgements/facts and hold `{ "cases": [ … ] }` each; `find` gives what the portal makes
 * of all their cases, one answer each, in order.
 */
type FactSetSource<Case extends FactCase, Read> = {
  readonly title: string;
  readonly about: string;
  readonly files: readonly string[];
  readonly schema: z.ZodType<Case>;
  readonly find: (cases: readonly Case[]) => Promise<readonly Read[]>;
  readonly measures: readonly FactMeasure<Case, Read>[];
};

/** `faulty` are the ids of cases in which something was claimed wrongly or missed. */
export type Figure = Tally & { readonly faulty: readonly string[] };
export type MeasuredFact = Pick<FactMeasure<never, never>, "name" | "goal"> & {
  readonly figures: Readonly<Record<Half, Figure>>;
};
export type MeasuredSet = Pick<FactSetSource<FactCase, never>, "title" | "about" | "files"> & {
  readonly cases: Readonly<Record<Half, number>>;
  readonly facts: readonly MeasuredFact[];
};

export type FactSet = { readonly title: string; readonly measure: () => Promise<MeasuredSet> };

/** @throws Error with a Danish sentence naming the file that cannot be used */
export function factSet<Case extends FactCase, Read>(source: FactSetSource<Case, Read>): FactSet {
  return { title: source.title, measure: () => measure(source) };
}

async function measure<Case extends FactCase, Read>({
  schema,
  find,
  measures,
  ...named
}: FactSetSource<Case, Read>): Promise<MeasuredSet> {
  const cases = named.files.flatMap((file) => casesIn(file, schema));
  const read = await find(cases);
  const facts = measures.map(({ name, goal, tally }) => {
    const tallies = cases.flatMap((judged, at) => {
      const answer = read[at];
      return answer === undefined ? [] : [{ judged, tally: tally(judged, answer) }];
    });
    return { name, goal, figures: byHalf((half) => figureOf(tallies, half)) };
  });
  const { title, about, files } = named;
  return { title, about, files, cases: byHalf((half) => cases.filter(isOf(half)).length), facts };
}

function casesIn<Case extends FactCase>(file: string, schema: z.ZodType<Case>): Case[] {
  const path = inProject("data", "judgements", "facts", file);
  return readJudged(path, z.object({ cases: z.array(schema) })).cases;
}

const isOf = (half: Half) => (one: FactCase) => one.half === half;

function byHalf<Value>(of: (half: Half) => Value): Record<Half, Value> {
  return { mended: of("mended"), "held-out": of("held-out") };
}

function figureOf(
  tallies: readonly { readonly judged: FactCase; readonly tally: Tally }[],
  half: Half,
): Figure {
  const own = tallies.filter(({ judged }) => judged.half === half);
  const faulty = own.filter(({ tally }) => !isFaultless(tally)).map(({ judged }) => judged.id);
  return { ...addTallies(own.map(({ tally }) => tally)), faulty };
}
