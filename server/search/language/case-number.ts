/**
 * Case numbers as a reader types them, whole or by their beginning. The forms are those that Danish
 * municipalities print: KLE ("27.15.00-A30-2-19", Bornholm "27.15.00A30-0012"), "18/1234",
 * "330-2020-164", "2017-004392".
 */

const kle =
  /^\d{2}\.\d{2}(?:\.\d{2}(?:-?[A-ZÆØÅ](?:\d{1,2}(?:-(?:\d{1,5}(?:-(?:\d{1,2})?)?)?)?)?)?)?-?$/iu;
const others = [/^\d{2}\/\d{3,6}$/, /^\d{3}-(?:19|20)\d{2}-\d{1,6}$/, /^(?:19|20)\d{2}-\d{5,6}$/];

/** A whole case number of some kind. */
export const caseNumberPattern =
  /^(?:\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,5}-\d{2}|\d{2}\.\d{2}\.\d{2}[A-ZÆØÅ]\d{2}-\d{4}|\d{2}\/\d{3,6}|\d{3}-(?:19|20)\d{2}-\d{1,6}|(?:19|20)\d{2}-\d{5,6})$/iu;

/** Whether the word can only be a case number or the beginning of one. */
export function isCaseNumberLike(word: string): boolean {
  return kle.test(word) || others.some((pattern) => pattern.test(word));
}

/** "27", "27.15" or "27.15.00": a KLE number or its beginning at a dot. */
export function isKleNumber(word: string): boolean {
  return /^\d{2}(?:\.\d{2}){0,2}$/.test(word);
}
