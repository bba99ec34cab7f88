/** What stands around a verdict, in whatever words, makes it no other. */
import { describe, expect, test } from "vitest";
import { judgeDecision } from "../../../../indexer/parse/decision/judge-decision.ts";

const recommendation = "Forvaltningen indstiller, at helhedsplanen godkendes.";

function outcomeOf(decision: string) {
  return judgeDecision({ decision, recommendation, body: "Plan- og Miljøudvalget" }).outcome;
}

const inverted: readonly (readonly [string, string])[] = [
  ["blev indstillingen godkendt", "approved"],
  ["godkendte udvalget indstillingen", "approved"],
  ["besluttede udvalget at godkende indstillingen", "approved"],
  ["godkendes planen", "approved"],
  ["blev indstillingen forkastet", "rejected"],
  ["afviste udvalget planen", "rejected"],
  ["kunne udvalget ikke tiltræde indstillingen", "rejected"],
  ["udsættes sagen", "postponed"],
  ["blev det besluttet at udsætte sagen", "postponed"],
  ["vedtog udvalget at udsætte sagen", "postponed"],
  ["blev orienteringen taget til efterretning", "noted"],
  ["drøftede udvalget sagen", "discussed"],
];
const fronts = [
  "Under forudsætning af at lånet opnås ",
  "Som følge af de nye oplysninger ",
  "Som led i budgetaftalen ",
  "Idet der henvises til notatet, ",
  "Selv om naboerne har protesteret, ",
  "Efter at formanden havde redegjort for sagen, ",
  "Efter en debat, hvor flere udtrykte bekymring, ",
  "Trods indvendinger fra grundejerforeningen ",
  "Under hensyn til, at området er fredet, ",
  "For at sikre fremdriften ",
  "Med udgangspunkt i ønsket om at bevare kysten ",
  "Med de bemærkninger, der fremgår af bilaget, ",
];

test.each(fronts)("%s stands before a verdict", (front) => {
  const read = inverted.map(([verdict]) => [verdict, outcomeOf(`${front}${verdict}.`)]);
  expect(read).toEqual(inverted);
});

const interrupted: readonly (readonly [string, string, string])[] = [
  ["Indstillingen blev", "godkendt", "approved"],
  ["Indstillingen blev", "ikke godkendt", "rejected"],
  ["Sagen blev", "udsat", "postponed"],
  ["Udvalget kunne", "ikke tiltræde indstillingen", "rejected"],
  ["Udvalget besluttede", "at godkende indstillingen", "approved"],
  ["Udvalget besluttede", "at udsætte sagen", "postponed"],
  ["Udvalget vedtog", "at sagen udsættes", "postponed"],
  ["Udvalget valgte", "at følge indstillingen", "approved"],
];
const asides = [
  ", da ingen havde bemærkninger, ",
  ", henset til høringssvarene, ",
  ", efter en gennemgang ved chefen, ",
  " efter at chefen havde redegjort for økonomien, ",
];

test.each(asides)("%s interrupts a verdict", (aside) => {
  for (const [before, behind, outcome] of interrupted)
    expect([before, outcomeOf(`${before}${aside}${behind}.`)]).toEqual([before, outcome]);
});

const phrases = ["efter debat", "med henvisning til planen", "på anbefaling fra formanden"];

test.each(phrases)("%s stands between what governs and what is decided", (phrase) => {
  expect(outcomeOf(`Udvalget besluttede ${phrase} at godkende indstillingen.`)).toBe("approved");
  expect(outcomeOf(`Det blev ${phrase} besluttet at udsætte sagen.`)).toBe("postponed");
  expect(outcomeOf(`Udvalget vedtog ${phrase} at udsætte sagen.`)).toBe("postponed");
});

const additions = [
  ", hvorefter punktet blev afsluttet",
  ", jf. bilag 3",
  " (bilag 2)",
  " under henvisning til notatet",
  ", ligesom udvalget bad om en status",
  ", uanset høringssvarene",
];

test.each(additions)("%s follows set words", (addition) => {
  expect(outcomeOf(`Til efterretning${addition}.`)).toBe("noted");
  expect(outcomeOf(`Udvalget var enigt i indstillingen${addition}.`)).toBe("approved");
});

describe("what is no verdict of this meeting does not become one", () => {
  test.each([
    "Når planen foreligger, godkender udvalget indstillingen.",
    "Hvis lånet opnås, godkendes planen.",
    "I håb om at udvalget godkender planen arbejdes der videre.",
    "Under henvisning til, at planen blev vedtaget i 2019, gav chefen en status.",
    "For at blive godkendt skal planen ændres.",
    "Udvalget beklager, at Økonomiudvalget godkendte planen i april.",
    "I dag beklager udvalget, at Økonomiudvalget godkendte planen.",
    "Formanden oplyste, at planen er godkendt af staten.",
    "Formanden oplyste, efter en pause, at planen er godkendt af staten.",
    "Efter at byrådet havde godkendt planen, orienterede formanden om tidsplanen.",
    "Forvaltningen har, da der ikke er midler, afvist ansøgningen.",
  ])("%s", (decision) => {
    expect(outcomeOf(decision)).toBe("other");
  });
});

describe("points are told apart however they are called, and the others by those that are named", () => {
  const points = "1. at puljen frigives\n2. at planen godkendes\n3. at taksten hæves";
  const adopted = (decision: string) => {
    const { outcome, adopts } = judgeDecision({ decision, recommendation: points, body: null });
    return [outcome, ...adopts.map(({ point, outcome: told }) => `${point}: ${told}`)];
  };

  test.each([
    ["1. at: Godkendt. 2. at: Udsat.", ["mixed", "1: approved", "2: postponed"]],
    ["at-punkt 1: godkendt\nat-punkt 2: afvist", ["mixed", "1: approved", "2: rejected"]],
    [
      "Ad 1: Godkendt. De øvrige punkter udsættes.",
      ["mixed", "1: approved", "2: postponed", "3: postponed"],
    ],
    ["Pkt. 1: Godkendt. Øvrige: Udsat.", ["mixed", "1: approved", "2: postponed", "3: postponed"]],
    [
      "Punkt 1 og 2 godkendt. Resten udsat.",
      ["mixed", "1: approved", "2: approved", "3: postponed"],
    ],
    [
      "Punkterne 1 og 2 udsættes, punkt 3 godkendes.",
      ["mixed", "1: postponed", "2: postponed", "3: approved"],
    ],
    [
      "Godkendt. Øvrige medlemmer inviteres.",
      ["approved", "1: approved", "2: approved", "3: approved"],
    ],
    ["Punkt 1 godkendt. De øvrige punkter tages med i budgettet.", ["other", "1: approved"]],
  ])("%s", (decision, expected) => {
    expect(adopted(decision)).toEqual(expected);
  });
});

test("what a body adopts and passes on to another is for that to decide", () => {
  expect(outcomeOf("Udvalget godkendte forslaget, der indstilles til Økonomiudvalget.")).toBe(
    "referred",
  );
  expect(outcomeOf("Udvalget godkendte forslaget, der indeholder tre etaper.")).toBe("approved");
});

describe("a thing that is put off is a part of the matter where that speaks of it", () => {
  const both = "Forvaltningen indstiller, at retningslinjer og pulje godkendes.";
  const judged = (decision: string, asked = both) =>
    judgeDecision({ decision, recommendation: asked, body: "Kulturudvalget" }).outcome;

  test.each([
    ["Retningslinjerne blev godkendt, og puljen blev udsat.", "mixed"],
    ["Retningslinjerne godkendt. Puljen udskydes.", "mixed"],
    ["Indstillingen godkendt. Borgermødet udskydes til august.", "approved"],
    ["Retningslinjerne godkendt, dog udskydes mødet om dem til maj.", "approved"],
    ["Udvalget vedtog efter besigtigelse at udskyde indkøbet.", "other"],
  ])("%s", (decision, outcome) => {
    expect(judged(decision)).toBe(outcome);
  });

  test("beside one of several things that is adopted by its name", () => {
    const points = "1. at strategien godkendes\n2. at der afsættes 500.000 kr.";
    expect(judged("Strategien blev godkendt. Finansieringen udskydes.", points)).toBe("mixed");
    expect(judged("Godkendt. Seminaret udskydes.", points)).toBe("approved");
  });
});

test("a hearing that follows the adoption of the whole is no other end", () => {
  expect(outcomeOf("Godkendt. Planforslaget udsendes i høring efter sommerferien.")).toBe(
    "approved",
  );
  expect(outcomeOf("Planforslaget udsendes i høring.")).toBe("referred");
});

test("what is granted where the recommendation to refuse is not followed turns that down", () => {
  const { outcome } = judgeDecision({
    decision: "Udvalget kunne ikke tilslutte sig indstillingen. Der meddeles landzonetilladelse.",
    recommendation: "Forvaltningen indstiller, at ansøgningen om landzonetilladelse afslås.",
    body: "Planudvalget",
  });
  expect(outcome).toBe("rejected");
});
