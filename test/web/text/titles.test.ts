import { describe, expect, it } from "vitest";
import { totalLine } from "../../../web/text/search.ts";
import { sectionLabel } from "../../../web/text/sections.ts";
import {
  searchTitle,
  toDocumentTitle,
  toMeetingHeading,
  toMeetingTitle,
} from "../../../web/text/titles.ts";
import { meetingFacts } from "../fixtures/item.ts";

describe("lines made of words and numbers", () => {
  it("the total names items and municipalities in the right number", () => {
    expect(totalLine(40, 5)).toBe("40 dagsordenspunkter i 5 kommuner");
    expect(totalLine(1, 1)).toBe("1 dagsordenspunkt i 1 kommune");
    expect(totalLine(0, 0)).toBe("0 dagsordenspunkter");
  });

  it("a section has the minutes' own label without its colon, else ours", () => {
    expect(sectionLabel({ type: "economy", label: "Økonomiske konsekvenser:" })).toBe(
      "Økonomiske konsekvenser",
    );
    expect(sectionLabel({ type: "economy", label: null })).toBe("Økonomi");
    expect(sectionLabel({ type: "economy", label: " : " })).toBe("Økonomi");
  });

  it("a meeting says its council once: above its heading, within its window's title", () => {
    const of = { ...meetingFacts, municipality: "Fjordby", body: "Fjordby Byråd 2018 - 2021" };
    const meeting = { ...of, kind: "minutes" as const, date: "2019-04-01" };
    expect(toMeetingHeading(meeting)).toBe("Referat: Byråd 2018–2021, 1. april 2019");
    expect(toMeetingTitle(meeting)).toBe("Referat: Byråd 2018–2021, Fjordby, 1. april 2019");
    expect(toMeetingTitle({ ...meeting, municipality: null, body: null, date: null })).toBe(
      "Referat",
    );
  });

  it("the window's title holds what is searched for and the portal's name", () => {
    expect(toDocumentTitle(searchTitle("»frikort« · Fjordby"))).toBe(
      "»frikort« · Fjordby – Referatsøg",
    );
    expect(toDocumentTitle(null)).toBe(
      "Referatsøg · Søg i, hvad byråd, udvalg og råd har besluttet",
    );
  });
});
