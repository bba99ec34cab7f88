/** Which municipality an address names. */
import { describe, expect, test } from "vitest";
import {
  municipalityInAddress,
  municipalityInHost,
} from "../../../../indexer/parse/head/municipality-in-address.ts";

describe("an address", () => {
  test.each([
    ["https://www.ishoj.dk/referat", "Ishøj"],
    ["https://www.ishoej.dk/referat", "Ishøj"],
    ["https://ish%C3%B8j.dk/referat", "Ishøj"],
    ["https://dagsorden.lolland.dk/", "Lolland"],
    ["https://www.odsherred-kommune.dk/", "Odsherred"],
    ["https://aeldreraadetdragoer.dk/", "Dragør"],
    ["https://minbyholstebro.dk/", "Holstebro"],
    ["https://sites.example.com/holstebro/referat.html", "Holstebro"],
    ["https://sites.example.com/visning?kommune=Holstebro", "Holstebro"],
    ["https://example.com/referat.html", null],
    ["ingen adresse", null],
  ])("%s names %s", (address, name) => {
    expect(municipalityInAddress(address)).toBe(name);
  });

  test("names the host's before the path's", () => {
    expect(municipalityInAddress("https://www.lolland.dk/holstebro")).toBe("Lolland");
  });

  test("names none by a word of its path that is also a place", () => {
    expect(municipalityInAddress("https://example.com/vejen/til/byen")).toBeNull();
    expect(municipalityInAddress("https://www.vejen.dk/")).toBe("Vejen");
  });

  test("names none by letters inside another word", () => {
    expect(municipalityInAddress("https://example.com/lollandske")).toBeNull();
    expect(municipalityInAddress("https://fanoe-foreningen.example.com/")).not.toBe("Lolland");
  });
});

describe("a host", () => {
  test("tells whose site it is by the whole name alone", () => {
    expect(municipalityInHost("https://www.holstebro.dk/")).toBe("Holstebro");
    expect(municipalityInHost("https://minbyholstebro.dk/")).toBeNull();
    expect(municipalityInHost("https://example.com/holstebro")).toBeNull();
    expect(municipalityInHost("ingen adresse")).toBeNull();
  });
});
