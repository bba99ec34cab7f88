/** What a benchmark is given and what it gives. */
import type { FastifyInstance } from "fastify";
import type { Environment } from "../../contract/environment.ts";
import type { Portal } from "../../server/search/portal.ts";
import type { Blocks } from "../corpus/building-blocks.ts";

/**
 * `items` in the index, of which so many `queries` of each kind are asked, in so many `rounds`, `files` in the folder, `megabytes` (of 10^6 bytes) of the longest document; `openApp`
 * makes the portal as `npm start` does.
 */
export type Setting = {
  blocks: Blocks;
  items: number;
  queries: number;
  rounds: number;
  files: number;
  megabytes: number;
  environment: Environment;
  openApp: (portal: Portal) => Promise<FastifyInstance>;
};

/** What the value should be at least or at most. */
export type Goal = { at: "least" | "most"; value: number };

/** One thing measured; `key` for programs, `label` in Danish for people. */
export type Figure = { key: string; label: string; value: number; unit: string; goal?: Goal };

/** `title` is Danish. */
export type Benchmark = {
  name: string;
  title: string;
  run: (setting: Setting) => Promise<Figure[]>;
};

export const atLeast = (value: number): Goal => ({ at: "least", value });
export const atMost = (value: number): Goal => ({ at: "most", value });
