/** What a benchmark is given and what it gives. */
import type { FastifyInstance } from "fastify";
import type { Environment } from "../../contract/environment.ts";
import type { Portal } from "../../server/search/portal.ts";
import type { Blocks } from "../corpus/building-blocks.ts";

/**
 * `items` in the index, of which so many `queries` of each kind are asked, in so many `rounds`, `files` in the folder, so many
 * `unchanged` small ones in another, `megabytes` (of 10^6 bytes) of the longest document; `openApp` makes the portal as
 * `npm start` does; `against` is the folder of another checkout, with its packages, that this one is
 * compared with.
 */
export type Setting = {
  readonly blocks: Blocks;
  readonly items: number;
  readonly queries: number;
  readonly rounds: number;
  readonly files: number;
  readonly unchanged: number;
  readonly megabytes: number;
  readonly environment: Environment;
  readonly against: string | null;
  readonly openApp: (portal: Portal) => Promise<FastifyInstance>;
};

/** What the value should be at least or at most. */
export type Goal = { readonly at: "least" | "most"; readonly value: number };

/** One thing measured; `key` for programs, `label` in Danish for people. */
export type Figure = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: Goal;
};

export const figure = (key: string, label: string, unit: string, value: number): Figure => ({
  key,
  label,
  unit,
  value,
});

/** `onFigures` hears of what there is, some at a time. */
type Run = (setting: Setting, onFigures: (figures: readonly Figure[]) => void) => Promise<void>;

/** `title` is Danish. */
export type Benchmark = { readonly name: string; readonly title: string; readonly run: Run };

export const atLeast = (value: number): Goal => ({ at: "least", value });
export const atMost = (value: number): Goal => ({ at: "most", value });
