/** "Høringssvaret blev godkendt og sendes til udvalget": where a thing goes once it has been adopted is no other end of it. */
import type { Clause } from "../language/clause.ts";
import type { ClauseVerdict } from "./clause-verdict.ts";
import type { Verdict } from "./verdict.ts";

/** Whether a clause only tells where that goes which the clause before adopts: not up to who decides, nor to a hearing. */
export function isSentAfterwards(
  { outcome, rule }: ClauseVerdict,
  { joined, tags, text }: Clause,
  before: readonly Verdict[],
): boolean {
  if (outcome !== "referred" || !joined || !sending.test(rule)) return false;
  return (
    before.at(-1)?.outcome === "approved" && onlyVerb.test(tags) && !decidedElsewhere.test(text)
  );
}

/** "Godkendt. Planforslaget udsendes i høring.": what follows from the adoption of the whole. */
export function isHeardAfterwards(
  { outcome, from, rule }: Verdict,
  before: readonly Verdict[],
  decision: string,
): boolean {
  if (outcome !== "referred" || !/^(?:ud|frem)?(?:sende|lægge),/.test(rule)) return false;
  const last = before.at(-1);
  if (last?.outcome !== "approved" || !last.bare || last.points.length > 0) return false;
  const between = decision.slice(last.to, from);
  return /[.\n]/.test(between) && /^[^.\n]*høring/.test(decision.slice(from));
}

const sending =
  /^(?:sende|fremsende|videresende|oversende), (?:present passive|bare participle|past passive)/;
/** No subject of its own. */
const onlyVerb = /^c?[an]*V/;
const decidedElsewhere =
  /høring|tilbage|retur|behandling|godkendelse|afgørelse|beslutning|(?:byråd|kommunalbestyrelse|borgerrepræsentation|regionsråd|økonomiudvalg)/;
