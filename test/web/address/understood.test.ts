import { describe, expect, it } from "vitest";
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import { asFilter, withoutWords } from "../../../web/address/understood.ts";

const query = { ...emptyQuery, q: "Gyldenø Kommunes klage, havnerådet maj 2023", page: 3 };

describe("words that name a filter", () => {
  it("are put away, and the filter stands instead on the first page", () => {
    const told = { from: "gyldenø kommunes", value: "Gyldenø", label: "Gyldenø" };
    expect(asFilter(query, { kind: "municipality", ...told })).toMatchObject({
      q: "klage, havnerådet maj 2023",
      municipality: ["Gyldenø"],
      page: 1,
    });
  });

  it("of a month are its first and last day", () => {
    const told = { from: "maj 2023", value: "2023-02", label: "februar 2023" };
    expect(asFilter(query, { kind: "month", ...told })).toMatchObject({
      from: "2023-02-01",
      to: "2023-02-28",
    });
  });

  it("of a season are the first day of its first month and the last of its last", () => {
    const told = { from: "sommeren 2023", value: "2023-06/2023-08", label: "sommeren 2023" };
    expect(asFilter(query, { kind: "season", ...told })).toMatchObject({
      from: "2023-06-01",
      to: "2023-08-31",
    });
  });

  it("of a person become a field word", () => {
    const told = { from: "ida høj", value: "Ida Høj", label: "Ida Høj" };
    expect(asFilter({ ...query, q: "klage Ida Høj" }, { kind: "person", ...told }).q).toBe(
      'klage deltager:"Ida Høj"',
    );
  });
});

it("words are put away where they stand by themselves, once", () => {
  expect(withoutWords("byrådets byrådet byrådet", "Byrådet")).toBe("byrådets byrådet");
  expect(withoutWords("møde 9. maj 2023 (aflyst)", "9 maj 2023")).toBe("møde (aflyst)");
  expect(withoutWords("a+b", "a+b")).toBe("");
});
