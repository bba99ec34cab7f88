/** What was recommended is done or given up, told by a verb of just that: "Købet gennemføres ikke", "besluttede at droppe projektet". */
import { conjugate } from "../language/forms.ts";
import { askedVerbs, meansSame } from "./meanings.ts";
import { verbsIn } from "./recommended-verbs.ts";
import { speaksOf } from "./speaks-of.ts";

/** What a sentence says: its words in lower case, whether it says "ikke", what was recommended. */
type Said = {
  readonly words: readonly string[];
  readonly denied: boolean;
  readonly asked: string;
};

const bend = (...verbs: readonly string[]) =>
  new Map(verbs.flatMap((verb) => conjugate(verb).map(({ word, form }) => [word, form])));

const doing = bend(
  "gennemføre -te",
  "realisere -ede",
  "effektuere -ede",
  "udføre -te",
  "iværksætte iværksætter iværksatte iværksat",
  "igangsætte igangsætter igangsatte igangsat",
  "indgå indgår indgik indgået",
);
const dropping = bend(
  "droppe -ede",
  "opgive opgiver opgav opgivet",
  "skrinlægge skrinlægger skrinlagde skrinlagt",
  "stoppe -ede",
  "standse -ede",
  "aflyse -te",
  "annullere -ede",
  "afblæse afblæser afblæste afblæst",
  "indstille -ede",
);
const backing = bend("støtte -ede");
/** Only of work that goes on: "Indstilles" alone recommends. */
const ongoing = /(?:arbejde?|planlægning|drift|byggeri|kørsel|projekt)(?:e?t|en)?$/;

/** The plan itself, whatever it is called. */
const plans =
  /^(?:projekt|forslag|plan|ide|idé|initiativ|planlægning|planarbejd|arbejd|tiltag|ordning|handl|handel)(?:en|et|n|erne|ene|ne|e)?$/;
const applied =
  /^(?:ansøgning|forslag|anmodning|projekt|indstilling|henvendelse)(?:en|et|erne|ene)?$/;
/** Nouns of what is done, by the verb that a recommendation has for it. */
const deeds: readonly (readonly [RegExp, string])[] = [
  [/^(?:køb|opkøb|indkøb|erhvervelsen?|handle?n)(?:et|ene)?$/, "købe"],
  [/^(?:salg|frasalg|handle?n)(?:et|ene)?$/, "sælge"],
  [/^(?:byggeri|opførelse|etablering|anlæg|anlægsprojekt)(?:et|en)?$/, "opføre"],
  [/^(?:lukning|nedlæggelse)(?:en|erne)?$/, "lukke"],
  [/^nedrivning(?:en)?$/, "nedrive"],
  [/^flytning(?:en)?$/, "flytte"],
  [/^(?:sammenlægning|fusion)(?:en)?$/, "sammenlægge"],
  [/^udvidelse(?:n|rne)$/, "udvide"],
  [/^(?:forhøjelse|stigning|takststigning)(?:n|en|erne)?$/, "forhøje"],
  [/^(?:nedsættelse|reduktion|besparelse)(?:n|en|erne)?$/, "nedsætte"],
];
const deciding = /^(?:beslutte[rd]?e?|vedtog|vedtager|valgte|vælger|enige?|enedes)$/;

/** Whether it is carried out, with the place of the verb among the words; null where nothing tells. */
export function carriedOut(said: Said): { readonly follows: boolean; readonly at: number } | null {
  for (const [at, word] of said.words.entries()) {
    const starts = startsUp.test(said.words.slice(at, at + 3).join(" "));
    const form = starts ? "presentPassive" : formOf(word);
    if (form === undefined || (form === "infinitive" && !isDecided(said, at))) continue;
    const follows = fateOf(starts ? "igangsættes" : word, said);
    if (follows !== null) return { follows, at };
  }
  return null;
}

function formOf(word: string) {
  return doing.get(word) ?? dropping.get(word) ?? backing.get(word);
}

/** "Fornyelsen sættes i gang." */
const startsUp = /^(?:sættes|sat) i gang$/;

function fateOf(word: string, { words, denied, asked }: Said): boolean | null {
  const thing = words.find((one) => isPlanned(one, asked));
  if (backing.has(word))
    return !denied && asked !== "" && words.some((one) => applied.test(one)) ? true : null;
  if (thing === undefined) return null;
  if (doing.has(word)) return !denied;
  if (/^indstil/.test(word) && !ongoing.test(thing)) return null;
  return denied ? null : false;
}

/** "besluttede at droppe planen", but not "overvejer at droppe planen". */
function isDecided({ words, denied }: Said, at: number): boolean {
  return denied || words.slice(0, at).some((word) => deciding.test(word));
}

/** Of nothing but what was recommended. */
function isPlanned(word: string, asked: string): boolean {
  if (plans.test(word) || isDeedAsked(word, asked)) return true;
  return (asked === "" && deeds.some(([noun]) => noun.test(word))) || speaksOf(asked, word);
}

/** Whether a noun names a deed that a text, in lower case, asks for: "købet", "renoveringen". */
export function isDeedAsked(word: string, asked: string): boolean {
  const verbs = askedVerbs(asked);
  return (
    isDeedOf(word, asked) ||
    deeds.some(([noun, deed]) => noun.test(word) && verbs.some((verb) => meansSame(verb, deed))) ||
    (anyDeed.test(word) && speaksOf(asked, word))
  );
}

const anyDeed = /[a-zæøå]{4,}(?:else|ing)(?:e?n|erne)$/;

/** "omdannelsen" of what is recommended to be converted ("omdannes"), whatever the verb. */
function isDeedOf(word: string, asked: string): boolean {
  const [, stem = ""] = /^([a-zæøå]{4,}?)(?:else|ning|ing)(?:n|en|erne|r)?$/.exec(word) ?? [];
  return stem !== "" && verbsIn(asked).some((verb) => verb.replace(/e$/, "") === stem);
}
