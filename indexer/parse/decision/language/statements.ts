/** What somebody had written into the minutes, or a body answers to a hearing: said by it, not decided. */
import type { Sentence } from "./sentences.ts";

const states =
  /(?:mindretalsudtalelse|særudtalelse|protokol|høringssvar|\bsvar\b|udtalelse|udtaler|bemærkning|afg(?:iver|av) følgende|begrundelse|følgende tekst|stillede følgende|foreslår følgende|foreslog følgende)[^.:]*:/;
const informs = /(?:orientere(?:de|t)|oplyste|fortalte)[^.]*:\s*$/;
/** What comes of a proposal stands behind its words, at times on the same line. */
const fate =
  /^\s*(?:(?:[a-zæøå]*(?:ændrings|hoved|mod))?forslag(?:et)?|indstilling(?:en)?|(?:for|imod) stemte)\b.*\b(?:blev|bliver|faldt|bortfaldt|vedtag|vedtog|forkast|nedstemt|stemte)|^\s*(?:herefter|derefter)\b|^\s*(?:godkendt|vedtaget|tiltrådt|anbefales|indstilles|udsat|afvist|forkastet|(?:indstillingen|sagen|forslaget) [a-zæøå]+)\s*\.?\s*$/;
/** "Høringssvar om skolevejen: Udkastet blev godkendt": what came of it, and not what it says. */
const ownFate =
  /^\s*(?:(?:(?:ud)?kastet|svaret|høringssvaret|teksten|det|forslaget)\s(?:blev|bliver|er)\s)?(?:enstemmigt\s)?(?:godkendt|tiltrådt|vedtaget|udsat|drøftet|taget til)(?![a-zæøå])/;
const condition = /^\s*(?:hvis|såfremt|medmindre|forudsat) /;
const entry = /^\s*[-•·*–]\s/;

/** `told`: an entry of a list of what the body was told of; in it only what the body itself does is a verdict. */
export type Voiced = { readonly sentence: Sentence; readonly told: boolean };

/**
 * The sentences with what is stated made blank: what follows the colon, and the rest of its paragraph, or
 * the paragraph below where the colon ends its own; and what holds on a condition.
 */
export function voiced(sentences: readonly Sentence[]): Voiced[] {
  let stated: "no" | "here" | "below" = "no";
  let told = false;
  return sentences.map((sentence) => {
    const { lower, opens } = sentence;
    const listed = entry.test(lower);
    const announces = lower.includes(":");
    if (opens && !listed) [stated, told] = [stated === "below" ? "here" : "no", false];
    if (announces && informs.test(lower)) told = true;
    if (stated === "here" && fate.test(lower)) stated = "no";
    if (stated === "here" || (stated === "below" && listed) || condition.test(lower))
      return { sentence: blanked(sentence, 0), told };
    const colon = announces ? states.exec(lower) : null;
    const end = colon ? colon.index + colon[0].length : 0;
    if (!colon || ownFate.test(lower.slice(end))) return { sentence, told };
    const rest = lower.slice(end).trim();
    // A quotation that was made blank and has its end there is all that is stated.
    stated = rest === "" ? "below" : rest === "." ? "no" : "here";
    return { sentence: blanked(sentence, end), told };
  });
}

function blanked(sentence: Sentence, from: number): Sentence {
  const { text, lower } = sentence;
  const blanks = " ".repeat(text.length - from);
  return { ...sentence, text: text.slice(0, from) + blanks, lower: lower.slice(0, from) + blanks };
}

/** "uanset høringssvarene": the answers that others gave are only looked at. */
const regarded =
  /(?:uanset|trods|henset til|hensyn til|baggrund af|lyset af|gennemgang af|i betragtning af|på grund af) (?:de )?(?:[a-zæøå]+ )?høringssvar(?:ene|et)?/g;

/** Whether a sentence speaks of the answer to a hearing: what the body thinks there decides nothing here. */
export function speaksOfHearing({ lower }: Sentence): boolean {
  return lower.includes("høringssvar") && lower.replace(regarded, "").includes("høringssvar");
}
