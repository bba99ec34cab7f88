import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { inTurn } from "../../../indexer/sync/turn.ts";

test("two runs from one folder of state never overlap, and the second is told that it waits", async () => {
  const varDir = `/nowhere/${randomUUID()}`;
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise(setImmediate);
    log.push(`${name} ends`);
  };
  const wait = () => log.push("waits");
  const first = inTurn(varDir, wait, work("one"));
  await Promise.all([first, inTurn(varDir, wait, work("two"))]);
  expect(log.filter((line) => line !== "waits")).toEqual([
    "one begins",
    "one ends",
    "two begins",
    "two ends",
  ]);
  expect(log).toContain("waits");
});

test("a run that fails gives its turn away", async () => {
  const varDir = `/nowhere/${randomUUID()}`;
  const failing = () => Promise.reject(new Error("broken"));
  await expect(inTurn(varDir, () => {}, failing)).rejects.toThrow("broken");
  await expect(
    inTurn(
      varDir,
      () => {},
      async () => "done",
    ),
  ).resolves.toBe("done");
});
