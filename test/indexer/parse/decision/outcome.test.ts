import { describe, expect, test } from "vitest";
import { judgeDecision } from "../../../../indexer/parse/decision/judge-decision.ts";

function judge(decision: string | null, recommendation = "", body: string | null = null) {
  const judged = judgeDecision({ decision, recommendation, body });
  return { outcome: judged.outcome, evidence: judged.outcomeEvidence };
}

describe("the words of a decision give its outcome, and are its evidence", () => {
  test.each([
    ["Godkendt.", "approved", "Godkendt"],
    ["Dagsordenen blev godkendt.", "approved", "blev godkendt"],
    ["Herefter blev beretningen godkendt.", "approved", "blev beretningen godkendt"],
    ["Udsatterådet godkendte dagsordenen.", "approved", "Udsatterådet godkendte"],
    ["Økonomiudvalgets indstilling godkendt.", "approved", "Økonomiudvalgets indstilling godkendt"],
    ["Godkendt med den ændring, at Sag nr. 7 udsættes til februar.", "approved", "Godkendt"],
    ["Taksterne blev tiltrådt.", "approved", "blev tiltrådt"],
    ["Ikke godkendt.", "rejected", "Ikke godkendt"],
    ["Udvalget kan ikke tiltræde forslaget.", "rejected", "kan ikke tiltræde"],
    ["Forslaget blev forkastet.", "rejected", "blev forkastet"],
    ["Udsat.", "postponed", "Udsat"],
    ["Punktet flyttes til næste møde.", "postponed", "Punktet flyttes"],
    ["Punktet rykkes til næste møde.", "postponed", "Punktet rykkes"],
    ["Rådet rykker for svar fra ministeriet.", "other", "Rådet rykker for svar fra ministeriet."],
    ["Udvalget drøftede sagen. Sagen udsættes.", "postponed", "Sagen udsættes"],
    ["Udgår.", "withdrawn", "Udgår"],
    ["Taget til efterretning", "noted", "Taget til efterretning"],
    ["Udvalget tog orienteringen til efterretning.", "noted", "tog orienteringen til efterretning"],
    ["Til orientering.", "noted", "Til orientering"],
    ["Udsatterådet drøftede tilbuddet.", "discussed", "Udsatterådet drøftede"],
    ["Anbefales.", "referred", "Anbefales"],
    ["Indstilles godkendt.", "referred", "Indstilles godkendt"],
    ["Magistraten anbefaler indstillingen af 14. marts.", "referred", "Magistraten anbefaler"],
    ["Forslaget faldt.", "rejected", "Forslaget faldt"],
    ["Faldet.", "rejected", "Faldet"],
    ["Planen sendes i høring.", "referred", "Planen sendes i høring"],
    ["Dina Eg blev valgt.", "elected", "blev valgt"],
  ])("%s is %s", (decision, outcome, evidence) => {
    expect(judge(decision)).toEqual({ outcome, evidence });
  });
});

test.each([
  "Trine orienterede om sit arbejde.",
  "Ingen.",
  "Rådet vil se, om hjemløsheden er faldet.",
  "Når vedtægterne er godkendt, laver forvaltningen et udkast.",
  "Der er andre kommuner, der allerede har bevilget det.",
  "Udvalget deltager ikke i konferencen.",
])("a decision that only tells is `other`, its first words the evidence: %s", (decision) => {
  const { outcome, evidence } = judge(decision);
  expect(outcome).toBe("other");
  expect(evidence).not.toBe("");
  expect(decision.startsWith(evidence ?? "-")).toBe(true);
});

test("nor because one thread of a report waits", () => {
  const waits = "Bo savede grenene. Der blev talt om taget. Afventer to tilbud.";
  expect(judge(`${waits} Ida ryddede skuret.`).outcome).toBe("other");
  expect(judge(waits).outcome).toBe("postponed");
  expect(judge("Bo talte med skolen. Afventer svar. Ida rykker.").outcome).toBe("postponed");
});

test("an item is not postponed because one of its threads comes up again", () => {
  const decision = "Udsatterådet drøftede samarbejdet.\n\nSagen tages op på næste møde.";
  expect(judge(decision).outcome).toBe("discussed");
});

test("several answers are one outcome when they agree, else mixed", () => {
  expect(judge("Ad 1. Godkendt.\n\nAd 2. Tiltrådt.").outcome).toBe("approved");
  expect(judge("Ad 1. Taget til efterretning.\n\nAd 2. Godkendt.")).toEqual({
    outcome: "mixed",
    evidence: "Taget til efterretning / Godkendt",
  });
});

test("to approve a recommendation to refuse is to approve, and the evidence says so", () => {
  expect(judge("Indstillingen om afslag blev godkendt.")).toEqual({
    outcome: "approved",
    evidence: "Indstillingen om afslag blev godkendt",
  });
  expect(judge("Godkendt.", "at der meddeles afslag på ansøgningen").evidence).toBe(
    "Godkendt (indstilling: meddeles afslag)",
  );
});

test.each([
  [
    "Indstillingen blev ikke fulgt, og udvalget bevilgede 20.000 kr.",
    "at ansøgningen afslås",
    "blev ikke fulgt (indstilling: afslås)",
  ],
  [
    "Ikke tiltrådt. Udvalget giver dispensation.",
    "at der meddeles afslag på dispensation",
    "Ikke tiltrådt (indstilling: meddeles afslag)",
  ],
  ["Ikke tiltrådt.", "at vejen nedlægges", "Ikke tiltrådt"],
  [
    "Ikke tiltrådt.",
    "1. at der gives afslag på støtte til koret\n2. at der gives 5.000 kr. til teatret",
    "Ikke tiltrådt",
  ],
])(
  "%s: what was not followed is told where it was to refuse: %s",
  (decision, recommendation, evidence) => {
    expect(judge(decision, recommendation)).toEqual({ outcome: "rejected", evidence });
  },
);

test("without a decision there is no outcome", () => {
  expect(judge(null, "at planen vedtages")).toEqual({ outcome: null, evidence: null });
});

describe("what a body turned down is never adopted, nor the other way", () => {
  test.each([
    ["Ved stemmelighed bortfaldt indstillingen.", "rejected"],
    ["Udvalget kunne ikke følge indstillingen og meddelte i stedet tilladelse.", "rejected"],
    ["11 medlemmer stemte for, 8 medlemmer stemte imod.", "approved"],
    ["Liste K foreslog at droppe planen. Forslaget blev vedtaget.", "other"],
    ["Ø foreslog at udsætte sagen, hvilket blev afvist. Godkendt.", "approved"],
    [
      "Godkendt. Ø stillede forslag om en folkeafstemning. Det var der ikke flertal for.",
      "approved",
    ],
    ["Der var ikke flertal for ændringsforslaget. Indstillingen blev godkendt.", "approved"],
    ["Venstre begærede sagen udsat. Begæringen blev imødekommet.", "postponed"],
    ["Udvalget ønsker sagen udsat til næste møde.", "postponed"],
    ["Sagen sættes i bero.", "postponed"],
  ])("%s is %s", (decision, outcome) => {
    expect(judge(decision, "at planen vedtages", "Teknisk Udvalg").outcome).toBe(outcome);
  });
});

describe("a part with another end than the whole makes the decision mixed", () => {
  const parts = "at gårdspladsen lukkes af, og at cykelskuret rives ned";
  test.each([
    ["Godkendt, dog ikke punkt 2.", parts],
    ["Godkendt, dog ikke punkt 2.", ""],
    ["Godkendt, dog ikke for så vidt angår cykelskuret.", parts],
    ["Godkendt, men ikke nedrivningen.", parts],
    ["Godkendt med undtagelse af cykelskuret.", parts],
    ["Udvalget godkendte planen, bortset fra taget, som nægtes.", ""],
    ["Der gives tilladelse til boden, men ikke til teltet.", ""],
    ["Godkendt for så vidt angår boden. For teltet afvises den.", ""],
    ["Hvad angår boden godkendes ansøgningen. Hvad angår teltet udsættes den.", ""],
    ["Indstillingen godkendt for Ågade, mens den for Mølleskrænten blev udsat.", ""],
    ["Følgende blev bevilget: Vandrelauget.\nFølgende blev afslået: Kanoklubben.", ""],
    ["a. og c. blev godkendt. b. blev ikke godkendt.", "a. at et\nb. at to\nc. at tre"],
    ["Vandrelauget: bevilget 4.000 kr.\nKanoklubben: afslag.", ""],
  ])("%s", (decision, recommendation) => {
    expect(judge(decision, recommendation, "Teknikudvalget").outcome).toBe("mixed");
  });

  test.each([
    ["Godkendt, dog ikke enstemmigt.", parts],
    ["Godkendt, men ikke før lejeaftalen foreligger.", parts],
    ["Godkendt med undtagelse af Ida Lø, som stemte imod.", parts],
    ["Godkendt, dog ikke Venstre.", parts],
    ["Godkendt med 7 stemmer, dog ikke punkt 4.", "1. at boden lukkes\n2. at teltet flyttes"],
  ])("but not when, how or by whom: %s", (decision, recommendation) => {
    expect(judge(decision, recommendation, "Teknikudvalget").outcome).toBe("approved");
  });
});

test.each([
  "Indstillingen om afslag blev ikke fulgt. Udvalget giver byggetilladelse.",
  "Indstillingen om afslag tiltrædes ikke. Boden tillades i tre år.",
  "Indstilling om afslag ikke tiltrådt.",
])(
  "advice to refuse that is not followed is turned down, whatever is given instead: %s",
  (decision) => {
    const advice = "at der meddeles afslag på ansøgning om en bod";
    expect(judge(decision, advice, "Planudvalget").outcome).toBe("rejected");
  },
);

test("to refuse where that was recommended is to follow it", () => {
  const advice = "at der meddeles afslag på ansøgning om en bod";
  expect(judge("Der meddeles afslag.", advice, "Planudvalget").outcome).toBe("approved");
  expect(judge("Der meddeles afslag.", "at boden tillades", "Planudvalget").outcome).toBe(
    "rejected",
  );
});

test.each([
  ["Udvalget pegede på Rikke Vestbo.", "elected"],
  ["Der blev peget på Jens Ole Bak som formand.", "elected"],
  ["Udvalget pegede på Nordre Plads.", "other"],
  ["Udvalget pegede på model B.", "other"],
])(
  "whoever is pointed at is chosen, a place or a model is not somebody: %s",
  (decision, outcome) => {
    expect(judge(decision, "", "Kulturudvalget").outcome).toBe(outcome);
  },
);

test.each([
  ["Udvalget stemte for at udsætte sagen.", "postponed"],
  ["Et flertal stemte for at afslå ansøgningen.", "rejected"],
  ["Udvalget stemte imod at give tilladelse til boden.", "rejected"],
  ["Venstre stemte for at udsætte sagen.", "other"],
])("what was voted for is what was decided: %s", (decision, outcome) => {
  expect(judge(decision, "", "Planudvalget").outcome).toBe(outcome);
});

test.each([
  ["Kassen fordeles som vist.", "at kassen fordeles som i fjor", "approved"],
  ["Kassen fordeles på næste møde.", "at kassen fordeles som i fjor", "other"],
  ["Kassen tælles op.", "at kassen fordeles som i fjor", "other"],
  ["Udvalget ønsker ikke at flytte skuret.", "at skuret flyttes", "rejected"],
  [
    "Udvalget besluttede, at der ikke skal opstilles et telt.",
    "at der opstilles et telt",
    "rejected",
  ],
  ["Udvalget vedtog at bevare boden.", "at boden rives ned", "other"],
  ["Udvalget vedtog at bevare boden.", "at boden bevares", "approved"],
  ["Udvalget besluttede at male boden rød.", "", "approved"],
  ["Udvalget besluttede at bede om et notat.", "", "other"],
])("the recommendation's own words, and those against it: %s", (decision, advice, outcome) => {
  expect(judge(decision, advice, "Kulturudvalget").outcome).toBe(outcome);
});

test.each([
  ["Planen bliver endeligt godkendt på næste møde.", "other"],
  ["Ingen af planerne blev godkendt.", "rejected"],
  ["Formanden meddelte, at punktet udgår.", "withdrawn"],
  ["Udvalget afventer en udtalelse, inden der træffes beslutning.", "postponed"],
])("what is still to come is not decided, what is announced is: %s", (decision, outcome) => {
  expect(judge(decision, "", "Planudvalget").outcome).toBe(outcome);
});

test.each([
  ["Godkendt. Sagen genoptages, hvis der klages.", "", "approved"],
  ["Regnskabet kunne ikke godkendes og tages op igen i april.", "", "other"],
  ["Planen blev ikke godkendt, og sagen genoptages.", "", "other"],
  ["Punkt 1 tiltrådt, øvrige udsat.", "1. at boden males\n2. at boden flyttes", "other"],
  [
    "Pkt. 1 godkendt. Pkt. 2 afventer budgettet.",
    "1. at boden males\n2. at boden flyttes",
    "other",
  ],
  ["Punkt 2 er forkastet. De øvrige punkter blev godkendt.", "", "mixed"],
  [
    "Udvalget imødekom ansøgningen fra Bodlauget, men afslog ansøgningen fra Teltlauget.",
    "",
    "mixed",
  ],
  ["Det blev vedtaget ikke at hæve prisen.", "", "other"],
  ["Første del godkendt, anden del forkastet.", "", "mixed"],
  ["Planen godkendes, men bevillingen udsættes til efteråret.", "", "mixed"],
  ["Udvalget godkender indstillingen. Samtidig afvises tanken om en havnebus.", "", "other"],
  ["Tiltrådt, at boden ikke males.", "at boden males", "other"],
  ["Tiltrådt, at boden males.", "at boden males", "approved"],
  ["Udvalget besluttede at vente med at tage stilling.", "", "postponed"],
  ["Udvalget besluttede at droppe festen.", "", "other"],
  ["Afslag godkendt.", "at der meddeles afslag", "other"],
  ["Bortfaldet.", "", "withdrawn"],
])("what is half told is not told as the whole: %s", (decision, advice, outcome) => {
  expect(judge(decision, advice, "Kulturudvalget").outcome).toBe(outcome);
});

test.each([
  ["I. Godkendt.\nII. Afvist.", "mixed"],
  ["Ad I godkendt. Ad II og III godkendt.", "approved"],
  ["i) Godkendt.\nii) Udsat.", "mixed"],
  ["- Godkendt.\n- Afvist.", "mixed"],
  ["• Godkendt.\n• Godkendt.", "approved"],
  ["1.\nGodkendt.\n2.\nAfvist.", "mixed"],
  ["1.: Godkendt\n2.: Afvist", "mixed"],
  ["[1] Godkendt\n[2] Afvist", "mixed"],
  ["Dot 1 godkendt. Dot 2 afvist.", "mixed"],
  ["Godkendt for så vidt angår pkt. 1, afvist for pkt. 2.", "mixed"],
  ["Delpunkt 1 godkendt.\nDelpunkt 2 afvist.", "mixed"],
  ["Del A godkendt. Del B afvist.", "mixed"],
  ["Forslag 1 blev godkendt. Forslag 2 blev afvist.", "mixed"],
  ["Nr. 1 godkendt, nr. 2 udsat.", "mixed"],
  ["Ad 1: Boden blev godkendt.\nAd 2: Teltet udgår.", "mixed"],
  ["Ad 1: Udvalget godkendte boden.\nAd 2: Udvalget udsatte teltet.", "mixed"],
  ["Godkendt, idet\n- boden males\n- teltet flyttes", "approved"],
])("points are told apart however they are marked: %s", (decision, outcome) => {
  expect(judge(decision, "", "Kulturudvalget").outcome).toBe(outcome);
});

test.each([
  ["Taget  til   orientering", "noted", "Taget  til   orientering"],
  ["Udvalget  sendte  forslaget  i \t høring.", "referred", "sendte  forslaget  i \t høring"],
  ["Ad 1  godkendt.  Ad 2  ikke  godkendt.", "mixed", "godkendt / ikke  godkendt"],
  ["Ikke\n\ngodkendt.", "rejected", "Ikke\ngodkendt"],
  ["Taget til\n\n  efterretning.", "noted", "Taget til\nefterretning"],
])(
  "blanks change nothing of what is decided, and its words are as printed: %j",
  (decision, outcome, words) => {
    const judged = judge(decision, "", "Kulturudvalget");
    expect([judged.outcome, judged.evidence]).toEqual([outcome, words]);
  },
);

test.each([
  ["Planen blev godkendt. Mødet den 3. maj udgår.", "approved"],
  ["Planen blev godkendt. Mødet i maj udgår.", "approved"],
  ["Indstillingen blev godkendt. Udvalget udsatte mødet i juni.", "approved"],
  ["Udvalget udsatte mødet i juni.", "other"],
  ["Sagen udsættes til den 3. maj.", "postponed"],
])("a meeting that is called off is not the item: %s", (decision, outcome) => {
  expect(judge(decision, "", "Kulturudvalget").outcome).toBe(outcome);
});

test.each([
  ["Der var bred enighed om at godkende planen.", "approved"],
  ["Der var enighed om ikke at godkende planen.", "rejected"],
  ["Der var enighed om at sige nej til planen.", "rejected"],
  ["Udvalget var enigt i indstillingen.", "approved"],
  ["Formanden konstaterede, at indstillingen var vedtaget.", "approved"],
  ["Formanden konstaterede, at forslaget var forkastet.", "rejected"],
  ["Anlægsbevilling meddelt.", "approved"],
  ["Forvaltningen bemyndiges til at leje boden ud.", "approved"],
  ["Punktet sættes på næste dagsorden.", "postponed"],
  ["Punktet gemmes til næste møde.", "postponed"],
  ["Udvalget takker nej til tilbuddet om et telt.", "rejected"],
  ["Tilbuddet fra tømreren blev antaget.", "approved"],
  ["Der var flertal imod at flytte boden.", "rejected"],
  ["Brevet blev taget ad notam.", "noted"],
  ["Taget ad notam.", "noted"],
  ["Orienteringen blev givet.", "noted"],
  ["Orienteringen er givet til naboerne.", "other"],
  ["Godkendt m. ændringer.", "approved"],
  ["Anmodningen kan ikke efterkommes.", "rejected"],
  ["Udvalget stemte enstemmigt imod.", "rejected"],
  ["Planen kan først vedtages til næste år.", "other"],
  ["Planen kan tidligst godkendes i maj.", "other"],
])("what a body agrees on and what its chairman finds is decided: %s", (decision, outcome) => {
  expect(judge(decision, "", "Kulturudvalget").outcome).toBe(outcome);
});

test.each([
  ["Forslaget fra A forkastet, forslaget fra V vedtaget.", "at prisen fastsættes", "other"],
  ["V's forslag vedtaget. Borgerlistens forslag forkastet.", "", "other"],
  [
    "Forslaget fra A forkastet. Forslaget fra V vedtaget.",
    "at forslaget fra V vedtages",
    "approved",
  ],
  ["Venstres forslag forkastet. Indstillingen vedtaget.", "at prisen hæves", "approved"],
  ["Forslaget fra A forkastet. Forslaget fra V forkastet.", "", "rejected"],
])("of two rivals the one that was recommended is the motion: %s", (decision, advice, outcome) => {
  expect(judge(decision, advice, "Byrådet").outcome).toBe(outcome);
});

test.each([
  ["Rådet vedtog at udsætte indvielsen af boden.", "", "approved"],
  ["Rådet vedtog at udsætte indvielsen af boden.", "at boden indvies i maj", "postponed"],
  ["Rådet vedtog at udsætte indvielsen af boden.", "at indvielsen udsættes", "approved"],
  ["Rådet vedtog at udsætte indvielsen af boden.", "at boden males", "other"],
  ["Rådet vedtog at udsætte behandlingen.", "", "postponed"],
  ["Rådet vedtog at udsætte planen.", "", "other"],
])(
  "a deed that is put off is decided, unless it was up itself: %s",
  (decision, advice, outcome) => {
    expect(judge(decision, advice, "Havnerådet").outcome).toBe(outcome);
  },
);

test.each([
  ["Indstillingen tiltrådt til fremsendelse.", "Havneudvalget", "referred"],
  ["Godkendt til endelig behandling i Byrådet.", "Havneudvalget", "referred"],
  ["Indstillingen tiltrådt til fremsendelse.", "Byrådet", "approved"],
  ["Høringssvaret godkendt til fremsendelse.", "Havneudvalget", "approved"],
])("what is adopted to be sent on is up to others: %s, %s", (decision, body, outcome) => {
  expect(judge(decision, "", body).outcome).toBe(outcome);
});

test.each([
  ["Rådet bakker op om de fire spor.", "at rådet drøfter planen", "other"],
  ["Rådet drøftede planen og bakker op om den.", "at rådet drøfter planen", "discussed"],
  ["Rådet bakker op om planen.", "at rådet godkender planen", "approved"],
])("what is backed in a talk is not adopted: %s", (decision, advice, outcome) => {
  expect(judge(decision, advice, "Havnerådet").outcome).toBe(outcome);
});

test.each([
  ["Det blev besluttet, at klubben betaler for lyset.", "", "approved"],
  ["Det blev besluttet, at rådet overvejer sagen.", "", "other"],
  ["Det blev aftalt, at rådet holder åbent hus i maj.", "", "approved"],
  ["At indstille planen godkendt.", "", "referred"],
  ["At der ikke kan gives tilladelse, blev drøftet.", "", "discussed"],
  ["Rådet besluttede at lade sagen ligge indtil videre.", "", "postponed"],
  ["Der er enighed om at lade spørgsmålet hvile.", "", "postponed"],
  ["Rådet lader boden stå åben.", "", "other"],
  ["Rådet bakker op om, at boden males.", "", "other"],
  ["Rådet kan ikke gå ind for lukningen.", "at rådet drøfter planen", "other"],
  ["Planen blev ikke godkendt. Sagen sættes på næste møde.", "", "other"],
  ["Planen blev ikke godkendt. Budgettet behandles igen i maj.", "", "rejected"],
  [
    "Rådet tog notatet til efterretning og ønsker et forsøg frem for en fast ordning.",
    "1. at notatet tages til efterretning\n2. at ordningen gøres fast",
    "other",
  ],
])(
  "what is left to lie, comes again or is only wished is not decided: %s",
  (decision, advice, outcome) => {
    expect(judge(decision, advice, "Havnerådet").outcome).toBe(outcome);
  },
);

const bridgeAndCrane = "1. at broen males\n2. at der købes en kran";

test.each([
  [
    "Planen blev ikke godkendt. Rådet vedtog i stedet en ny plan.",
    "at planen godkendes",
    "rejected",
  ],
  ["Grunden sælges for 3 mio. kr.", "at grunden sælges for 2 mio. kr.", "other"],
  ["Grunden sælges for 2 mio. kr.", "at grunden sælges for 2 mio. kr.", "approved"],
  [
    "Puljen fordeles med 10.000 kr. til koret og 40.000 kr. til sejlerne.",
    "at puljen på 50.000 kr. fordeles",
    "approved",
  ],
  ["Broen males som foreslået. Køb af kran må vente til næste budget.", bridgeAndCrane, "other"],
  ["Godkendt. Kajen må vente til næste år.", "at broen males", "approved"],
  ["Forslagsstilleren var ikke til stede, og forslaget bortfaldt.", "", "withdrawn"],
  ["Forslaget bortfaldt, da ingen stemte for.", "", "rejected"],
  ["Liste A begærede planen sendt i fornyet udvalgsbehandling. Dette tiltrådtes.", "", "referred"],
])("another figure, plan or time is not what was recommended: %s", (decision, advice, outcome) => {
  expect(judge(decision, advice, "Havnerådet").outcome).toBe(outcome);
});

test("an adopted recommendation to refuse is approved, and its evidence says so", () => {
  const decision = "Forvaltningens indstilling om at afslå ansøgningen blev godkendt.";
  const { outcome, evidence } = judge(decision, "at ansøgningen afslås", "Kulturudvalget");
  expect(outcome).toBe("approved");
  expect(evidence).toContain("afslå");
});

test("so it does where the decision is nothing but that, from its first word to its last", () => {
  const whole = "Tiltrådt, at der meddeles afslag på ansøgningen.";
  expect(judge(whole).evidence).toBe("Tiltrådt (meddeles afslag)");
});

test("a decision that names the recommendation to refuse tells of one, whatever else was recommended", () => {
  const { outcome, outcomeProofs } = judgeDecision({
    decision: "Indstillingen om afslag blev godkendt.",
    recommendation: "1. at dispensationen afslås\n2. at der forhandles om en renovering",
    body: "Byrådet",
  });
  expect(outcome).toBe("approved");
  expect(outcomeProofs.map(({ rule }) => rule)).toContain("refusal");
});

describe("to take something up, again or later, is no answer to it", () => {
  test.each([
    ["Byrådet tager stilling til sagen i august.", "at byrådet tager stilling til sagen"],
    ["Byrådet tog stilling til sagen.", "at byrådet tager stilling til sagen"],
    ["Byrådet behandlede budgettet.", "at byrådet behandler budgettet"],
    ["Byrådet undersøger sagen.", "at byrådet undersøger sagen"],
  ])("%s", (decision, recommendation) => {
    expect(judge(decision, recommendation, "Byrådet").outcome).toBe("other");
  });
});

test("backing decides where it is the body's own, not that of others", () => {
  const backed = (by: string) => judge(`Der er opbakning til planen ${by}.`).outcome;
  expect(["i byrådet", "i sin helhed", "fra alle partier"].map(backed)).toEqual(
    Array.from({ length: 3 }, () => "approved"),
  );
  expect(["i lokalområdet", "blandt borgerne", "hos naboerne", "fra skolen"].map(backed)).toEqual(
    Array.from({ length: 4 }, () => "other"),
  );
});

test.each([
  ["Regnskabet godkendt. Taget til efterretning.", "at regnskabet godkendes", "approved"],
  [
    "Regnskabet godkendt. Taget til efterretning.",
    "at orienteringen tages til efterretning",
    "noted",
  ],
  ["Regnskabet godkendt. Taget til efterretning.", "", "other"],
  ["Godkendt og taget til efterretning.", "", "other"],
])("of a verdict and a note what was recommended tells: %s", (decision, advice, outcome) => {
  expect(judge(decision, advice).outcome).toBe(outcome);
});

test.each([
  ["Første del blev godkendt, anden del oversendes til udvalget.", "mixed"],
  ["Anden del af indstillingen blev udsat, første del vedtaget.", "mixed"],
  ["Koret fik tilskud, og teatret fik afslag.", "mixed"],
  ["9 fik tilskud, 2 fik afslag, og 1 blev udskudt.", "mixed"],
  ["Bådelauget har fået afslag.", "rejected"],
  ["Kommunen har fået afslag fra fonden.", "other"],
  ["Havnerådet undlod at godkende planen.", "rejected"],
  ["Venstre undlod at godkende planen.", "other"],
  ["Forslaget er ikke endeligt vedtaget.", "other"],
  ["20 for, 2 imod. Forslaget er ikke endeligt vedtaget.", "other"],
  ["HAVNERÅDET UDSATTE SAGEN.", "postponed"],
  ["Forslaget sendte Havnerådet i høring.", "referred"],
  ["Forslaget afviste Havnerådet.", "rejected"],
  ["Godkendt, at der arbejdes videre med planen.", "other"],
  ["Enighed om at tage tilbuddet fra Malerfirmaet.", "approved"],
  ["Godkendt for så vidt angår kajen. For molen arbejdes der videre.", "other"],
])("what is granted, refused, left undone or only a part: %s", (decision, outcome) => {
  expect(judge(decision, "at planen godkendes", "Havnerådet").outcome).toBe(outcome);
});

test.each([
  ["Planen blev gennemgået, godkendt og underskrevet.", "approved"],
  ["Fremlagt, drøftet og vedtaget.", "approved"],
  ["Punkt 1 blev vedtaget. Punkt 2 faldt.", "mixed"],
  ["Punktet tages op, når provstiet har svaret.", "postponed"],
  ["Planen godkendt. Punktet genoptages, når tilbuddene er modtaget.", "approved"],
  ["Punktet genoptages, når tilbuddene er modtaget.", "postponed"],
  ["1. Taget til efterretning.\n2. Havnerådet ønsker planen belyst.", "other"],
  ["1. Vedtaget.\n2. Havnerådet ønsker, at molen undersøges, før der træffes beslutning.", "mixed"],
])("of several things that were done or asked each counts: %s", (decision, outcome) => {
  const advice = "1. at planen godkendes\n2. at molen males";
  expect(judge(decision, advice, "Havnerådet").outcome).toBe(outcome);
});

test.each([
  ["Planen er vedtaget.", "at planen vedtages", "approved"],
  ["Ingen indvendinger, budgettet er godkendt.", "Budget 2026", "approved"],
  ["Tilskuddet er bevilget.", "at koret ydes 5.000 kr.", "approved"],
  ["Planen er vedtaget.", "at orienteringen om planen tages til efterretning", "other"],
  ["Planen er vedtaget.", "", "other"],
  ["Planen er vedtaget i 2019.", "at planen vedtages", "other"],
  ["Planen er godkendt af staten.", "at planen vedtages", "other"],
  ["Molen er godkendt.", "at planen vedtages", "other"],
])(
  "how things are is what came of them where just that was to be: %s",
  (decision, advice, outcome) => {
    expect(judge(decision, advice, "Havnebestyrelsen").outcome).toBe(outcome);
  },
);

test.each([
  ["Status tages til efterretning. Lys opsættes ikke.", "mixed"],
  ["Stien anlægges. Der opsættes ikke lys.", "mixed"],
  ["Stien anlægges. Der opsættes lys.", "approved"],
  [
    "Status tages ikke til efterretning. Stien anlægges ikke, og der opsættes ikke lys.",
    "rejected",
  ],
  // What became of the rest is not said.
  ["Der opsættes ikke lys.", "other"],
])("each of several points of one sentence has its own answer: %s", (decision, outcome) => {
  const recommendation =
    "at status tages til efterretning, at stien anlægges, og at der opsættes lys";
  expect(judgeDecision({ decision, recommendation, body: "Byrådet" }).outcome).toBe(outcome);
});

test("where a report was noted and another point of the list refused, the outcome is mixed", () => {
  const judged = judgeDecision({
    decision: "Redegørelsen blev taget til efterretning. Der afsættes ikke midler.",
    recommendation: "at redegørelsen tages til efterretning\nat der afsættes 2 mio. kr.",
    body: "Byrådet",
  });
  expect(judged.outcome).toBe("mixed");
});

test.each([
  ["Der var enighed om ikke at igangsætte projektet.", "rejected"],
  ["Enighed om at igangsætte projektet.", "approved"],
])("agreement is on what stands behind it: %s", (decision, outcome) => {
  const asked = { recommendation: "at projektet igangsættes", body: "Byrådet" };
  expect(judgeDecision({ decision, ...asked }).outcome).toBe(outcome);
});

test.each([
  ["Ejeren har opgivet planen.", "other"],
  ["Udvalget har opgivet planen.", "rejected"],
  ["Planen er opgivet.", "rejected"],
  // Nothing has been talked of yet.
  ["Planen drøftes på næste møde.", "other"],
  ["Sagen drøftes på næste møde.", "postponed"],
  ["Planen drøftes.", "discussed"],
])("what others did, and what is to come, decides nothing: %s", (decision, outcome) => {
  const recommendation = "at planen godkendes";
  const body = "Teknisk Udvalg";
  expect(judgeDecision({ decision, recommendation, body }).outcome).toBe(outcome);
});

test.each([
  ["Punkt 4 flyttes til efter punkt 2.", "other"],
  ["Punkt 5 rykkes op som punkt 2.", "other"],
  ["Sag nr. 12 flyttes op efter sag nr. 3.", "other"],
  ["Punkt 8 flyttes frem på dagsordenen.", "other"],
  ["Godkendt, idet punkt 6 flyttes til efter punkt 2.", "approved"],
  ["Punktet flyttes til mødet i maj.", "postponed"],
  ["Punktet flyttes til efter 4. maj.", "postponed"],
])("another place on the agenda puts nothing off: %s", (decision, outcome) => {
  expect(judge(decision).outcome).toBe(outcome);
});

test.each([
  ["Et forslag om at henvise medlemsforslaget til Havneudvalget blev vedtaget.", "referred"],
  ["Forslaget om henvisning af sagen til Havneudvalget blev enstemmigt vedtaget.", "referred"],
  [
    "Et forslag om at henvise sagen til Havneudvalget blev forkastet. Indstillingen blev godkendt.",
    "approved",
  ],
])("to send the motion elsewhere is not to adopt it: %s", (decision, outcome) => {
  expect(judge(decision, "at kajen males", "Byrådet").outcome).toBe(outcome);
});

test.each([
  ["Der laves et udkast til en plan, hvilket drøftes på næste møde.", "other"],
  ["Udvalget fik en gennemgang af tallene, hvilket tages op igen på næste møde.", "other"],
  ["Der laves et oplæg, hvilket udsættes til næste møde.", "postponed"],
  ["Bo Bæk foreslog, at der vælges fem haver, hvorefter emnet genoptages.", "other"],
  ["Punktet udsættes til maj, hvorefter det genoptages.", "postponed"],
])("what comes after work that is set going is not put off: %s", (decision, outcome) => {
  expect(judge(decision, "", "Haveudvalget").outcome).toBe(outcome);
});

test.each([
  ["Godkendt med den ændring, at sag nr. 7 – Valg til råd – udsættes til maj.", "approved"],
  ["Udvalget besluttede, at lokalplan 12 – Havneparken – ikke fremmes.", "rejected"],
  ["Udvalget godkendte planen – med en enkelt ændring – og sendte den i høring.", "approved"],
])("what stands between dashes parts no subject from its verb: %s", (decision, outcome) => {
  expect(judge(decision, "", "Haveudvalget").outcome).toBe(outcome);
});

test.each([
  ["1. og 2. at i Haveforvaltningens indstilling var dermed godkendt.", "approved"],
  ["Indstillingen inkl. ændringsforslaget blev herefter tiltrådt af udvalget.", "approved"],
  ["Forslaget med det vedtagne ændringsforslag blev forkastet.", "rejected"],
  ["Ændringsforslaget blev forkastet. Indstillingen blev godkendt.", "approved"],
])("the motion is told of whole, by its points, and as it was changed: %s", (decision, outcome) => {
  expect(judge(decision, "at kajen males", "Haveudvalget").outcome).toBe(outcome);
});

test.each([
  ["Enstemmigt valgt formand: Søren Sund", "elected"],
  ["Valgt til kasserer: Ida Sø", "elected"],
  ["Valgt som model: forslag 2", "other"],
])("who was chosen for an office may stand behind it: %s", (decision, outcome) => {
  expect(judge(decision).outcome).toBe(outcome);
});

test.each([
  ["Flyttet til lukket møde.", "other"],
  ["Punktet flyttes til lukket dagsorden.", "other"],
  ["Taget til efteretning,", "noted"],
  ["Tages til efterretnng.", "noted"],
  ["Orienteringen blev taget til eftertretning.", "noted"],
  ["Kassereren henviste til det udsendte regnskab, som blev enstemmigt godkendt.", "approved"],
  ["Efter en lang drøftelse besluttede udvalget at afvente 10. maj.", "postponed"],
  // What was decided at another meeting is only told.
  ["Haveudvalget har på deres møde den 19. april 2017 besluttet at sælge kajen.", "other"],
])("%s is %s", (decision, outcome) => {
  expect(judge(decision, "", "Haveudvalget").outcome).toBe(outcome);
});

test.each([
  ["Pkt. 105 er taget af dagsordenen.", "other"],
  ["Punkt 12 udsættes til næste møde.", "other"],
  ["Sag nr. 14 udgår.", "other"],
  ["Punkt 12 blev taget af dagsordenen, og dagsordenen blev godkendt.", "approved"],
  ["Punktet udgår.", "withdrawn"],
])("what becomes of another item of the agenda decides nothing here: %s", (decision, outcome) => {
  expect(judge(decision, "at kajen males", "Haveudvalget").outcome).toBe(outcome);
});

test("a recommendation of twelve points has a twelfth", () => {
  const asked = Array.from({ length: 12 }, (_, at) => `${at + 1}. at kaj ${at + 1} males`);
  expect(judge("Punkt 12 udsættes.", asked.join("\n"), "Haveudvalget").outcome).toBe("postponed");
});

test.each([
  [
    "Dagsordenen blev godkendt.\n\nVedr. sag 92 blev det drøftet, hvorvidt sagen skulle åbnes. Venstre anmodede om afstemning herom.\n\nFor stemte: V og I\n\nImod stemte: A, B og C.\n\nForslaget faldt dermed.",
    "approved",
  ],
  [
    "Forslag fra T:\nAt sagerne 4-9 udsættes.\n\nFor stemte: 5 (T, L)\nImod stemte: 9 (A, C)\n\nFaldet\n\nGodkendelse af dagsorden: Godkendt",
    "approved",
  ],
  ["Haveudvalget imødekom anmodningen om foretræde.", "other"],
  ["Godkendt inkl. tillægsdagsorden.", "approved"],
])(
  "a vote on another question than what was recommended is not its end: %s",
  (decision, outcome) => {
    const judged = judgeDecision({ decision, recommendation: "", body: "Haveudvalget" });
    expect([judged.outcome, judged.votes]).toEqual([outcome, null]);
  },
);

test.each([
  ["Haveudvalget besluttede:\n- at planen vedtages\n- at der afsættes midler", "approved"],
  ["Haveudvalget besluttede,\n\n1. at planen ikke vedtages.", "rejected"],
  ["Haveudvalget besluttede,\n1. at sagen udsættes.", "postponed"],
])("what was decided may stand as a list below the verb: %s", (decision, outcome) => {
  expect(judge(decision, "at planen vedtages", "Haveudvalget").outcome).toBe(outcome);
});
