/** What transcripts glue to titles and decisions: running heads, lost labels, lost facts, sentences. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

function meetingIn(...pages: string[]) {
  const text = `Referat\n\nTranskript\n\n${pages.map((page, i) => `${i + 1} ${page}`).join("\n\n")}\n`;
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  return parsed?.meeting;
}

function decided(...pages: string[]) {
  return meetingIn(...pages)?.items.map(({ number, title, decision }) => [number, title, decision]);
}

test("a running head that ends in »side« goes with the number of the page", () => {
  const head = "Egerup Kommune Mandag den side";
  expect(
    decided(
      `${head} 1 Referat Møde den 4. maj 2020 Indholdsfortegnelse 1. Godkendelse af dagsorden Besøg fra havnen Støjplan for byen`,
      `${head} 2 Fraværende: Ingen`,
      `${head} 3 1. Godkendelse af dagsorden. Godkendt. 2. Besøg fra havnen Havnefogeden fortalte om bølgerne.`,
      `${head} 4 3. Støjplan for byen Udsat.`,
    ),
  ).toEqual([
    ["1", "Godkendelse af dagsorden.", "Godkendt."],
    ["2", "Besøg fra havnen", "Havnefogeden fortalte om bølgerne."],
    ["3", "Støjplan for byen", "Udsat."],
  ]);
});

test("a head of body and day whose page number is lost is no part of the title below it", () => {
  const head = "Teknik- og Havneudvalget, den 4. maj 2020 Side";
  const page = (title: string, said: string) =>
    `${head} ${title} J.nr.: /dwtabc 08/592 Åben sag TH Sagsfremstilling: Planen er ny. Beslutning i Teknik- og Havneudvalget den 4. maj 2020 ${said}`;
  const meeting = meetingIn(
    "Teknik- og Havneudvalget Beslutningsprotokol Dato: 4. maj 2020",
    "Indholdsfortegnelse Sag nr. Side Åbne sager: 01 Støjplan for byen Vejplan for havnen",
    page("Støjplan for byen", "Godkendt."),
    page("Vejplan for havnen", "Udsat."),
  );
  expect(
    meeting?.items.map(({ title, caseNumber, decision }) => [title, caseNumber, decision]),
  ).toEqual([
    ["Støjplan for byen", "08/592", "Godkendt."],
    ["Vejplan for havnen", "08/592", "Udsat."],
  ]);
});

test("pages counted by Roman numbers, and what heads the next group, are none of a decision", () => {
  expect(
    decided(
      "Egerup Kommune Havneudvalget Referat Dato: 4. maj 2020",
      "Side i Til efterretning - for åbne døre 89. Støjplan for byen Sagsid.: Initialer: Åben sag Planen er ny. Beslutning Havneudvalget den Taget til efterretning.",
      "Side ii 90. Vejplan for havnen Sagsid.: Initialer: Åben sag Vejen er gammel. Beslutning Havneudvalget den Godkendt. Til behandling - for åbne døre 91. Skilte på kajen Sagsid.: Initialer: Åben sag Skiltene er grå. Beslutning Havneudvalget den Udsat.",
    ),
  ).toEqual([
    ["89", "Støjplan for byen", "Taget til efterretning."],
    ["90", "Vejplan for havnen", "Godkendt."],
    ["91", "Skilte på kajen", "Udsat."],
  ]);
});

test("a head of body, day and page, and a table that is called what was dealt with, tell where titles end", () => {
  const meeting = meetingIn(
    "BYRÅDET I EGERUP KOMMUNE REFERAT FRA MØDE NR. 6 MANDAG DEN 4. MAJ 2020",
    "Byrådet 4. maj 2020 Side: 2 Fraværende: Anna Ager. Til behandling forelå: TIL BYRÅDETS AFGØRELSE Havnens dybde - Garanti Støjplan for byen Lukket punkt: Salg 9",
    "Byrådet 4. maj 2020 Side: 3 TIL BYRÅDETS AFGØRELSE 562. Havnens dybde - Garanti Sagsnr J.nr Havnen har bedt om en garanti.",
  );
  expect(meeting?.items.map(({ number, title }) => [number, title])).toEqual([
    ["562", "Havnens dybde - Garanti"],
  ]);
});

test("a row of facts without their values is no part of a title", () => {
  const meeting = meetingIn(
    "BYRÅDET Mødedato: 4. maj 2020",
    "INDHOLDSFORTEGNELSE Sag nr.: Emne 1. Havnens regnskab 2019 Støjplan for byen 3",
    "1. HAVNENS REGNSKAB 2019 Sagsnr Dok.nr Sagsbeh. Bo Bæk ÅBENT INDSTILLING Direktionen indstiller, at regnskabet godkendes.",
  );
  expect(meeting?.items.map(({ title }) => title)).toEqual(["HAVNENS REGNSKAB 2019"]);
});

test("initials and a case number behind a title are the item's case", () => {
  const meeting = meetingIn(
    "REFERAT Teknisk Udvalg Mødedato: 4. maj 2020",
    "Teknisk Udvalg, Indholdsfortegnelse Sag nr. Side 1. Støjplan for byen Vejplan for havnen",
    "Teknisk Udvalg, Side 1 1. Støjplan for byen ABEBO / 19/2421 Planen skal dæmpe larmen i byen.",
  );
  expect(meeting?.items).toMatchObject([
    { number: "1", title: "Støjplan for byen", caseNumber: "19/2421" },
  ]);
});

test("a decision that has lost its label stands behind the recommendation", () => {
  expect(
    decided(
      "Teknisk Udvalg Referat Dato 4. maj 2020",
      "Indholdsfortegnelse Sag nr. Side 1. Støjplan for byen Vejplan for havnen",
      "Teknisk Udvalg Støjplan for byen Sagsnr.: 19/ Sagsfremstilling Byen larmer. Indstilling Chefen indstiller, at planen godkendes. Indstillingen tiltrådt, og det blev aftalt at måle igen.",
      "Teknisk Udvalg Vejplan for havnen Sagsnr.: 19/ Sagsfremstilling Vejen er hullet. Indstilling Chefen indstiller, at vejen lappes. Godkendt.",
    )?.map(([, title, decision]) => [title, decision]),
  ).toEqual([
    ["Støjplan for byen", "Indstillingen tiltrådt, og det blev aftalt at måle igen."],
    ["Vejplan for havnen", "Godkendt."],
  ]);
});

test("»Punkt« before a number belongs to the heading, and a title ends where no name explains a capital", () => {
  expect(
    decided(
      "Referat Egerup Vand A/S Mødedato: 4. maj 2020 Referent: Bo Bæk Punkt 1. Godkendelse af referat Der er skrevet referat fra mødet i marts. Indstilling: At det godkendes. Beslutning: Tiltrådt.",
      "Punkt 2. Mødeplan for 2020 MØDE DAG TEMA 3 Torsdag Vand. Indstilling: Til orientering. Beslutning: Drøftet.",
      "Punkt 3. Orientering om Det blå bånd På havnen er der malet et bånd. Beslutning: Taget til efterretning.",
    ),
  ).toEqual([
    ["1", "Godkendelse af referat", "Tiltrådt."],
    ["2", "Mødeplan for 2020", "Drøftet."],
    ["3", "Orientering om Det blå bånd", "Taget til efterretning."],
  ]);
});

test("numbers with the committee's letters head items wherever they stand on a page", () => {
  expect(
    decided(
      "Beslutninger fra mødet Økonomiudvalget 4. maj 2020",
      "Følgende sager blev behandlet ØU-55/20-O Støjregnskab maj 2020 På havnen er støjen målt. Beslutning: Taget til efterretning. Side 6 ØU-56/20-D Budget for havnen Der mangler et tal. Beslutning: Udsat.",
    ),
  ).toEqual([
    ["ØU-55/20-O", "Støjregnskab maj 2020", "Taget til efterretning."],
    ["ØU-56/20-D", "Budget for havnen", "Udsat."],
  ]);
});

test("who meets may stand behind a label of times, and a page's number behind a comma", () => {
  const skewed = meetingIn(
    "MØDESTED: MØDEDATO: Egerup Rådhus REFERAT MØDETIDSPUNKT: MØDET HÆVET: Underudvalg for Havne Deltagere: Anna Ager",
  );
  expect(skewed?.body).toBe("Underudvalg for Havne");
  const meeting = meetingIn(
    "Havneudvalget den , s. 1 EGERUP KOMMUNE Havneudvalget Protokol Tirsdag den 4. maj 2020 afholdt Havneudvalget møde.",
    "Havneudvalget den , s. 2 INDHOLDSFORTEGNELSE Sag nr: Side: 01 Støjplan for byen 3 02 Vejplan for havnen 8",
    "Åbent punkt Havneudvalget den , s.3 Støjplan for byen 1. Sagsfremstilling På mødet i april blev planen sendt i høring.",
  );
  expect(meeting?.items.map(({ title }) => title)).toEqual(["Støjplan for byen"]);
});

test("a date on the first page is no title, and a year at a page's end is no page", () => {
  const meeting = meetingIn(
    "Havneudvalget Referat Dato 13. januar 2020 Mødetids punkt Sted Medlemmer Fraværende 18:00 Havnen Anna Ager Ingen",
    "Indholdsfortegnelse Sag nr. Side 1. Godkendelse af dagsorden januar Orienteringspunkter januar Havnens budget",
    "Havneudvalget Godkendelse af dagsorden januar 2020 Sagsnr.: 14/ Indstilling Chefen indstiller, at den godkendes. Godkendt. 2",
  );
  expect(meeting).toMatchObject({ date: "2020-01-13", body: "Havneudvalget" });
  expect(meeting?.items.map(({ title }) => title)).toEqual([
    "Godkendelse af dagsorden januar 2020",
  ]);
  expect(
    meetingIn("Havneudvalget Referat fra mødet den 4. maj 2020", "1. Valg Bo Bæk blev valgt.")
      ?.date,
  ).toBe("2020-05-04");
});

test("a label without its text and then a verdict: the recommendation ends at the first sentence that decides", () => {
  const meeting = meetingIn(
    "Havneudvalget Referat Dato 13. januar 2020",
    "Indholdsfortegnelse Sag nr. Side 1. Støjplan for byen Vejplan for havnen",
    "Havneudvalget Støjplan for byen Sagsnr.: 14/ Indstilling Chefen indstiller, at planen sendes i høring. Den koster 2 mio. kr. Udsat.",
  );
  const [item] = meeting?.items ?? [];
  expect(item?.decision).toBe("Udsat.");
  expect(item?.sections.find(({ type }) => type === "recommendation")?.text).toContain(
    "2 mio. kr.",
  );
});

test("»Lukket« before »Punkt 2.« is the item's, and no end of the decision above it", () => {
  const meeting = meetingIn(
    "Referat Byrådet 4. maj 2020 Punkt 1. Budget for skolerne Beslutning: Godkendt. Lukket Punkt 2. Salg af grunden i Egerup Beslutning: Udsat. Punkt 3. Skovtur til havnen Beslutning: Aflyst.",
  );
  expect(meeting?.items.map(({ title, closed, decision }) => [title, closed, decision])).toEqual([
    ["Budget for skolerne", false, "Godkendt."],
    ["Salg af grunden i Egerup", true, "Udsat."],
    ["Skovtur til havnen", false, "Aflyst."],
  ]);
});

test("what heads a group of items is no part of a title, and closed cases are closed", () => {
  const meeting = meetingIn(
    "Havneudvalget Protokol Dato: 4. maj 2020",
    "Åbne sager 41. Ny kran ved kajen Beslutning Tiltrådt.",
    "Havnen er lang. MEDDELELSESSAGER 42. Nyt fra fogeden Beslutning Taget til efterretning. Lukkede sager 43. Køb af grund Beslutning Godkendt.",
  );
  expect(
    meeting?.items.map(({ number, title, closed, decision }) => [number, title, closed, decision]),
  ).toEqual([
    ["41", "Ny kran ved kajen", false, "Tiltrådt.\n\nHavnen er lang."],
    ["42", "Nyt fra fogeden", false, "Taget til efterretning."],
    ["43", "Køb af grund", true, "Godkendt."],
  ]);
});

test("one item alone stands below its group at a page's beginning", () => {
  expect(
    decided(
      "Havneudvalget Protokol Dato: 4. maj 2020",
      "Åbne sager 105. Ny kran ved kajen Beslutning Tiltrådt. Gennemgang af sagen Kranen er ny.",
    ),
  ).toEqual([["105", "Ny kran ved kajen", "Tiltrådt."]]);
});

test("that an item is open is no part of its title, and neither is the label behind it", () => {
  expect(
    decided(
      "Landsbyrådet Referat Dato: 4. maj 2020",
      "26. Tilskud til haller - ÅBENT Tidl. politisk behandling Forventet sagsgang Beslutning Godkendt.",
      "27. Salg af hal - LUKKET Tidl. politisk behandling Forventet sagsgang Beslutning Udsat.",
    ),
  ).toEqual([
    ["26", "Tilskud til haller", "Godkendt."],
    ["27", "Salg af hal - LUKKET", "Udsat."],
  ]);
});

test("the agenda above tells where titles end, and below »Bilag: Ingen« stands what was decided", () => {
  expect(
    decided(
      "DAGSORDEN Møde i Havnerådet 4. maj 2020 Med følgende dagsorden: 1. Godkendelse af dagsorden Valg af ny fanebærer til optoget Eventuelt",
      "1. Godkendelse af dagsorden HR godkender dagsorden at HR godkender dagsorden Bilag: Ingen Godkendt med bemærkning om optoget",
      "2. Valg af ny fanebærer til optoget HR kan vælge en bærer Bilag: Ingen Udsat",
    ),
  ).toEqual([
    ["1", "Godkendelse af dagsorden", "Godkendt med bemærkning om optoget"],
    ["2", "Valg af ny fanebærer til optoget", "Udsat"],
  ]);
});

test("the place ends where those begin who came", () => {
  const meeting = meetingIn(
    "Handicaprådet Dato: 4. maj 2020 Mødested: Grå sal Havnegade 71 Medlemmer Anna Ager Bo Bæk Fraværende Bo Bæk",
    "1. Ny rampe Sagsnr.: 20/12 Beslutning Godkendt.",
  );
  expect(meeting?.place).toBe("Grå sal Havnegade 71");
});

test("what heads a group in the table of contents begins no item there", () => {
  expect(
    decided(
      "Havneudvalget Mødedato: 4. maj 2020 Indholdsfortegnelse Åbne dagsordenspunkter 1. Godkendelse af dagsorden Salg af grund ved kajen Lukkede dagsordenspunkter Køb af kran i byen",
      "ÅBNE DAGSORDENSPUNKTER 1. Godkendelse af dagsorden Sagsnr.: 11/12 Beslutning Godkendt. 2. Salg af grund ved kajen Sagsnr.: 11/13 Beslutning Udsat. LUKKEDE DAGSORDENSPUNKTER",
      "3. Køb af kran i byen Sagsnr.: 11/14",
    ),
  ).toEqual([
    ["1", "Godkendelse af dagsorden", "Godkendt."],
    ["2", "Salg af grund ved kajen", "Udsat."],
    ["3", "Køb af kran i byen", null],
  ]);
});

test("what heads a group below an empty list of absentees is nobody's name", () => {
  for (const group of ["TIL ORIENTERING", "LUKKEDE SAGER", "ÅBNE DAGSORDENSPUNKTER"]) {
    const meeting = meetingIn(
      "Byrådet Protokol Dato: 4. maj 2020 Medlemmer: Anna Ager (A), Bo Bæk (V) Fraværende:",
      `${group} 61. Ny kran ved kajen Sagsnr.: 20/12 Beslutning Godkendt. 62. Ny bro Sagsnr.: 20/13 Beslutning Udsat.`,
    );
    expect(meeting?.absentees).toEqual([]);
    expect(meeting?.items.map(({ number }) => number)).toEqual(["61", "62"]);
  }
});

test("the way of a case that ends its page is no part of the title, and no decision", () => {
  const meeting = meetingIn(
    "Byrådet Protokol Dato: 12. juni 2007",
    "60. Ny mole Sagsnr.: 07/12 Resumé Molen er ny. Byrådets møde 12. juni 2007 Punkt 60: Udsat. 61. Ny kran Sagsnr.: 07/13 Resumé Kranen er ny. Byrådets møde 12. juni 2007 Punkt 61: Vedtaget.",
    "62. Ny bro Havneudvalget den 5. juni 2007, pkt. 13 Byrådets møde 12. ju",
  );
  expect(
    meeting?.items.map(({ title, decision, previousDecisions }) => [
      title,
      decision,
      previousDecisions,
    ]),
  ).toEqual([
    ["Ny mole", "Udsat.", []],
    ["Ny kran", "Vedtaget.", []],
    ["Ny bro", null, []],
  ]);
});

test("a table of contents goes on over the next page where the first item begins below it", () => {
  const head = "Havneudvalget Referat Mødedato: 4. maj 2020";
  expect(
    decided(
      head,
      "Indholdsfortegnelse Pkt. Tekst Side Åbne punkter 1 Besøg fra havnen 4 2 Støjplan for byen 6",
      "Protokol 3 Skilte på kajen Vejplan for havnen 9 Lukkede punkter 5 Salg",
      "1. Besøg fra havnen Sagsnr.: 20/11 Beslutning Godkendt.",
    ),
  ).toEqual([["1", "Besøg fra havnen", "Godkendt."]]);
});

test("the agenda above may say who speaks, and go on over the next page", () => {
  expect(
    decided(
      "Referat Sted: Havnehuset Deltagere: Anna Ager, Bo Bæk Kontakt: Bo Bæk Dagsorden: 1. Velkomst v. Anna Ager 2. Nyt fra kajen: kraner og pullerter 3. Støj i havnen",
      "4. Vejplan 5. Eventuelt Dialogmøde 1. Velkomst AA bød velkommen til mødet. 2. Nyt fra kajen Kranen er malet. Pullerterne er ikke.",
    ),
  ).toEqual([
    ["1", "Velkomst", "AA bød velkommen til mødet."],
    ["2", "Nyt fra kajen", "Kranen er malet. Pullerterne er ikke."],
  ]);
});

test("»Punkt« before a number tells the item from its row in the agenda above", () => {
  expect(
    decided(
      "Referat fra møde i Havnerådet 4. maj 2020 Dagsorden: 1. Velkomst v/ Anna Ager (10 min.) 2. Støj i havnen v/ Bo Bæk 3. Eventuelt BILAG: 1. Referat fra sidste møde 2. Støjkort",
      "4. Kort over havnen",
      "Punkt 1. Velkomst Anna Ager bød velkommen. Bo Bæk var med for første gang.",
    ),
  ).toEqual([["1", "Velkomst", "Anna Ager bød velkommen. Bo Bæk var med for første gang."]]);
});

test("a page may print its own number too, and a decision its day behind »Dato«", () => {
  expect(
    decided(
      "Havnegruppen Referat Dato 4. maj 2020",
      "2 1. Nyt fra kajen Sagsnr.: 20/11 Kranen er malet Beslutning fra Havnegruppen Dato: 4. maj 2020 Godkendt.",
      "3 2. Støj i havnen Sagsnr.: 20/12 Larmen er taget til Beslutning fra Havnegruppen Dato: 4. maj 2020 Udsat.",
    ),
  ).toEqual([
    ["1", "Nyt fra kajen", "Godkendt."],
    ["2", "Støj i havnen", "Udsat."],
  ]);
});

test("the body in capitals before a number is a running head, and a label with its case below is a title", () => {
  const page = (title: string) =>
    `Havn og Kajudvalget onsdag den 12. januar HAVN OG KAJUDVALGET ${title} Punkttype Tema Beslutning Godkendt.`;
  expect(
    decided(
      "EGERUP KOMMUNE Havn og Kajudvalget Møde nr. 13 onsdag den 12. januar 2011",
      page("1. Bemærkninger til dagsordenen Sagsnr.: 10/23018"),
      page("2. Meddelelser Sagsnr.: 10/23019"),
      "Havn og Kajudvalget onsdag den 12. januar 3. Støj i havnen Sagsnr.: 10/23020 Beslutning Udsat.",
    ),
  ).toEqual([
    ["1", "Bemærkninger til dagsordenen", "Godkendt."],
    ["2", "Meddelelser", "Godkendt."],
    ["3", "Støj i havnen", "Udsat."],
  ]);
});

test("the pages' heads tell who met, in capitals behind the day or above a day that is lost", () => {
  const told = "Sagsnr.: 10/23018 Beslutning Godkendt.";
  const ofDay = "onsdag den 12. januar HAVNEUDVALGET";
  expect(
    meetingIn(
      "EGERUP KOMMUNE Møde nr. 13 Mødet blev holdt onsdag den 12. januar 2011",
      `${ofDay} Nyt fra kajen ${told}`,
      `${ofDay} Støj i havnen ${told}`,
    )?.body,
  ).toBe("HAVNEUDVALGET");
  expect(
    meetingIn(
      "Kaj- og Havneudvalget den , s. 1 EGERUP KOMMUNE Kaj- og Havneudvalget rotokol Onsdag den 12. januar 2011 afholdt Kaj- og Havneudvalget møde i Havnehuset.",
      "Åbent punkt Kaj- og Havneudvalget den , s.2 Nyt fra kajen Indstilling Det foreslås, at kranen males. Beslutning Godkendt.",
    )?.body,
  ).toBe("Kaj- og Havneudvalget");
});

test("one item alone that a word names begins its page below the table that knows its title", () => {
  expect(
    decided(
      "Referat fra Havneudvalgets møde den 4. maj 2020 Indholdsfortegnelse 135. Budget for havnen Støj på kajen 136 Afbud Bo Bæk Anna Ager gik efter punkt 141. Dan Eg gik efter punkt 143.",
      "Punkt 135 Budget for havnen J. nr Efter reglerne skal havnen have et budget.",
    ),
  ).toEqual([["135", "Budget for havnen", null]]);
});

test("the place ends where a form tells when the meeting began and ended", () => {
  const meeting = meetingIn(
    "Havneudvalget Referat Mødedato: 4. maj 2020 Mødelokale: Havnehuset Starttidspunkt for møde: 16:30 Sluttidspunkt for møde Fraværende: Ingen",
    "1. Nyt fra kajen Sagsnr.: 20/11 Beslutning Godkendt. 2. Støj Sagsnr.: 20/12 Beslutning Udsat.",
  );
  expect([meeting?.place, meeting?.startTime]).toEqual(["Havnehuset", "16:30"]);
});

test("the number of the paper's page behind the last sentence of an item is none of it", () => {
  expect(
    decided(
      "Referat Dagsorden: 1. Velkomst 2. Nyt fra kajen 3. Støj i havnen",
      "1. Velkomst Anna Ager bød velkommen. Side 2/8 2. Nyt fra kajen Kranen er malet. 3. Støj i havnen Udsat.",
    )?.at(0),
  ).toEqual(["1", "Velkomst", "Anna Ager bød velkommen."]);
});
