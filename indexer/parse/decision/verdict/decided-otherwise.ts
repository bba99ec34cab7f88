/** What is decided by a verb that no table holds: "besluttede at male boden". */
import type { Clause } from "../language/clause.ts";
import { agreed, decides } from "../language/clause-starts.ts";
import { type ClauseVerdict, isUnread } from "./clause-verdict.ts";
import { isElsewhen } from "./elsewhen.ts";

/** What says only that something is to come, is asked for or is left undone. */
const asks =
  /^(?:afvente|indstille|vente|lade|undlade|droppe|opgive|skrinlægge|stoppe|standse|ophøre|slutte|aflyse|annullere|forsøge|prøve|indhente|undersøge|drøfte|diskutere|bede|anmode|opfordre|kontakte|spørge|skrive|afgive|udarbejde|vende|behandle|tage|arbejde|se|høre|fremlægge|forelægge|mødes|fortsætte|orientere|overveje|sende|rette|følge|kigge|rykke|svare|besvare|genoverveje|evaluere|afklare|formulere|forberede|melde|rejse|tale|snakke|lave|finde|holde øje)$/;

/** "besluttede at fastholde taksterne": whatever it is, it is decided. */
export function decidedOtherwise(clause: Clause, previous: Clause | null): ClauseVerdict | null {
  if (clause.kind !== "content" || clause.denied || clause.foreign) return null;
  if (previous === null || !governs(previous)) return null;
  if (isElsewhen(previous, Math.max(previous.tags.indexOf("D"), 0), "participle")) return null;
  const [first] = previous.words.slice(-1);
  if (/[nDmkh]/.test(clause.tags) || isUnread(clause) || !first) return null;
  const verbs = clause.words.filter(({ word }, at) => isVerbAt(clause, word, at));
  const [verb] = verbs;
  if (!verb || verbs.some(({ word }) => asks.test(word.replace(/[rs]$/, "")))) return null;
  const plain = { outcome: "approved", strength: "weakest", about: "", aboutAt: 0 } as const;
  return { ...plain, rule: "beslutte, decided to", from: first.from, to: verb.to };
}

/** "Rådet valgte at …", "Herefter vælger udvalget at …" */
export const chose =
  /(?:valgte|vælger)(?: (?:(?:enstemmigt|derfor|herefter|dog)|[a-zæøå-]*(?:udvalg|råd|nævn|bestyrelse|repræsentation)(?:et|en|n)))*$/;

function governs({ tags, text }: Clause): boolean {
  return decides.test(tags) || agreed.test(text) || (/[OF]/.test(tags) && chose.test(text));
}

const subject = /^t[^VDQ]*[wNAOEYPIM]$/;

/** An infinitive right behind "at", or a verb behind its subject: "at skolen flyttes", "at kommunen søger om …". */
function isVerbAt({ tags }: Clause, word: string, at: number): boolean {
  if (!/[wV]/.test(tags[at] ?? "")) return false;
  const passive = /[a-zæøå]{3}es$/.test(word);
  const present =
    /[a-zæøå]{2}er$/.test(word) &&
    subject.test(tags.slice(0, at)) &&
    /^[rdanw#]/.test(tags.slice(at + 1));
  return passive || present || (/^t[a]*$/.test(tags.slice(0, at)) && word.endsWith("e"));
}
