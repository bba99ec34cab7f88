import { expect, test } from "vitest";
import { readyFolder } from "../../../engine/process/state-folder.ts";

test("a folder of state that cannot be made is told with what to do about it, and no other engine is advised", async () => {
  const told = await readyFolder("/proc/referatsoeg").catch((error: Error) => error.message);
  expect(told).toMatch(
    /mappen VAR \(\/proc\/referatsoeg\) ikke kan oprettes; giv brugeren, .* eller sæt VAR til en anden mappe\.$/,
  );
  expect(told).not.toContain("MEILI_BIN");
});
