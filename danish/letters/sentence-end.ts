/** Whether a full stop ends a sentence, or belongs to what stands before it: "pkt. 2", "den 4. Maj", "A. Ben Bo". Pure. */

/** What is printed with a full stop of its own; a number at a sentence's beginning counts points or entries. */
const abbreviated =
  /(?<![\p{L}\d])(?:pkt|nr|ad|jf|jvf|kl|ca|pga|mht|ift|iht|vha|evt|stk|vedr|inkl|ekskl|brdr|sct|skt|f\.eks|bl\.a|dvs|hhv|d|chr|sdr|dr)\.$|^\s*[-•·*]?\s*\d{1,3}\.$|(?:den|d\.|ad\.?)\s*\d{1,3}\.$/iu;
const initial = /(?<![\p{L}\d])\p{Lu}\.$/u;
/** A name after an initial, no new sentence: "A. Ben Bo", "A. Bo (V)", but "stemte V. Forslaget faldt". */
const nameFollows = /^\p{Lu}(?:\.|[\p{L}-]+\s+(?:\p{Lu}|\(\p{Lu}{1,2}\)))/u;

/** As much as is needed around a full stop, in characters. */
const needed = { before: 12, after: 40 };

/** `start` is where the sentence begins in the text, `stop` behind its full stop, `next` where the next word begins. */
export function belongsToWord(text: string, start: number, stop: number, next: number): boolean {
  const before = text.slice(Math.max(start, stop - needed.before), stop);
  if (abbreviated.test(before)) return true;
  return initial.test(before) && nameFollows.test(text.slice(next, next + needed.after));
}
