import { describe, expect, it } from "vitest";
import { toContactAddress, toFaultAddress } from "../../../web/address/fault-address.ts";

const page = "https://referater.example/punkt/1";
const form = "https://kontakt.example/fejl";

describe("where faults are told", () => {
  it("by letter, begun with the page's address", () => {
    const address = toFaultAddress("redaktion@referater.example", page);
    expect(address).toBe(
      `mailto:redaktion@referater.example?subject=Meld%20en%20fejl%3A%20Referats%C3%B8g&body=${encodeURIComponent(page)}`,
    );
    expect(toContactAddress("redaktion@referater.example")).toBe(
      "mailto:redaktion@referater.example",
    );
  });

  it("or at a page that takes them, as it is given", () => {
    expect(toFaultAddress(form, page)).toBe(form);
    expect(toContactAddress(form)).toBe(form);
  });
});
