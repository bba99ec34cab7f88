import fc from "fast-check";
import { expect, test } from "vitest";
import { createTurns, LineFull } from "../../../engine/query/turns.ts";

const stays = new AbortController().signal;

test("so many have a turn at once, and the next has it when one gives it back, in the order in which they came", async () => {
  const turns = createTurns(2, 10);
  const begun: string[] = [];
  const come = async (name: string) => {
    const giveBack = await turns.take(stays);
    begun.push(name);
    return giveBack;
  };
  const [first, second] = [await come("a"), await come("b")];
  const others = [come("c"), come("d")];
  expect(begun).toEqual(["a", "b"]);
  first();
  first();
  await others[0];
  expect(begun).toEqual(["a", "b", "c"]);
  second();
  await others[1];
  expect(begun).toEqual(["a", "b", "c", "d"]);
});

test("who waits behind a full line is refused; who has gone does not stand in it", async () => {
  const turns = createTurns(1, 2);
  const giveBack = await turns.take(stays);
  const leaving = new AbortController();
  const gone = [turns.take(leaving.signal), turns.take(leaving.signal)];
  await expect(turns.take(stays)).rejects.toThrow(LineFull);
  leaving.abort(new Error("left"));
  for (const one of gone) await expect(one).rejects.toThrow("left");
  const next = turns.take(stays);
  giveBack();
  expect(await next).toBeTypeOf("function");
});

test("who comes when their time is over takes no turn", async () => {
  const turns = createTurns(1, 1);
  await expect(turns.take(AbortSignal.abort(new Error("late")))).rejects.toThrow("late");
  expect(await turns.take(stays)).toBeTypeOf("function");
});

test("whoever leaves, and in whatever order, never more have a turn than there are, and everybody who stays has one", async () => {
  const steps = fc.array(fc.record({ leaves: fc.boolean(), before: fc.nat(5) }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), steps, async (atOnce, visitors) => {
      const turns = createTurns(atOnce, 100);
      let [now, most, served] = [0, 0, 0];
      const come = async ({ leaves, before }: (typeof visitors)[number]) => {
        const leaving = new AbortController();
        const turn = turns.take(leaving.signal).catch(() => null);
        for (let at = 0; at < before; at += 1) await null;
        if (leaves) leaving.abort();
        const giveBack = await turn;
        if (giveBack === null) return;
        now += 1;
        most = Math.max(most, now);
        await null;
        now -= 1;
        if (!leaves) served += 1;
        giveBack();
      };
      await Promise.all(visitors.map(come));
      expect(most).toBeLessThanOrEqual(atOnce);
      expect(served).toBe(visitors.filter(({ leaves }) => !leaves).length);
    }),
  );
});
