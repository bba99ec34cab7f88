import { describe, expect, it } from "vitest";
import { toScriptJson } from "../../../web/browser/island.tsx";

describe("toScriptJson", () => {
  it("never ends its script element or begins a comment in it, and gives the value again", () => {
    const value = { text: "</script><script>alert(1)</script><!--" };
    expect(toScriptJson(value)).not.toContain("<");
    expect(JSON.parse(toScriptJson(value))).toEqual(value);
  });
});
