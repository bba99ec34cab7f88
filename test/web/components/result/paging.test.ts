import { describe, expect, it } from "vitest";
import { countPages } from "../../../../web/components/result/paging.tsx";

describe("countPages", () => {
  it("is as many as the strict hits fill, and never none", () => {
    expect(countPages({ total: 0, pageSize: 20 })).toBe(1);
    expect(countPages({ total: 20, pageSize: 20 })).toBe(1);
    expect(countPages({ total: 21, pageSize: 20 })).toBe(2);
  });
});
