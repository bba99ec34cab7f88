import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import { searchName } from "../../../web/address/narrowing.ts";

const topics = new Map([["budget", "Budget og økonomi"]]);
const nameOf = (query: object) => searchName({ ...emptyQuery, ...query }, topics);

describe("what a search is called, in the window, in feeds and where it is shared", () => {
  it("names its words, its themes and all that narrows it, as readers know them", () => {
    const narrowed = { topic: ["budget"], municipality: ["Fjordby"], outcome: ["postponed"] };
    expect(nameOf({ q: " skole ", ...narrowed })).toBe(
      "»skole« · Budget og økonomi · Fjordby · Udsat",
    );
    expect(nameOf({ without: ["topic:budget"], from: "2021-08-01", dissent: true })).toBe(
      "ikke Budget og økonomi · Fra 1.8.2021 · Ikke enstemmigt",
    );
  });

  it("two searches with other filters have other names; one for everything has none", () => {
    expect(nameOf({ body: ["Byrådet"] })).not.toBe(nameOf({ body: ["Økonomiudvalget"] }));
    expect(nameOf({ sort: "newest", page: 3, routine: "hide" })).toBeNull();
  });
});
