import { describe, expect, test } from "vitest";
import { refusalRule } from "../../../../contract/plain/adopted-points.ts";
import { judgeDecision } from "../../../../indexer/parse/decision/judge-decision.ts";

type Case = readonly [decision: string, outcome: string];

function judge(decision: string, body = "Byrådet", recommendation = "") {
  return judgeDecision({ decision, recommendation, body });
}

function outcomes(body: string, cases: readonly Case[]) {
  test.each(cases)(`${body}: %s is %s`, (decision, outcome) => {
    expect(judge(decision, body).outcome).toBe(outcome);
  });
}

describe("»hverken« denies what stands behind it, whichever verb", () => {
  outcomes("Byrådet", [
    ["Byrådet godkendte hverken takstbladet eller bilaget.", "rejected"],
    ["Byrådet kunne hverken tiltræde indstillingen eller forslaget.", "rejected"],
    ["Planen blev hverken vedtaget eller forkastet.", "other"],
    [
      "Planen blev vedtaget, uden at hverken naboer eller forvaltning havde indvendinger.",
      "approved",
    ],
    ["Byrådet godkendte regnskabet. Der var hverken spørgsmål eller bemærkninger.", "approved"],
  ]);
});

describe("what is added to a decision is no decision of its own", () => {
  outcomes("Byrådet", [
    ["Planen blev vedtaget med den tilføjelse, at forslaget om parkering udsættes.", "approved"],
    ["Budgettet blev vedtaget under forudsætning af, at lånet ikke optages.", "approved"],
    ["Byrådet vedtog, at ansøgningen ikke imødekommes.", "rejected"],
    ["Byrådet besluttede med 8 stemmer mod 7, at planen ikke vedtages.", "rejected"],
    ["Vejledningen blev godkendt. For sene ansøgninger afvises fremadrettet.", "approved"],
    ["Byrådet vedtog vejledningen, hvorefter for sene ansøgninger afvises.", "approved"],
    ["Planen godkendt med de af Teknisk Udvalg foreslåede rettelser.", "approved"],
  ]);
});

describe("several things with an end each are told apart", () => {
  outcomes("Byrådet", [
    ["Byrådet godkendte punkt 1, 2 og 4, men afviste punkt 3.", "mixed"],
    ["Punkt 1, 2 og 3 blev godkendt, punkt 4 udsat.", "mixed"],
    ["1, 2 og 3 godkendt, 4 udsat.", "mixed"],
    ["a, b og d godkendt, c afvist.", "mixed"],
    ["Indstilling 1 og 3 blev godkendt, mens indstilling 2 blev udsat.", "mixed"],
    ["Indstilling 12. marts godkendt.", "approved"],
    ["De to første at'er blev godkendt. Det sidste at blev forkastet.", "mixed"],
    ["Ansøgning nr. 1, 2 og 4 blev imødekommet. Ansøgning nr. 3 fik afslag.", "other"],
    ["Følgende klubber fik tilskud: Nord.\nFølgende klubber fik ikke tilskud: Syd.", "mixed"],
    ["Nord får 5.000 kr. Syd får afslag.", "mixed"],
    ["Byrådet godkendte driftsaftalen og afviste at leje salen.", "mixed"],
    ["Salget blev godkendt, hvorimod købet blev udsat.", "mixed"],
    ["Godkendt i forhold til etape 1. Etape 2 udsættes.", "mixed"],
    ["Byrådet godkendte ikke budgettet, men tog rapporten til efterretning.", "mixed"],
    ["Byrådet godkendte forslaget og udsatte behandlingen af bilag 2.", "other"],
  ]);

  test("each point has its own", () => {
    const points =
      "Det indstilles,\n1. at planen godkendes,\n2. at tillægget godkendes,\n3. at stien anlægges.";
    const ends = (decision: string) =>
      judge(decision, "Byrådet", points).adopts.map(({ point, outcome }) => `${point} ${outcome}`);
    expect(ends("Indstilling 1 og 2 godkendt, indstilling 3 ikke godkendt.")).toEqual([
      "1 approved",
      "2 approved",
      "3 rejected",
    ]);
    expect(ends("De første to punkter blev godkendt. Det sidste punkt blev udsat.")).toEqual([
      "1 approved",
      "2 approved",
      "3 postponed",
    ]);
    expect(ends("Ingen af punkterne blev godkendt.")).toEqual([
      "1 rejected",
      "2 rejected",
      "3 rejected",
    ]);
    expect(ends("Punkt 1, 2 og 3 udsættes.")).toEqual([]);
    expect(ends("Planen blev godkendt. Tillægget blev godkendt.")).toEqual([
      "1 approved",
      "2 approved",
    ]);
  });
});

describe("what another body did is not what this one did", () => {
  outcomes("Handicaprådet", [
    ["Taget til efterretning. Et flertal i Byrådet stemte imod forslaget.", "noted"],
    ["Taget til efterretning. Byrådets flertal har forkastet planen.", "noted"],
    ["Taget til efterretning. Forslaget blev nedstemt i Byrådet.", "noted"],
    ["Sagen er udsat i Socialudvalget, men rådet drøftede den.", "discussed"],
    ["Rådet godkendte, idet Ida Lund, der er formand for udvalget, stemte imod.", "approved"],
    ["Forslaget blev forkastet i rådet.", "rejected"],
    ["Et flertal i rådet afviste forslaget.", "rejected"],
  ]);
  outcomes("Menighedsrådet", [
    ["MR godkendte regnskabet.", "approved"],
    ["M-rådet vedtog kollekterne.", "approved"],
    ["PU godkendte regnskabet.", "other"],
  ]);
  outcomes("Teknisk Udvalg", [
    [
      "Teknisk Udvalg indstiller til Byrådet,\n\n1. at stien anlægges, og\n\n2. at den belyses.",
      "referred",
    ],
  ]);
});

describe("nobody is elected where a thing is chosen", () => {
  outcomes("Byrådet", [
    ["Byrådet valgte at sælge bygningen.", "approved"],
    ["Byrådet vælger at afvente ministeriets svar.", "other"],
    ["Byrådet valgte at udsætte sagen.", "postponed"],
    ["Byrådet udpegede tre arealer til skovrejsning.", "other"],
    ["Byrådet udpegede Kirkevej som skolevej.", "other"],
    ["Mads Ager blev udpeget som kommunens repræsentant.", "elected"],
    ["Byrådet udpegede hende til posten.", "elected"],
  ]);
});

describe("who is chosen beside a decision takes nothing of it back", () => {
  outcomes("Byrådet", [
    ["Forslaget blev forkastet. Per Lund blev valgt til at tale med naboerne.", "rejected"],
    ["Vedtægterne blev godkendt, og Ida Bæk blev valgt til kasserer.", "mixed"],
    ["Ida Bæk blev valgt til formand. Per Lund blev valgt til næstformand.", "elected"],
  ]);
});

describe("a proposal by its name is apart from what is called otherwise", () => {
  outcomes("Byrådet", [
    ["Planen blev godkendt, men forslaget om skilte blev udsat.", "mixed"],
    ["Forslaget om ny bom blev udsat, og vejplanen blev godkendt.", "mixed"],
    ["Budgettet blev godkendt, og forslaget om en ny taxa blev afvist.", "mixed"],
    ["Forslaget om skilte blev udsat.", "postponed"],
    ["Mindretalsindstillingen blev forkastet. Flertalsindstillingen blev godkendt.", "approved"],
    ["Økonomiudvalgets indstilling om afslag blev ikke fulgt. Salget blev godkendt.", "approved"],
  ]);
});

describe("what came of a thing that was talked of", () => {
  outcomes("Teknisk Udvalg", [
    ["Udvalget drøftede ansøgningen, som blev imødekommet.", "approved"],
    ["Udvalget drøftede forslaget, som blev afvist.", "rejected"],
    ["Udvalget drøftede planen, som blev godkendt i 2019.", "discussed"],
    ["Udvalget drøftede sagen, som Byrådet har afvist.", "discussed"],
  ]);
});

describe("where they do not agree, nothing is adopted", () => {
  outcomes("Byrådet", [
    ["Der var ikke enighed om forslaget.", "other"],
    ["Der er ingen enighed om at vedtage planen.", "other"],
    ["Der var fuld enighed om at vedtage planen.", "approved"],
    ["Sagen overgår til næste møde.", "postponed"],
    ["Projektet sættes på hold.", "postponed"],
  ]);

  test("a local plan that is called off says nothing of a sale", () => {
    expect(
      judge("Lokalplanen aflyses.", "Byrådet", "Det indstilles, at huset sælges.").outcome,
    ).toBe("other");
  });
});

describe("to adopt that the item is put off is to put it off", () => {
  outcomes("Byrådet", [
    ["Byrådet godkendte at udsætte sagen til juni.", "postponed"],
    ["Indstillingen om at udskyde sagen blev tiltrådt.", "postponed"],
    ["Byrådet godkendte at udsætte betalingen til juni.", "approved"],
  ]);
});

describe("a refusal is adopted where it is what was recommended, and nowhere else", () => {
  const isRefusal = (decision: string, recommendation: string) =>
    judge(decision, "Byrådet", recommendation).outcomeProofs.some(
      ({ rule }) => rule === refusalRule,
    );
  const refuses = "Det indstilles, at forslaget ikke imødekommes.";
  const adopts = "Det indstilles, at forslaget godkendes.";

  test.each([
    ["Indstillingen blev godkendt.", refuses],
    ["Forslaget imødekommes ikke.", refuses],
    ["Byrådet tiltrådte, at ansøgningen afslås.", ""],
    ["Indstillingen om at afvise ansøgningen blev godkendt.", ""],
  ])("%s", (decision, recommendation) => {
    expect(isRefusal(decision, recommendation)).toBe(true);
  });

  test.each([
    ["Forslaget blev imødekommet.", refuses],
    ["Byrådet godkendte forslaget.", "Det indstilles, at forslaget afvises."],
    [
      "Indstillingen blev godkendt med den bemærkning, at Byrådet afviser en skattestigning.",
      adopts,
    ],
    ["Indstillingen blev godkendt, efter at et forslag om at afvise planen var faldet.", adopts],
    ["Indstillingen tiltrådt, idet der tidligere er givet afslag på udvidelsen.", adopts],
  ])("not in: %s", (decision, recommendation) => {
    const { outcome } = judge(decision, "Byrådet", recommendation);
    expect([outcome, isRefusal(decision, recommendation)]).toEqual(["approved", false]);
  });
});

test("who does not want to refuse has not adopted the refusal that was recommended", () => {
  const recommendation = "Det indstilles, at der gives afslag på ansøgningen.";
  for (const decision of [
    "Byrådet besluttede ikke at give afslag, men at give tilladelse.",
    "I stedet for afslag gives en tidsbegrænset tilladelse.",
  ]) {
    const { outcomeProofs } = judge(decision, "Byrådet", recommendation);
    expect(
      outcomeProofs.some(({ rule }) => rule === refusalRule),
      decision,
    ).toBe(false);
  }
});
