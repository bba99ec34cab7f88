import { expect, test } from "vitest";
import { judgeDecision } from "../../../../indexer/parse/decision/judge-decision.ts";

function adopts(decision: string, recommendation: string): string[] {
  const judged = judgeDecision({ decision, recommendation, body: "Byrådet" });
  return judged.adopts.map(({ point, outcome }) => `${point ?? "-"}: ${outcome}`);
}

test.each([
  ["Godkendt.", "at kajen males", ["-: approved"]],
  [
    "Ad 1. Godkendt. Ad 2. Udsat.",
    "1. at kajen males\n2. at kajen sælges",
    ["1: approved", "2: postponed"],
  ],
  ["Budgettet blev vedtaget.", "at budget 2028 vedtages", ["-: approved"]],
  [
    "Orienteringen blev taget til efterretning.",
    "at orienteringen tages til efterretning",
    ["-: noted"],
  ],
  [
    "Regnskabet godkendt. Orienteringen taget til efterretning.",
    "1. at regnskabet godkendes\n2. at orienteringen tages til efterretning",
    ["1: approved", "2: noted"],
  ],
  [
    "a) Tiltrådt\nb) Ikke tiltrådt, og sagen sættes på dagsordenen igen",
    "a) at kajen males\nb) at kajen sælges",
    ["a: approved", "b: rejected"],
  ],
])("%s settles what was recommended", (decision, recommendation, expected) => {
  expect(adopts(decision, recommendation)).toEqual(expected);
});

test.each([
  ["Udsat.", "at kajen males"],
  ["Hegnet blev drøftet.", "1. at planen drøftes\n2. at skolen bygges"],
  ["Forslag fra V om at male molen blev vedtaget.", "at kajen males"],
])("%s does not", (decision, recommendation) => {
  expect(adopts(decision, recommendation)).toEqual([]);
});

test("what is granted against the recommendation turns its refusal down, and is no adopted refusal", () => {
  expect(adopts("Byrådet imødekom ansøgningen.", "at ansøgningen afslås")).toEqual(["-: rejected"]);
});

const planAndTerm = "1. at planen godkendes\n2. at aftalen løber i 3 år";

test.each([
  ["Godkendt, dog således at aftalen løber i 2 år.", planAndTerm, ["1: approved"]],
  ["Godkendt med den ændring, at aftaleperioden bliver to år.", planAndTerm, ["1: approved"]],
  ["Godkendt, dog således at broen males grøn.", "at broen males rød", []],
  ["Godkendt, dog løber aftalen kun i 2 år.", planAndTerm, ["1: approved"]],
  ["Godkendt, idet perioden forlænges til 10 uger.", "at planen sendes i 8 ugers høring", []],
  ["Godkendt, således at klagen ikke imødekommes.", "at klagen ikke imødekommes", ["-: approved"]],
  ["Godkendt med den tilføjelse, at naboerne høres.", planAndTerm, ["1: approved", "2: approved"]],
])(
  "a point that is changed is not adopted as it stands: %s",
  (decision, recommendation, points) => {
    expect(adopts(decision, recommendation)).toEqual(points);
  },
);

test.each([
  ["Byrådet vedtog at opføre tårnet.", "1. at tårnet opføres\n2. at broen males", ["1: approved"]],
  ["Byrådet vedtog at opføre tårnet.", "at byrådet drøfter tårnet", []],
  ["Byrådet vedtog at male broen.", "at tårnet opføres", []],
  ["Tårnet opføres som foreslået.", "1. at tårnet opføres\n2. at broen males", ["1: approved"]],
  ["Forslaget godkendt.", "at byrådet drøfter forslaget", []],
  ["Godkendt, at tårnet opføres.", "1. at tårnet opføres\n2. at broen males", ["1: approved"]],
  ["Godkendt, at tårnet stilles til rådighed.", "at tårnet udlånes", ["-: approved"]],
  ["Godkendt, at planen sendes i høring.", "at planen godkendes", []],
  ["Byrådet godkendte et tilskud på 6.000 kr.", "at der gives et tilskud på 9.000 kr.", []],
  [
    "Punkt 3: Afslag givet.",
    "1. at A støttes\n2. at B støttes\n3. at C meddeles afslag",
    ["3: approved"],
  ],
])(
  "what is decided in other words settles the point that asks for it: %s",
  (decision, advice, points) => {
    expect(adopts(decision, advice)).toEqual(points);
  },
);
