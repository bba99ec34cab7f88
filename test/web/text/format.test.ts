import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatDate,
  formatNumber,
  formatRange,
  formatShortDate,
  formatTime,
  withDashes,
} from "../../../web/text/format.ts";

describe("Danish formats", () => {
  it("dates are written out, and short with dots", () => {
    expect(formatDate("2019-04-01")).toBe("1. april 2019");
    expect(formatShortDate("2019-04-01")).toBe("1.4.2019");
  });

  it("a date is the same day wherever the reader is", () => {
    expect(formatDate("2019-04-01T00:30:00Z")).toBe("1. april 2019");
    expect(formatDate("2019-04-01T23:30:00Z")).toBe("1. april 2019");
  });

  it("times have a dot and ranges an en dash", () => {
    expect(formatTime("16:00", null)).toBe("kl. 16.00");
    expect(formatTime("16:00", "18:30")).toBe("kl. 16.00–18.30");
    expect(formatRange("2019", "2021")).toBe("2019–2021");
    expect(formatRange("2019", "2019")).toBe("2019");
  });

  it("years in names have one too, in whatever way they are printed; running words and numbers stay", () => {
    for (const years of ["2018 - 2021", "2018-2021", "2018 — 2021", "2018 til 2021"])
      expect(withDashes(`Byrådet ${years}`)).toBe("Byrådet 2018–2021");
    for (const other of ["Udvalget fra 2018 til 2021", "Sag 12018-20211", "Lokalplan 2018 tilbud"])
      expect(withDashes(other)).toBe(other);
  });

  it("thousands have a dot, and one is singular", () => {
    expect(formatNumber(1234)).toBe("1.234");
    expect(formatCount(1, "møde", "møder")).toBe("1 møde");
    expect(formatCount(0, "møde", "møder")).toBe("0 møder");
  });
});
