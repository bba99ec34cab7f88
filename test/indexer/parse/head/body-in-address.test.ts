import { describe, expect, test } from "vitest";
import { bodyInAddress } from "../../../../indexer/parse/head/body-in-address.ts";

const site = "https://www.kommune.example/";

test.each([
  ["dagsorden/kultur-og-idraetsudvalget-03-04-2019-kl-1800", "Kultur- og Idrætsudvalget"],
  ["referater/okonomiudvalget/19-08-2025-5791", "Økonomiudvalget"],
  ["udvalg-2022-2025/by-klima-og-havneudvalget/referater", "By-, Klima- og Havneudvalget"],
  ["referater/Havneby%20By%20Lokaludvalg/m%C3%B8de-13112014", "Havneby By Lokaludvalg"],
  ["dagsorden?agenda=%2FKommunalbestyrelsen_%2F25-06-2025", "Kommunalbestyrelsen"],
  ["aeldreraadets-moede-den-24-marts-2022-kl-11", "Ældrerådet"],
  ["referat/havneudvalgets-moede-3-maj-2022", "Havneudvalget"],
  ["indhold/norrebro-lokaludvalgs-modemateriale/22032018", "Nørrebro Lokaludvalg"],
  ["indhold/bronshoj-husum-lokaludvalgs-modemateriale/1", "Brønshøj-Husum Lokaludvalg"],
])("an address names the body: %s", (path, body) => {
  expect(bodyInAddress(site + path, "")).toBe(body);
});

test("a body named by its field alone must also stand in the text, whose spelling counts", () => {
  const address = `${site}dagsorden/plan-miljoe-og-teknik-13-04-2021`;
  expect(bodyInAddress(address, "Sagen gik til Plan, Miljø og Teknik.")).toBe(
    "Plan, Miljø og Teknik",
  );
  expect(bodyInAddress(address, "")).toBeNull();
});

test("a menu's words are no body", () => {
  expect(bodyInAddress(`${site}politik/byraad-og-udvalg/politiske-udvalg/`, "")).toBeNull();
  expect(bodyInAddress("ikke en adresse", "")).toBeNull();
});

test("an address that has lost the ring over its letters still names the council", () => {
  const address = "https://egerup-kirke.dk/index.php/menighedsradet/referater/170-moede";
  expect(bodyInAddress(address, "Der er kommet brev.")).toBe("Menighedsrådet");
});

test.each([
  ["Vej-, Natur- og Havneudvalget", "Vej-, Natur- og Havneudvalget"],
  ["Erhvervs-, Vej-, Natur- og Havneudvalget", "Erhvervs-, Vej-, Natur- og Havneudvalget"],
])(
  "an address may write a name as one word, and keep an older and shorter one: %s",
  (name, body) => {
    const address = `${site}Udvalg/VejNaturHavneUdvalget/99/99-1.aspx`;
    expect(bodyInAddress(address, `Dagens møde i ${name}.`)).toBe(body);
  },
);

test("what an address calls the document names no body, though the text prints it", () => {
  const address = `${site}123-Beslutninger-fra-moedet-torsdag-24-05-2007-kl-8`;
  expect(bodyInAddress(address, "Beslutninger fra mødet. Torsdag kl.")).toBeNull();
});

describe("a name of several words that an address writes as one", () => {
  const body = "Klima-, Miljø- og Teknikudvalget";

  test("is the one of those in the text that has its letters", () => {
    const text = `Børne- og Skoleudvalget sendte sagen til ${body}.`;
    expect(bodyInAddress(`${site}klimamiljoteknikudvalget`, text)).toBe(body);
  });

  test("has fourteen letters at least", () => {
    expect(bodyInAddress(`${site}havnbyudvalget`, "Havn- og Byudvalget")).toBe(
      "Havn- og Byudvalget",
    );
    expect(bodyInAddress(`${site}bylandradet-13-04-2021`, "By- og Landrådet")).toBe("Bylandrådet");
  });

  test("stands alone in its part of the address", () => {
    const named = bodyInAddress(`${site}klimamiljoteknikudvalget-bilag-13-04-2021`, body);
    expect(named).not.toBe(body);
  });
});

test("a part of twelve words is a title, and no body", () => {
  const title = "Sagen om den nye vej ved den gamle bro i byen her";
  const slug = title.toLowerCase().replaceAll(" ", "-");
  expect(bodyInAddress(`${site}${slug}-13-04-2021`, title)).toBeNull();
});

test.each([
  ["https://seniorraadet-broby.dk/referat-af-7-januar", "Seniorrådet"],
  ["https://handicapraadetbroby.dk/2016", "Handicaprådet"],
  ["https://aeldreraad.broby.dk/moeder", "Ældrerådet"],
  ["https://www.ungdomsraadet.dk/", "Ungdomsrådet"],
  ["https://seniorraadgivning.dk/", null],
  ["https://www.broby.dk/seniorer", null],
  ["https://vandraadet.example/", null],
])("a council with a site of its own is named by the host: %s", (address, body) => {
  expect(bodyInAddress(address, "")).toBe(body);
});
