/** What transcripts' pages begin and end with: words that return, figures that stay or rise with the page. */
import { describe, expect, test } from "vitest";
import { edgeLength, numberOf, sharedEdge } from "../../../../indexer/parse/lines/running-edges.ts";

const texts = ["Den ene ting", "Noget andet her", "Og det tredje", "Til sidst lidt mere"];
const withHead = (head: (page: number) => string) =>
  texts.map((text, at) => `${at + 1} ${head(at + 1)} ${text}`);
const withFoot = (foot: (page: number) => string) =>
  texts.map((text, at) => `${at + 1} ${text} ${foot(at + 1)}`);

function edges(pages: readonly string[], side: "head" | "foot", body = ""): string[] {
  const edge = sharedEdge(pages, side, body);
  return pages.map((page) => {
    const text = page.replace(/^\d+ /, "");
    const length = edgeLength(text, numberOf(page), edge);
    return side === "head" ? text.slice(0, length) : text.slice(text.length - length);
  });
}

describe("the running head", () => {
  test("is what three of five pages begin with", () => {
    expect(
      edges([...withHead(() => "Egerup Byråd").slice(0, 3), "4 Nyt", "5 Mere"], "head"),
    ).toEqual(["Egerup Byråd", "Egerup Byråd", "Egerup Byråd", "", ""]);
    expect(edges([...withHead(() => "Egerup Byråd").slice(0, 2), "3 Nyt"], "head")).toEqual([
      "",
      "",
      "",
    ]);
  });

  test("holds the figures among its words, and behind them those that stay or rise with the page", () => {
    const head = (page: number) => `Egerup Kommune Dato Side 14-03-2012 ${page - 1} Byrådet`;
    expect(edges(withHead(head), "head")).toEqual([1, 2, 3, 4].map(head));
    const counted = (page: number) => `Byrådet 14. marts 2012 Side ${page}`;
    expect(edges(withHead(counted), "head")).toEqual([1, 2, 3, 4].map(counted));
  });

  test("is known by its words where a page has lost the figures", () => {
    const head = (page: number) =>
      page === 2 ? "Dato Side Byrådet" : `Dato Side 14-03-2012 ${page} Byrådet`;
    expect(edges(withHead(head), "head")).toEqual([1, 2, 3, 4].map(head));
  });

  test("ends where an item begins: at its number, its word or its label", () => {
    const of = (text: string) =>
      edges(
        withHead((page) => text.replace("#", `${page}`)),
        "head",
      )[2];
    expect(of("Referat #. Orientering om")).toBe("Referat");
    expect(of("Byrådet Punkt # Orientering")).toBe("Byrådet");
    expect(of("Byrådet Sagsnr. # Orientering")).toBe("Byrådet");
  });

  test("ends before the words that all titles begin with, which another page lists", () => {
    const titles = ["Ny bro i syd", "Ny bro i nord", "Ny bro i vest"];
    const pages = titles.map((title, at) => `${at + 2} Mødet Side ${title} Sagsnr.: 1`);
    const listed = `1 Sagsoversigt Side ${titles.join(" ")} Side 1`;
    expect(edges([listed, ...pages], "head")).toEqual(["", ...pages.map(() => "Mødet Side")]);
  });

  test("is a name and a day on two pages behind the first", () => {
    const [first, ...others] = withHead(() => "Byrådet torsdag den 24. februar").slice(0, 3);
    expect(edges([(first ?? "").replace(/Byrådet.*februar /, ""), ...others], "head")).toEqual([
      "",
      "Byrådet torsdag den 24. februar",
      "Byrådet torsdag den 24. februar",
    ]);
  });
});

describe("the running foot", () => {
  test.each([
    ["SIDE #"],
    ["14. marts 2012 #"],
    ["åben"],
    ["Byrådet - Referat - 14. marts 2012 Side # af 18"],
    ["Egerup Kommune Side #"],
    ["Dagsorden til HR-møde 17. august side # af 17"],
  ])("is %s", (printed) => {
    const foot = (page: number) => printed.replace("#", `${page}`);
    expect(edges(withFoot(foot), "foot", "Byrådet")).toEqual([1, 2, 3, 4].map(foot));
  });

  test("is no decision, and nobody's absence, that all items share", () => {
    expect(
      edges(
        withFoot(() => "Godkendt."),
        "foot",
      ),
    ).toEqual(["", "", "", ""]);
    expect(
      edges(
        withFoot((page) => `Fraværende: Bo Bæk (V) ${page}`),
        "foot",
      ),
    ).toEqual(["", "", "", ""]);
  });
});
