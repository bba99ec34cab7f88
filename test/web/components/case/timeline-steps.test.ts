import { describe, expect, it } from "vitest";
import {
  fromEarlier,
  fromHit,
  fromOwn,
  inOrder,
  toBeginning,
  withoutTold,
} from "../../../../web/components/case/timeline-steps.tsx";
import { toHit } from "../../fixtures/hits.ts";
import { caseResult, item, meetingFacts } from "../../fixtures/item.ts";

describe("the steps of a case", () => {
  it("run from the oldest to the newest, earlier decisions among the items, undated last", () => {
    const items = [toHit({ date: null }), ...caseResult.items].map(fromHit);
    const steps = inOrder([...items, ...caseResult.earlier.map(fromEarlier)]);
    expect(steps.map(({ date }) => date)).toEqual(["2021-04-12", "2021-05-04", "2021-05-25", null]);
  });

  it("tell a meeting once: an earlier decision falls away where its own item stands", () => {
    const told = [{ date: "2021-03-02", body: "Socialudvalget 2018 til 2021" }];
    const same = { date: "2021-03-02", body: "Socialudvalget" };
    const others = [
      { date: "2021-03-02", body: "Byrådet" },
      { date: "2021-04-13", body: "Socialudvalget" },
      { date: null, body: "Socialudvalget" },
    ];
    expect(withoutTold([same, ...others], told)).toEqual(others);
  });

  it("tell a treatment once where its body is called otherwise, since it leads to the same item", () => {
    const told = [{ date: "2021-03-02", body: "Vibefjord Udsatteråd", url: "/punkt/a" }];
    const printed = { date: "2021-03-02", body: "Udsatterådet", url: "/punkt/a" };
    expect(withoutTold([printed], told)).toEqual([]);
    expect(withoutTold([{ ...printed, url: "/punkt/b" }], told)).toHaveLength(1);
  });

  it("know the item whose page they stand on", () => {
    expect(fromOwn(item, meetingFacts)).toMatchObject({ current: true, date: "2021-05-25" });
  });

  it("cut a long decision between words", () => {
    const long = toBeginning(`${"et ord ".repeat(60)}slut`);
    expect(long.length).toBeLessThan(290);
    expect(long).toMatch(/ord …$|et …$/);
    expect(toBeginning(" Kort og godt.\n")).toBe("Kort og godt.");
  });

  it("keep the lines of what is printed as a list", () => {
    const listed = "Det indstilles, at:\n1. kajen males\n2. prisen sættes ned";
    expect(toBeginning(listed)).toBe(listed);
  });

  it("call a body by its name, its years with an en dash", () => {
    const hit = toHit({ municipality: "Vibefjord", body: "Vibefjord Udsatteråd 2022 - 2025" });
    expect(fromHit(hit).body).toBe("Udsatteråd 2022–2025");
  });
});
