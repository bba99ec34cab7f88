import { expect, test } from "vitest";
import { judgeDecision } from "../../../../../indexer/parse/decision/judge-decision.ts";

function outcome(decision: string, body = "Bådudvalget"): string | null {
  return judgeDecision({ decision, recommendation: "", body }).outcome;
}

test.each([
  ["Ok.", "approved"],
  ["Enig.", "approved"],
  ["Enstemmigt for.", "approved"],
  ["Enstemmigt imod.", "rejected"],
  ["Der var ikke stemning for forslaget.", "rejected"],
  ["Formand: Mie Holm. Næstformand: Bo Ask.", "elected"],
  ["Formand: Vælges på næste møde.", "other"],
  ["Taget af.", "withdrawn"],
  ["Overgår til 2. behandling.", "referred"],
  ["Afventer ministeriets svar.", "postponed"],
  ["Punktet nåede vi ikke.", "postponed"],
  ["Samtlige punkter udsættes.", "postponed"],
  ["Udvalget tager stilling, når høringen er slut.", "postponed"],
  ["Godkendt. Udvalget bad om et notat, inden der tages stilling til næste etape.", "approved"],
  ["Der følges op på punktet.", "other"],
  ["Udvalget følger udviklingen.", "other"],
  ["Udvalget følger forvaltningens forslag.", "approved"],
  ["Godkendt til videre behandling i Byrådet.", "referred"],
  ["9 medlemmer stemte for lukning, 12 imod.", "rejected"],
  ["Udvalget godkendte planen, men afviste at sænke taksten.", "mixed"],
  ["Udvalget ønsker at deltage i forsøget.", "approved"],
  ["Udvalget ønsker ikke at deltage i forsøget.", "rejected"],
  ["Mie Holm ønsker ikke at deltage i forsøget.", "other"],
  ["O.k.", "approved"],
  ["Ja til indstillingen.", "approved"],
  ["Nej tak til forslaget.", "rejected"],
  ["Beslutningen om kajen afventer budgettet.", "postponed"],
  ["Udvalget sender planen tilbage til forvaltningen.", "referred"],
  ["Ingen bemærkninger til referatet, som blev godkendt.", "approved"],
  ["Ikke behandlet.", "postponed"],
  ["Punktet nåede ikke at blive drøftet.", "postponed"],
  ["Forslaget må afvises.", "rejected"],
  ["Der er ikke midler til at imødekomme ansøgningen.", "rejected"],
  ["Udvalget ser sig nødsaget til at afvise ansøgningen.", "rejected"],
  ["Det er vigtigt, men samarbejdet bliver nødt til at trække på de kendte frivillige.", "other"],
  ["Valggruppe 2 udpegede Mie Holm.", "elected"],
  ["Tiltrådt til fremsendelse til Byrådet.", "referred"],
  ["Punktet behandles på mødet i oktober.", "postponed"],
  ["Punktet blev behandlet på mødet i oktober.", "other"],
  ["Projektet sættes i bero, til støjen er målt.", "postponed"],
  ["Emnet blev vendt.", "discussed"],
  ["Udgår til næste møde.", "postponed"],
  ["Kom ikke til behandling.", "postponed"],
  ["Udvalget bad om at få sagen genfremlagt.", "postponed"],
  ["Valg af kasserer udskydes.", "postponed"],
  ["Kloakeringen udsættes til 2031.", "other"],
  ["Udvalget satte sagen i bero, til planen er vedtaget.", "postponed"],
  ["Overgik til 2. behandling.", "referred"],
  ["Det blev et nej til ansøgningen.", "rejected"],
  ["Et flertal er imod.", "rejected"],
  ["Forslaget fra Liste B blev stemt ned med 11 stemmer mod 4.", "rejected"],
  ["Forslaget fik 6 stemmer og faldt.", "rejected"],
  ["Meddelt afslag.", "rejected"],
  ["Udvalget traf afgørelse om at afvise klagen.", "rejected"],
  ["Priserne fastsættes som foreslået.", "approved"],
  ["Koret støttes med 4.000 kr.", "approved"],
  ["Kassereren gennemgik regnskabet, som blev godkendt.", "approved"],
  ["Udvalget fik en status, der blev taget til efterretning.", "noted"],
  ["Referatet blev godkendt og sendes til forvaltningen.", "approved"],
  ["Planen blev godkendt og oversendes til Byrådet.", "referred"],
  ["Mie er ny formand.", "elected"],
  ["Mie Holm fortsætter som formand.", "elected"],
  ["Den radikale gruppe udpegede Mie Holm.", "elected"],
  ["Udvalget vil ikke give dispensation til skuret.", "rejected"],
  ["Udvalget er i tvivl og kan ikke yde tilskuddet.", "rejected"],
  ["Kassen er tom, hvorfor ansøgningen afslås.", "rejected"],
  ["1. Vedtaget. 2. Sendt tilbage til forvaltningen.", "mixed"],
  ["Referatet fra marts er OK.", "approved"],
  ["Udvalget vender tilbage til punktet.", "postponed"],
  ["Koret får 4.000 kr. Dartklubben får afslag.", "mixed"],
])("%s is %s", (decision, expected) => {
  expect(outcome(decision)).toBe(expected);
});

test("a parish council says »vi« of itself, in a committee's minutes somebody else does", () => {
  expect(outcome("Vi godkendte regnskabet.", "Menighedsrådet")).toBe("approved");
  expect(outcome("Vi kan ikke tiltræde.", "Bådudvalget")).toBe("other");
});

test("entries of a list with an amount and with a refusal are decided each for itself", () => {
  expect(outcome("Spejderne: 4.000 kr. Kajakklubben: afslag.")).toBe("mixed");
  expect(outcome("Udgift: 4.000 kr.")).toBe("other");
});
