/** Which of a head's lines tell the meeting's day and the body that meets. */
import { describe, expect, test } from "vitest";
import { readHead } from "../../../../indexer/parse/head/head.ts";
import { rowsOf } from "../recognised-rows.ts";

const nowhere = { date: null, body: null };
const read = (head: readonly string[], rest: readonly string[] = []) =>
  readHead({ head: rowsOf(...head), rest: rowsOf(...rest), address: nowhere, latest: null });
const dateOf = (...head: string[]) => read(head).date;
const bodyOf = (...head: string[]) => read(head).body;

describe("the day", () => {
  test("that is labelled goes before all others", () => {
    expect(dateOf("Referat fra Byrådets møde 1. maj 2020", "Dato: 4. maj 2020")).toBe("2020-05-04");
  });

  test("of the start, and then of the end, stands for one that is not labelled", () => {
    expect(dateOf("Mødetid: 4. maj 2020 kl. 16.00", "Mødet hævet: 5. maj 2020")).toBe("2020-05-04");
    expect(dateOf("Mødet hævet: 5. maj 2020 kl. 00.15")).toBe("2020-05-05");
  });

  test("stands behind another label where it begins with the day of the week", () => {
    expect(dateOf("Mødested: onsdag den 4. maj 2022 Rådhuset")).toBe("2022-05-04");
    expect(dateOf("Mødested: Rådhuset, bygget 4. maj 1922")).toBeNull();
  });

  test("of a line that speaks of minutes goes before one that does not", () => {
    expect(dateOf("Trykt 1. maj 2020", "Referat fra Byrådets møde 4. maj 2020")).toBe("2020-05-04");
  });

  test("behind the word for the meeting is when it was held, the other when it was written", () => {
    expect(dateOf("9. august 2013 Referat fra møde i Vandrådet 7. juni 2013")).toBe("2013-06-07");
    expect(dateOf("Møde i Vandrådet 7. juni 2013, udsendt 9. august 2013")).toBe("2013-06-07");
    expect(dateOf("18. juni 2013", "Referat af møde i Vandrådet fredag d. 7. juni 2013")).toBe(
      "2013-06-07",
    );
  });

  test("of a letter, or of when minutes were approved, is not the meeting's where that has a day without a year", () => {
    const approved = "Godkendt på mødet den 3. juni 2010";
    expect(dateOf("Referat af bestyrelsesmøde d. 26. april", approved)).toBeNull();
    expect(dateOf("Møde den 14. marts", "Dagsorden udsendt 7. marts 2019")).toBeNull();
    expect(dateOf("14. marts - møde", "Dagsorden udsendt 7. marts 2019")).toBeNull();
    expect(dateOf("3. juni 2010", "Referat fra mødet 26/4")).toBeNull();
    const quarter = "Mødepunkt Kvartalsrapport for kassen 31.03.2013";
    expect(dateOf(quarter, "Referat for: Provstiudvalg PU møde 9. april Kl. 10:00")).toBeNull();
    expect(dateOf("Referat fra mødet 26. april 2010", "Referat sendt til mødet 3. maj")).toBe(
      "2010-04-26",
    );
    expect(dateOf("Referat af møde d. 26. april", "Mandag den 26. april 2010")).toBe("2010-04-26");
    expect(dateOf("Udsendt til mødet 7. marts", "Møde den 14. marts 2019")).toBe("2019-03-14");
  });

  test("in a whole sentence counts only where no other tells one", () => {
    const notice = "Siden blev flyttet den 1. marts 2021 og er siden ført af en anden forvaltning.";
    expect(dateOf(notice, "Byrådet 4. maj 2020")).toBe("2020-05-04");
    expect(dateOf(notice)).toBe("2021-03-01");
  });
});

describe("the body", () => {
  test("that is labelled goes before the title's", () => {
    expect(bodyOf("Referat fra Byrådet", "Udvalg: Børneudvalget")).toBe("Børneudvalget");
  });

  test("of a line that speaks of minutes or a year goes before one that stands above it", () => {
    expect(bodyOf("Økonomiudvalget", "Referat fra Børneudvalget")).toBe("Børneudvalget");
  });

  test("of no more than its kind is the one that the meeting's decisions name", () => {
    const items = ["1. Budget", "Beslutning i Havnekommissionen den 21. marts 2018", "Udsat."];
    expect(read(["Møde i udvalget d. 21. marts 2018"], items).body).toBe("Havnekommissionen");
    expect(read(["Møde i udvalget d. 21. marts 2018"], ["1. Budget"]).body).toBe("Udvalget");
  });

  test("of several in one title is the one that meets", () => {
    expect(bodyOf("EGERUP BYRÅD. Egerup Byråd. Havneudvalget. Mødet den 25.06.2014, kl. 15")).toBe(
      "Havneudvalget",
    );
  });

  test("is a town's own assembly too", () => {
    expect(bodyOf("Referat af bystyremøde 27-08-2009")).toBe("Bystyret");
  });

  test("may stand behind the word for the subject", () => {
    expect(bodyOf("Emne:  Skolebestyrelsesmøde")).toBe("Skolebestyrelsen");
  });

  test("is who meets, whatever its name", () => {
    expect(bodyOf("Job, erhverv og kulturs møde den 2. maj 2023")).toBe("Job, erhverv og kultur");
  });

  test("is a field that the items call a committee's", () => {
    const items = ["1. Budget", "Udvalget for Kultur og Fritid godkendte budgettet."];
    expect(read(["Kultur og Fritid"], items).body).toContain("Kultur og Fritid");
    expect(read(["Kultur og Fritid"], ["1. Budget"]).body).toBeNull();
  });
});

test("a page that is one long line is read up to its first date", () => {
  const line = `Referat fra Byrådets møde den 4. maj 2020 ${"og hvad der ellers står på siden ".repeat(10)}den 1. juni 2021`;
  expect(read([line])).toMatchObject({ date: "2020-05-04", body: "Byrådet" });
});

test("a list of days, and when one meets again, tells of other meetings", () => {
  const listed = ["• Onsdag d. 4. november 2020", "• Onsdag d. 13. januar 2021"];
  expect(dateOf("Referat fra forældrerådet", "• Næste møde 26. august 2020", ...listed)).toBeNull();
  expect(dateOf("Referat fra forældrerådet", "• 4. maj 2020")).toBe("2020-05-04");
});

test("a long notice that begins with a day is of that day, and the meeting's stands below", () => {
  const notice = `18. september 2019: ${"Nogle punkter vises ikke her. ".repeat(8)}`;
  expect(dateOf(notice, "Tirsdag den 17-09-2019 kl. 17:00")).toBe("2019-09-17");
});

test("the day of approval, and of another meeting that one should see, are not the meeting's", () => {
  const others = [
    "Behandlet af rådet 9. oktober 2019.",
    "Beretning: se under dagsordenen 8. maj 2019.",
  ];
  expect(dateOf(...others, "HAVNERÅDETS MØDE 12. JUNI 2018")).toBe("2018-06-12");
});

test("a title line to which the items are recommended is the body's field", () => {
  const items = [
    "191. Budget",
    "Administrationen indstiller til Havn, By og Land:",
    "at det godkendes",
  ];
  expect(read(["Havn, By og Land"], items).body).toBe("Havn, By og Land");
  expect(read(["Havn, By og Land"], ["Administrationen indstiller til byrådet:"]).body).toBeNull();
});

test.each([
  ["Referat af møde i Havnemuseets bestyrelse", "Havnemuseets bestyrelse"],
  ["Referat af konstituerende møde i nyt Seniorråd", "Seniorråd"],
])("a board has its owner's name, and a council that is new its own: %s", (line, body) => {
  expect(bodyOf(line)).toBe(body);
});

test("what a document says of its own items is no part of the body's name", () => {
  const title = "Referat fra mødet i Havneudvalget. (Indeholder åbne dagsordenspunkter)";
  expect(bodyOf(title)).toBe("Havneudvalget");
});

test("a site's section of many bodies is none: whose decision it was tells who met", () => {
  const decided = ["Beslutning Økonomiudvalget den 21-08-2017", "Anbefales."];
  const { body, problems } = read(
    ["Råd, udvalg og nævn", "Referat 29-08-2017"],
    ["1. Bænke", ...decided, "Beslutning Byrådet den 29-08-2017", "Godkendt."],
  );
  expect(body).toBe("Byrådet");
  expect(problems.map(({ code }) => code)).toEqual(["body-inferred"]);
});
