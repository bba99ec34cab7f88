/** A thing adopted and an account taken note of behind it: what was recommended tells which of them the item came to. */
import type { Verdict } from "../verdict/verdict.ts";

const note = /efterretning|orienter/i;
const end =
  /godkend|vedtag|tiltræd|tilslut|anbefal|bevilg|frigiv|afsæt|udpeg|igangsæt|imødekom|beslutt/i;

/**
 * "Regnskabet godkendt. Taget til efterretning.": the verdicts without those that answer nothing that was
 * recommended, as two things where both were; null where nobody can tell what the item came to.
 */
export function notesBeside(
  verdicts: readonly Verdict[],
  recommendation: string,
): Verdict[] | null {
  const whole = verdicts.filter(({ points, matter }) => points.length === 0 && matter === "main");
  const adopted = whole.findIndex(({ outcome }) => outcome === "approved");
  const last = whole.at(-1);
  if (adopted < 0 || last?.outcome !== "noted" || whole.length !== verdicts.length)
    return [...verdicts];
  const asks = { note: note.test(recommendation), end: end.test(recommendation) };
  if (recommendation.trim() !== "" && !asks.note)
    return verdicts.filter(({ outcome }) => outcome !== "noted");
  if (asks.note && !asks.end) return [...verdicts];
  const named = whole.every(({ thing }) => thing !== "") && whole[adopted]?.thing !== last.thing;
  return asks.note && named ? whole.map((one) => ({ ...one, scope: one.thing })) : null;
}
