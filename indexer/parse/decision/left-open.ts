/** What a decision says besides its verdict that leaves it open what the whole came to. */
import type { ReadSentence } from "./verdict/read-verdicts.ts";

/**
 * Words of another end that were not understood, one of several things that has to wait, or an item turned down "på
 * mødet" and yet to come up again: refused or put off, nobody can tell; nor does one thread of a report that waits put
 * off the item. Of one of several points (`marks`) its own word tells.
 */
export function isLeftOpen(
  outcome: string,
  {
    marks,
    sentences,
  }: { readonly marks: readonly string[]; readonly sentences: readonly ReadSentence[] },
  points: readonly unknown[],
): boolean {
  if (/^(?:rejected|postponed)$/.test(outcome))
    return (
      marks.length === 0 &&
      (comesAgain(outcome, sentences) || isThread(sentences, points) || isOneOfSeveral(sentences))
    );
  return (
    (/^(?:approved|noted)$/.test(outcome) &&
      sentences.some(
        ({ unread, sentence: { lower } }) => unread || (points.length > 1 && waits.test(lower)),
      )) ||
    isOnlyPart(sentences)
  );
}

/** So much of a report stands before what waits, and more behind it. */
const fewestBefore = 2;

/** "Bo savede grenene. Der blev talt om taget. Afventer tilbud. Ida ryddede skuret.": one of a report's threads waits. */
function isThread(sentences: readonly ReadSentence[], points: readonly unknown[]): boolean {
  const decided = sentences.filter(({ verdicts }) => verdicts.length > 0);
  const at = sentences.findIndex(({ verdicts }) => verdicts.length > 0);
  const alone = decided.length === 1 && points.length === 0;
  const lower = decided[0]?.sentence.lower ?? "";
  return alone && awaits.test(lower) && at >= fewestBefore && at < sentences.length - 1;
}

const awaits = /^\W*afventer(?![a-zæøå])/;

/** "Godkendt for så vidt angår Nord. For Syd arbejdes der videre." */
function isOnlyPart(sentences: readonly ReadSentence[]): boolean {
  return (
    sentences.some(
      ({ verdicts, sentence }) => verdicts.length > 0 && limits.test(sentence.lower),
    ) &&
    sentences.some(({ verdicts, sentence }) => verdicts.length === 0 && rest.test(sentence.lower))
  );
}

const limits = /for så vidt angår|hvad angår|(?:alene|kun) for(?![a-zæøå])/;
const rest =
  /^\W*(?:for|for så vidt angår|hvad angår|vedrørende|med hensyn til) (?:(?:den|det|de) )?[a-zæøå]/;

/** "Køb af kran må vente til næste budget." */
const waits = /(?<![a-zæøå])må vente(?: til(?![a-zæøå])|\s*\.?\s*$)/;

/** In the sentence that refuses; where it was refused in the end, in one behind it that speaks of the item too. */
function comesAgain(outcome: string, sentences: readonly ReadSentence[]): boolean {
  const refused = sentences.findIndex(({ verdicts }) =>
    verdicts.some((one) => one.outcome === "rejected" && one.matter === "main"),
  );
  if (refused < 0) return false;
  return sentences
    .slice(refused)
    .some(
      ({ sentence: { lower } }, at) =>
        again.test(lower) && (at === 0 || (outcome === "rejected" && item.test(lower))),
    );
}

/** "Strandby IF får 5.000 kr. Nørby IF får afslag.": one of several was turned down, and another was not. */
function isOneOfSeveral(sentences: readonly ReadSentence[]): boolean {
  const refused = sentences.some(({ verdicts }) =>
    verdicts.some(
      ({ outcome, rule }) => outcome === "rejected" && /^(?:få|give|meddele),/.test(rule),
    ),
  );
  return (
    refused &&
    sentences.some(
      ({ verdicts, sentence }) => verdicts.length === 0 && granted.test(sentence.lower),
    )
  );
}

const granted =
  /(?<![a-zæøå])(?:(?:fik|får|gives|ydes|tildeles|modtager|bevilges) (?!ikke|intet|nul)[^.;]*(?:\d[\d.]* (?:kr|mio)|tilskud|støtte|tilsagn)|støttes(?! ikke))/;

const item = /^\W*(?:punktet|sagen|emnet|forslaget)(?![a-zæøå])/;
const again =
  /(?<![a-zæøå])(?:genoptages|(?:tages|kommer|behandles|fremlægges) (?:op )?(?:igen|på ny)|sættes på (?:næste|et kommende|et senere|dagsordenen))(?![a-zæøå])/;
