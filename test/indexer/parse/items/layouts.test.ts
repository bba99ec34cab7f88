/** The hand-made labels of the survey's skeletons, where they are at hand. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureLayouts } from "../layouts.ts";

const folder = join(import.meta.dirname, "../../../../../shared/layouts");

test.skipIf(!existsSync(folder))("every label of the survey's skeletons is right", () => {
  const { right, labels, wrong } = measureLayouts(folder);
  expect(right / labels, wrong.join("\n")).toBe(1);
});
