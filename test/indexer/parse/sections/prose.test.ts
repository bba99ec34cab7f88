/** Text without labels is the decision; what it prints of the agenda, or recommends, before what was decided is not. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

const others =
  "Pkt. 2: Nyt\nIda fortalte om gæsterne.\n\nPkt. 3: Haven\nVi køber en bænk.\n\nPkt. 4: Eventuelt\nIntet.";

function firstOf(title: string, body: string) {
  const head = "Referat af møde i Bymuseets bestyrelse tirsdag d. 4. marts 2014";
  const blocks = textBlocks(`${head}\n\nPkt. 1: ${title}\n${body}\n\n${others}\n`);
  const [parsed] = parseMeetings({ name: "side.txt", blocks, source: null });
  const [item] = parsed?.meeting.items ?? [];
  const problem = parsed?.problems.find(({ code }) => /^decision-/.test(code));
  return {
    decision: item?.decision,
    types: item?.sections.map(({ type }) => type),
    text: item?.sections.map(({ text }) => text).join(" "),
    problem: `${problem?.line} ${problem?.code}`,
  };
}

const approval = "Godkendelse af dagsorden";

test.each([
  ["1. Referat 2. Nyt fra museet 3. Haven 4. Evt. Dagsordenen blev godkendt"],
  ["Forslag til dagsorden: 1. Referat 2. Nyt d. 10. juni Haven 4. Evt Dagsordenen blev godkendt"],
  ["1. Referat\n2. Nyt\n3. Haven\n4. Eventuelt\n\nDagsordenen blev godkendt"],
  ["1) Referat 2) Nyt 3) Haven 4) Evt.\nDagsordenen blev godkendt"],
])("what was decided stands behind the agenda: %j", (body) => {
  const { decision, types, text } = firstOf(approval, body);
  expect(decision).toBe("Dagsordenen blev godkendt");
  expect(types).toEqual(["other", "decision"]);
  expect(text?.replace(/\s+/g, " ")).toBe(body.replace(/\s+/g, " "));
});

test.each([
  ["Dagsordenen blev godkendt. Nye punkter: 1. Taget 2. Kloakken 3. Porten"],
  ["1. Taget blev et punkt\n2. Porten udgik\n3. Haven venter"],
  ["Ida sagde 1. ja 2. nej"],
])("points that were made are no agenda: %j", (body) => {
  expect(firstOf(approval, body)).toMatchObject({ decision: body, types: ["decision"] });
});

test("a list under another title is what was said", () => {
  const body = "1. Tegl 2. Lægter 3. Søm Godkendt.";
  expect(firstOf("Taget", body).decision).toBe(body);
});

test("an agenda alone, or what is put to the board alone, decides nothing, which is told", () => {
  const agenda = firstOf(approval, "1. Referat 2. Nyt 3. Haven 4. Evt.");
  expect(agenda).toMatchObject({ decision: null, problem: "4 decision-unsure" });
  const advice = firstOf("Taget", "Det er slidt.\nDet indstilles, at taget males.");
  expect(advice).toMatchObject({ decision: null, problem: "5 decision-unsure" });
});

test.each([
  ["Taget er slidt. Det indstilles, at taget males. Taget males. Vedtaget.", "Vedtaget."],
  ["Det foreslås, at taget males. Godkendt.", "Godkendt."],
  [
    "Taget er slidt. Det anbefales at male taget. Det anbefales, at vi venter. Bestyrelsen vedtog at vente.",
    "Bestyrelsen vedtog at vente.",
  ],
])("what was decided stands behind the recommendation: %j", (body, decided) => {
  const { decision, types, problem } = firstOf("Taget", body);
  expect(decision).toBe(decided);
  expect(types?.slice(-2)).toEqual(["recommendation", "decision"]);
  expect(problem).toBe("4 decision-unlabelled");
});

test("what the board itself proposes is what it decided", () => {
  const body = "Taget er slidt. Det foreslås, at Ida maler det.";
  expect(firstOf("Taget", body).decision).toBe(body);
});
