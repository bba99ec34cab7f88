import { expect, test } from "vitest";
import { civilNumbers, maskCivilNumbers, maskPath } from "../../../danish/numbers/civil-number.ts";
import { processorMs } from "../../support/spent.ts";

const masked = (text: string) => civilNumbers(text).length > 0;

test("parted by a hyphen or a blank, a date is proof enough, and all ten digits go", () => {
  expect(maskCivilNumbers("Ansøger 010190-1234 søger.")).toBe("Ansøger xxxxxx-xxxx søger.");
  expect(maskCivilNumbers("Ansøger 311299 4321, og 290204–0000")).toBe(
    "Ansøger xxxxxx xxxx, og xxxxxx–xxxx",
  );
  expect(maskCivilNumbers("delt 010190-\n1234 og 010190\u00a01234")).toBe(
    "delt xxxxxx-\nxxxx og xxxxxx\u00a0xxxx",
  );
});

test("what is no date is no number, with whatever beside it", () => {
  for (const day of ["320190", "310490", "300204", "290203", "011390", "000190", "010090"]) {
    expect(masked(`CPR ${day}-1234`), day).toBe(false);
  }
});

test("a word of persons within 40 letters, before or behind, is proof enough for bare digits", () => {
  expect(masked(`cpr-nr.: 0101901234`)).toBe(true);
  expect(masked(`Personnummer\n0101901234`)).toBe(true);
  expect(masked(`født${" ".repeat(39)}.0101901234`)).toBe(true);
  expect(masked(`født${" ".repeat(40)}.0101901234`)).toBe(false);
  expect(masked(`0101901234${" ".repeat(40)}født`)).toBe(true);
  expect(masked(`0101901234${" ".repeat(41)}født`)).toBe(false);
  expect(masked("genfødt 0101901234")).toBe(false);
});

test("bare digits alone need the check digit", () => {
  expect(masked("0101901236")).toBe(false);
  expect(masked("0101901230")).toBe(false);
  expect(masked("0707614285")).toBe(true); // the example of CPR-kontoret
  expect(masked("10707614285")).toBe(false);
});

test("after the label of an account, an invoice, a case, an EAN or a phone there is none", () => {
  const labels = [
    "Konto",
    "Kontonr.",
    "kontonummer:",
    "Reg.nr. 3409 konto",
    "Faktura nr.",
    "fakturanummer",
  ];
  const others = [
    "Sag",
    "Sagsnr.:",
    "Sagsnummer",
    "J.nr.",
    "EAN-nr.:",
    "EAN",
    "Tlf.",
    "Telefon: +45",
    "Mobil",
  ];
  for (const label of [...labels, ...others]) {
    expect(masked(`${label} 070761-4285`), label).toBe(false);
    expect(masked(`${label} 0707614285`), label).toBe(false);
  }
  expect(masked("I denne sag søger 070761-4285")).toBe(true);
  expect(masked("oplyst i denne sag\n070761-4285")).toBe(true);
  expect(masked("Kontonr.:\n070761-4285")).toBe(false);
  expect(masked("Besøg 070761-4285, telefonen er afbrudt")).toBe(true);
});

test("dashes, blanks and signs that nobody sees part a number as a hyphen does", () => {
  const parted = [
    ..."-‐‑‒–—−".split("").map((dash) => `010190${dash}1234`),
    ...[" ", "\u00a0", "\u2009", "\u202f", "   ", "\n", " \n "].map((gap) => `010190${gap}1234`),
    ..."010190 - 1234;010190- 1234;010190 – 1234;010190--1234;010190-\n\n1234".split(";"),
    "010190\u00ad1234",
    "010190-\u200b1234",
    "01\u200d0190-1234",
    "０１０１９０-１２３４",
  ];
  for (const text of parted) {
    expect(masked(text), JSON.stringify(text)).toBe(true);
    expect(maskCivilNumbers(text), JSON.stringify(text)).not.toMatch(/\p{Nd}/u);
  }
});

test("what a scan takes for letters is a digit where a hyphen or a word tells", () => {
  expect(maskCivilNumbers("Ansøger 0l0190-l234")).toBe("Ansøger xxxxxx-xxxx");
  expect(maskCivilNumbers("CPR 01O1901234")).toBe("CPR xxxxxxxxxx");
  expect(masked("01O1901234")).toBe(false);
  expect(masked("OlO190-lIOO")).toBe(false);
});

test("near CPR or »personnummer« digits may be parted in any way, the date's own parts too", () => {
  const ways = [
    ..."010190.1234;010190/1234;010190,1234;010190=1234;0101 901234;010190 12 34".split(";"),
    ..."01.01.90-1234;01-01-90-1234;01 01 90 1234;01/01/90-1234;1.1.90-1234".split(";"),
    ..."01-01-1990-1234;01.01.1990 1234;0 1 0 1 9 0 - 1 2 3 4".split(";"),
  ];
  for (const word of [
    "CPR",
    "cpr-nr.:",
    "CPR.",
    "C.P.R.",
    "Personnummer",
    "person nr.",
    "pers.nr.",
  ])
    for (const way of ways) {
      expect(maskCivilNumbers(`${word} ${way} er`), `${word} ${way}`).not.toMatch(/\d/);
    }
  const dated = /^\d\d?([-./ ])\d\d?\1(?:19)?90-\d/;
  for (const way of ways) expect(masked(`Mødet ${way} er`), way).toBe(dated.test(way));
  expect(masked("født 01.01.1990, 2300 København S")).toBe(false);
  expect(masked("cpr-nr. 45.01.90-1234")).toBe(false);
});

test("a date in parts that a hyphen joins to four digits is a number, but for a year and a number that goes on", () => {
  for (const text of ["01.01.90-1234", "01-01-90-1234", "1/1/90 - 1234", "født 01.01.90 1234"])
    expect([text, masked(text)]).toEqual([text, true]);
  const others = ["05.01.12-2016", "05.01.12-1234-1", "31.13.90-1234", "den 01.01.90 1234"];
  for (const text of [...others, "født 01.01.1990\n2300 København", "sag 05.01.12-1234"])
    expect([text, masked(text)]).toEqual([text, false]);
});

test("words of persons are known however they are shortened, in the spelling of machines too", () => {
  for (const word of [
    "f.",
    "f. d.",
    "født d.",
    "fodt",
    "foedt",
    "Personnumre",
    "CPRnr.:",
    "civilregistreringsnummer",
  ])
    expect(masked(`${word} 0101901234`), word).toBe(true);
  expect(masked("f.eks. 0101901234")).toBe(false);
});

test("a label counts for a row of numbers that are written alike, and for what stands before the digits in its number", () => {
  const others = [
    "Fakturaer: 0707614285, 0707614285 og 0707614285",
    "Kontonummeret er 070761-4285",
    "fakturaen 0707614285",
    "Sagsnummer: EMN-2020-0707614285",
    "Sagsnr.: 19/070761-4285",
    "27.15.00-G01-010190-1234",
    "løbenr. 0707614285, kreditornr. 070761-4285",
    "Den 020120 1400-1600 i salen",
  ];
  for (const text of others) expect(masked(text), text).toBe(false);
  for (const text of [
    "Sagsnr. 24/123, 010190-1234",
    "Faktura 12, ansøger 010190-1234",
    "sag: CPR-010190-1234",
  ])
    expect(masked(text), text).toBe(true);
});

test("a name is the label of nothing, nor a folder of what lies in it", () => {
  for (const text of [
    "Jens-010190-1234",
    "Tela_010190-1234",
    "sag Jens-010190-1234",
    "Dok. no.: bo_010190-1234",
    "moede-JNHlN7/010190-1234",
  ])
    expect(maskCivilNumbers(text), text).not.toMatch(/010190|1234/);
  expect(maskPath("sager/2014/J19/010190-1234.pdf")).toBe("sager/2014/J19/xxxxxx-xxxx.pdf");
  expect(maskPath("19/070761-4285 og 2014")).toBe("19/xxxxxx-xxxx og 2014");
});

test("columns of a table are apart, unless a word tells", () => {
  expect(masked("120514\t4500")).toBe(false);
  expect(masked("CPR\t120514\t4500")).toBe(true);
});

/** The same numbers each time (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const count = 300;
const draw = seeded(20_261_128);
const digits = (length: number) => Array.from({ length }, () => draw(10)).join("");
const two = (value: number) => String(value).padStart(2, "0");
const oneOf = (texts: readonly string[]) => texts[draw(texts.length)] ?? "";
const day = () => two(1 + draw(28)) + two(1 + draw(12)) + two(draw(100));
const sum = (number: string) =>
  [...number].reduce((total, digit, at) => total + Number(digit) * Number("4327654321"[at]), 0);

function serial(of: string, right: boolean): string {
  for (;;) {
    const drawn = digits(4);
    if ((sum(of + drawn) % 11 === 0) === right) return drawn;
  }
}

const person = (parting: string, right: boolean) => {
  const born = day();
  return born + parting + serial(born, right);
};
const around = (text: string) =>
  `${oneOf(["Ansøgning fra", "Brev af", "Borgeren", "Vedr."])} ${text} ${oneOf(["er modtaget.", "tages til efterretning.", "(bilag 2)."])}`;
const words = ["CPR", "cpr-nr.", "personnummer", "Personnummeret er", "født", "CPR-nummer:"];

/** By kind: a text, and whether the rule says that it is masked; null where either may be. */
const kinds: Record<string, { make: () => string; rule: boolean | null }> = {
  "with hyphen": { make: () => around(person("-", draw(2) === 0)), rule: true },
  "with blank": { make: () => around(person(" ", draw(2) === 0)), rule: true },
  "bare with context": {
    make: () => around(`${oneOf(words)} ${person("", draw(2) === 0)}`),
    rule: true,
  },
  "bare without context": { make: () => around(person("", true)), rule: true },
  "newer, fails the check digit, with hyphen": {
    make: () => around(person("-", false)),
    rule: true,
  },
  "newer, fails the check digit, bare with context": {
    make: () => around(`${oneOf(words)} ${person("", false)}`),
    rule: true,
  },
  "newer, fails the check digit, bare": { make: () => around(person("", false)), rule: false },
  "phone with label": {
    make: () => around(`${oneOf(["tlf.", "telefon", "Mobil:"])} ${person("", true)}`),
    rule: false,
  },
  phone: {
    make: () =>
      around(
        oneOf([
          `${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
          digits(8),
          `+45 ${digits(8)}`,
          `+45${digits(8)}`,
        ]),
      ),
    rule: false,
  },
  "account with label": {
    make: () => around(`${oneOf(["konto", "kontonr.", "Konto 3409"])} ${person("", true)}`),
    rule: false,
  },
  "account without label": { make: () => around(`${digits(4)} ${digits(10)}`), rule: null },
  EAN: {
    make: () =>
      around(oneOf([`EAN ${person("", true)}`, `EAN-nr. 5798${digits(9)}`, `5798${digits(9)}`])),
    rule: false,
  },
  case: {
    make: () =>
      around(`${oneOf(["sagsnr.", "Sag nr.", "J.nr."])} ${person(oneOf(["-", ""]), true)}`),
    rule: false,
  },
  "case without label": {
    make: () =>
      around(
        `${two(draw(99))}.${two(draw(99))}.${two(draw(99))}-P${two(draw(99))}-${1 + draw(99)}-${two(draw(26))}`,
      ),
    rule: false,
  },
  "invoice with label": {
    make: () => around(`${oneOf(["faktura", "fakturanr.", "Faktura nr."])} ${person("", true)}`),
    rule: false,
  },
  "date with time": {
    make: () =>
      around(
        `${two(1 + draw(28))}.${two(1 + draw(12))}.${2000 + draw(27)} kl. ${two(draw(24))}.${two(draw(60))}`,
      ),
    rule: false,
  },
  "date and time in figures": {
    make: () =>
      around(`20${two(draw(27))}${two(1 + draw(12))}${two(1 + draw(28))}${two(draw(24))}`),
    rule: null,
  },
};

test("of a generated list no number is missed, and masks are false only where the rule leaves no other way", () => {
  const report = Object.entries(kinds).map(([kind, { make, rule }]) => {
    const texts = Array.from({ length: count }, make);
    const found = texts.filter(masked);
    const wrong = rule === null ? [] : texts.filter((text) => masked(text) !== rule);
    return { kind, masked: found.length, wrong: wrong.slice(0, 3) };
  });
  expect(report.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  const share = Object.fromEntries(report.map(({ kind, masked }) => [kind, masked / count]));
  // Ten digits without a word pass date and check digit by chance: told in docs/promises.md.
  expect(share["account without label"]).toBeLessThan(0.02);
  expect(share["date and time in figures"]).toBeLessThan(0.1);
  if (process.env.SHOW_CPR) process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
});

test("a text of endless numbers and words takes no longer than its length", () => {
  const text = "født 0101901234 010190 1234-cpr ".repeat(5_000);
  const used = processorMs(() => expect(civilNumbers(text).length).toBe(10_000));
  expect(used).toBeLessThan(4_000);
});
