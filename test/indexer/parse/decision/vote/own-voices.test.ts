import { expect, test } from "vitest";
import { judgeDecision } from "../../../../../indexer/parse/decision/judge-decision.ts";

const judged = (decision: string, body = "Byrådet") =>
  judgeDecision({ decision, recommendation: "at planen godkendes", body });

test.each([
  "Økonomiudvalget anbefalede planen med 5 stemmer mod 2. Byrådet godkendte den.",
  "Udvalget for Havne og Broer anbefalede planen, idet Ida Lund (Ø) stemte imod. Byrådet godkendte planen.",
  "Planen blev anbefalet af Havneudvalget med stemmerne 5-2. Godkendt.",
  "I Havneudvalget stemte Ida Lund (Ø) imod. Byrådet godkendte planen.",
  "Ved behandlingen i Havneudvalget tog Bo Dal (V) forbehold. Planen blev godkendt.",
  "Teknisk Udvalgs flertal anbefaler planen, mens et mindretal (O) ikke kan anbefale. Godkendt.",
  "Bo Dal (V), der stemte imod i Havneudvalget, kunne nu støtte planen. Godkendt.",
])("another body's vote is none of this one: %s", (decision) => {
  expect(judged(decision)).toMatchObject({ votes: null, ballots: [], dissent: null });
});

test.each([
  "Havneudvalgets indstilling blev godkendt med 9 stemmer mod 6.",
  "Byrådet godkendte indstillingen fra Havneudvalget med 9 stemmer for og 6 imod.",
])("whose recommendation it was makes it no other's vote: %s", (decision) => {
  expect(judged(decision).votes).toMatchObject({ for: { count: 9 }, against: { count: 6 } });
});

test("another committee's vote is not this committee's", () => {
  const decision =
    "Teknisk Udvalg anbefalede planen med 4 stemmer mod 3. Udvalget anbefaler planen.";
  expect(judged(decision, "Havneudvalget").votes).toBeNull();
});

test("a committee may be called otherwise in its heading", () => {
  const decision = "Social- og Havneudvalget anbefaler planen med 4 stemmer mod 3.";
  expect(judged(decision, "Social og Havn").votes).toMatchObject({ for: { count: 4 } });
});

test.each([
  "Godkendt. Bo Dal (V) spurgte, hvem der stemte imod i Havneudvalget.",
  "Referatet godkendt med den rettelse, at Bo Dal (V) stemte imod punkt 4.",
  "Godkendt. Referatet fra sidste møde rettes, så det fremgår, at Bo Dal (V) stemte imod.",
  "Godkendt. I 2019 stemte Venstre imod.",
  "Godkendt. V, der på sidste møde stemte imod, kan nu tiltræde planen.",
  "Godkendt. Et mindretal af naboerne er imod.",
])("what is asked, put right, or of another time is no vote: %s", (decision) => {
  expect(judged(decision)).toMatchObject({ votes: null, dissent: null });
});

test("a vote of another year takes nothing from this one's", () => {
  const decision =
    "Godkendt med 14 stemmer mod 1, idet der i 2019 var 9 stemmer for og 6 imod den daværende plan.";
  expect(judged(decision).votes).toMatchObject({ for: { count: 14 }, against: { count: 1 } });
});

test.each([
  "Bo Dal (V) stemte imod og bad om, at bemærkningen føres til referat. Godkendt.",
  "Bo Dal (V) spurgte, hvorfor det hastede, og stemte imod. Godkendt.",
  "Godkendt. Et mindretal af medlemmerne var imod.",
])("what is said beside it takes no dissent away: %s", (decision) => {
  expect(judged(decision).dissent).toMatch(/imod/);
});
