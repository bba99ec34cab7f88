import { expect, test } from "vitest";
import { findMunicipality } from "../../../../indexer/parse/head/municipality.ts";
import { municipalityInAddress } from "../../../../indexer/parse/head/municipality-in-address.ts";

const nothing = { head: "", body: null, text: "", address: null, place: null, caseNumbers: [] };

test.each([
  ["https://www.faxekommune.dk/sag/x", "Faxe"],
  ["http://ishoj.dk/borger", "Ishøj"],
  ["https://www.aeroekommune.dk/", "Ærø"],
  ["https://www.rk.dk/politik", "Rødovre"],
  ["https://dagsorden-og-referater.brk.dk/Sites", "Bornholm"],
  ["https://polweb.nethotel.dk/ShowAgenda.asp?p=odsherred", "Odsherred"],
  ["https://aarhus.dk/byraadet-i-odense", "Aarhus"],
  ["http://docplayer.dk/22-Referat-vejen-frem.html", null],
  ["https://handicapraadetdragoer.dk/2016", "Dragør"],
  ["https://minbyholstebro.dk/referat", "Holstebro"],
  ["https://ungehusviborg.dk/", "Viborg"],
  ["https://skovvejen.dk/", null],
  ["https://kulturodder.dk/", null],
  ["ingen adresse", null],
])("%s is %s", (address, name) => {
  expect(municipalityInAddress(address)).toBe(name);
});

test("the head tells for certain", () => {
  const found = findMunicipality({ ...nothing, head: "TÅRNBY KOMMUNE Referat" });
  expect(found).toEqual({ name: "Tårnby", problems: [] });
});

test("a region's minutes are of no municipality", () => {
  const address = "https://rm.dk/politik/udvalg";
  const { name, problems } = findMunicipality({
    ...nothing,
    address,
    head: "i Regionshuset Viborg",
    text: "Mødet holdes i Viborg.",
  });
  expect(name).toBeNull();
  expect(problems[0]?.code).toBe("municipality-unknown");
  const council = { ...nothing, body: "Regionsrådet", head: "Skolegade 3, 8800 Viborg" };
  expect(findMunicipality(council).name).toBeNull();
});

test("who is called a municipality here outweighs who is merely mentioned", () => {
  const text =
    "I Lolland Kommune har man spurgt Guldborgsund. Lolland Kommunes svar kommer fra København.";
  const { name, problems } = findMunicipality({ ...nothing, text });
  expect(name).toBe("Lolland");
  expect(problems[0]?.code).toBe("municipality-inferred");
});

test("the town of a postal address tells, and words that are no names do not", () => {
  expect(findMunicipality({ ...nothing, head: "Havnegade 3, 2450 København SV" }).name).toBe(
    "København",
  );
  expect(
    findMunicipality({ ...nothing, text: "Vejen er lukket. Vejen åbner i maj." }).name,
  ).toBeNull();
});

test("post code and town tell, also where the town's name is a word", () => {
  expect(findMunicipality({ ...nothing, head: "Rådhuset, Torvegade 10, 7800 Skive" }).name).toBe(
    "Skive",
  );
  expect(findMunicipality({ ...nothing, text: "I 2018 Vejen lukkede to gange." }).name).toBeNull();
});

test.each([
  ["Sognegården, Kirkegade 30, 8544 Mørke", "Syddjurs"],
  ["Skolen, Bygaden 4, 2. sal, 4320 Osager", "Lejre"],
  ["Hallen, 5560 Årup", "Assens"],
  ["Beløbet er 8544 Kroner", null],
  ["Bygaden 4, 8653 Ukendt og Ry Kro, 8680 Ry", null],
])("the municipality of a postal address that names another town: %s", (head, name) => {
  expect(findMunicipality({ ...nothing, head }).name).toBe(name);
});

test.each([
  ["Mødet holdes i sognegården, Kirkegade 30, 8544 Mørke", null],
  ["Sted: Skolen, Bygaden 4, 2. sal, 4320 Osager", null],
  ["Mødested: Kroen, Strandvej 1, 7800 Skive", null],
  ["Økonomiudvalget\nMødet blev holdt på Hotel Strand, 3070 Snekkersten", null],
  ["Byggeudvalgets møde hos Skive Kommune", null],
  ["Mørke Lokalråd\nMødet holdes i hallen, Kirkegade 30, 8544 Mørke", "Syddjurs"],
  ["Sted: Rådhuset, mødelokale 3, Ringsted Rådhus", "Ringsted"],
])(
  "where a meeting was held is no sign, but for a town that the head names too: %s",
  (head, name) => {
    expect(findMunicipality({ ...nothing, head }).name).toBe(name);
  },
);

test("a venue that was read as such is none either", () => {
  const place = "Kursuscentret, 3070 Snekkersten";
  expect(findMunicipality({ ...nothing, head: `${place}\nReferat`, place }).name).toBeNull();
});

test.each([
  "Vi afventer samarbejdet med Hillerød Kommune.",
  "Aalborg Kommune har sendt en rapport.",
  "Der kommer en ny beboer fra Billund Kommune. Hun flytter fra Billund Kommune i maj.",
  "Til stede: Anna Lemvig, Bo Bæk. Anna Lemvig bød velkommen.",
  "Deltagere: Ida Ild (Herning Kommune), Bo Bæk (Hillerød Kommune)",
  "Nyt fra Odense Kommune. Odense Kommune har ændret gebyrerne, som Nyborg Kommune gjorde, og Nyborg følger.",
])("one mention, another's municipality, or a person's name tells nothing: %s", (text) => {
  expect(findMunicipality({ ...nothing, text }).name).toBeNull();
});

test.each([
  "Mellemværendet med Næstved Varmeværk er gjort op.\nNæstved Varmeværks brev er besvaret.",
  "MØDESTED: Hotel Bakken, Horsens\nSTED: Hotel Bakken, Horsens, kl. 12",
  "Landsmødet på Hotel Nyborg Strand.\nVi mødes på Hotel Nyborg Strand igen.",
  "Vi kan lære af erfaringer med boliger i Odder Kommune.",
  "Den nye leder var tidligere ansat i Odder Kommune.",
  "Stierne i Odder Kommune er målt op, og Skanderborg er med.",
])("another's name, a venue, or who is compared with tells nothing: %s", (text) => {
  expect(findMunicipality({ ...nothing, text }).name).toBeNull();
});

test.each([
  ["Handicaprådet", "Fristen for ansøgning om møller i Varde Kommune er den 1. maj.", "Varde"],
  ["Byrådet", "Varde Kommune har modtaget revisionens beretning.", "Varde"],
  ["Handicaprådet", "Varde Kommune har modtaget revisionens beretning.", null],
  ["Byrådet", "Revisionen har som led i arbejdet med Varde Kommunes regnskab set på det.", "Varde"],
])(
  "one mention of what lies in it, or is the council's own, where no other is named: %s, %s",
  (body, text, name) => {
    expect(findMunicipality({ ...nothing, body, text }).name).toBe(name);
  },
);

test.each([
  ["Forslaget følger Esbjerg Kommunes strategi for havne.", "Esbjerg"],
  ["Skuret ved kajen i Næstved er revet ned.\nNæstved Havn har søgt.", "Næstved"],
])("the own policy tells, and two mentions together: %s", (text, name) => {
  expect(findMunicipality({ ...nothing, text }).name).toBe(name);
});

test.each(["Regionsrådet", "Ådalskomitéen", "Broby Provstiudvalg"])(
  "%s is of several municipalities",
  (body) => {
    const text = "Favrskov Kommune betaler.\nFavrskov Kommune er vært.";
    expect(findMunicipality({ ...nothing, body, text }).name).toBeNull();
  },
);

test("a tie is not decided", () => {
  const text = "Ishøj Kommune og Gentofte Kommune er hørt.";
  const { name, problems } = findMunicipality({ ...nothing, text });
  expect(name).toBeNull();
  expect(problems[0]?.code).toBe("municipality-unknown");
});

test("a municipality's own site outweighs another that a sentence in the head names", () => {
  const { name } = findMunicipality({
    ...nothing,
    head: "Der kommer en ny borger fra Billund Kommune.",
    address: "https://egehuset.ikast-brande.dk/raadet/referat",
  });
  expect(name).toBe("Ikast-Brande");
});

test.each([
  "Revisionen af årsregnskabet for Varde Kommune er afsluttet.",
  "Varde Kommunes likviditet er faldet.",
  "Varde Kommunes logo",
])("what only its own papers speak of so tells whose they are: %s", (text) => {
  expect(findMunicipality({ ...nothing, text }).name).toBe("Varde");
});

test("what is told of another municipality once does not", () => {
  expect(findMunicipality({ ...nothing, text: "Det ligner svaret fra Varde Kommune." }).name).toBe(
    null,
  );
});

const house = "Samsø Kommune, Langgade 1, Tranebjerg";

test("who meets in a municipality's own house is its, where no other is named, and a problem says so", () => {
  const own = { ...nothing, body: "Ældrerådet", head: `Sted: ${house}`, place: house };
  const { name, problems } = findMunicipality({ ...own, text: "Færgen sejler fra Kolby." });
  expect({ name, code: problems[0]?.code }).toEqual({
    name: "Samsø",
    code: "municipality-inferred",
  });
  expect(findMunicipality({ ...own, text: "Odder Kommune deltog også." }).name).toBeNull();
  expect(findMunicipality({ ...own, body: "Vandrådet for Kattegat" }).name).toBeNull();
});

test("the municipality is one with a small letter too", () => {
  const found = findMunicipality({ ...nothing, head: "Varde kommune\nReferat" });
  expect(found).toEqual({ name: "Varde", problems: [] });
});

test("a municipality in the name of an attached file tells nothing of whose the minutes are", () => {
  const head = "Bilag: Tårnby Kommune_svar om havnen";
  expect(findMunicipality({ ...nothing, head }).name).toBeNull();
});
