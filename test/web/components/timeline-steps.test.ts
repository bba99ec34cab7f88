import { describe, expect, it } from "vitest";
import {
  fromEarlier,
  fromHit,
  inOrder,
  toBeginning,
} from "../../../web/components/timeline-steps.tsx";
import { hits, toHit } from "../fixtures/hits.ts";
import { caseResult } from "../fixtures/item.ts";

describe("the steps of a case", () => {
  it("run from the oldest to the newest, earlier decisions among the items, undated last", () => {
    const items = [toHit({ date: null }), ...caseResult.items].map((hit) => fromHit(hit, null));
    const steps = inOrder([...items, ...caseResult.earlier.map(fromEarlier)]);
    expect(steps.map(({ date }) => date)).toEqual(["2021-04-12", "2021-05-04", "2021-05-25", null]);
  });

  it("know the item whose page they stand on", () => {
    const [first, second] = hits.map((hit) => fromHit(hit, hits[1]?.id ?? null));
    expect([first?.current, second?.current]).toEqual([false, true]);
  });

  it("cut a long decision between words", () => {
    const long = toBeginning(`${"et ord ".repeat(60)}slut`);
    expect(long.length).toBeLessThan(290);
    expect(long).toMatch(/ord …$|et …$/);
    expect(toBeginning("Kort\nog godt.")).toBe("Kort og godt.");
  });
});
