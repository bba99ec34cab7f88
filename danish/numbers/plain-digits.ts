/** A text with its digits and blanks as a keyboard writes them, and where each of its signs stood. Pure. */

/** `at` tells of each place in `text` where it is in the original, one beyond the last as well; null where they are one. */
type PlainText = { readonly text: string; readonly at: readonly number[] | null };

/** Signs that nobody sees, and digits of other widths and looks. */
const odd = /[\p{Cf}\uff00-\uffef]|(?![0-9])\p{Nd}/u;
const unseen = /\p{Cf}/u;
const softHyphen = "\u00ad";

/** Signs that nobody sees are left out; a soft hyphen is one where a reader sees it: between digits. */
export function plainDigits(printed: string): PlainText {
  if (!odd.test(printed)) return { text: printed, at: null };
  let text = "";
  let place = 0;
  const at: number[] = [];
  for (const sign of printed) {
    const plain = sign === softHyphen ? "-" : unseen.test(sign) ? "" : narrow(sign);
    text += plain;
    for (let unit = 0; unit < plain.length; unit++) at.push(place);
    place += sign.length;
  }
  return { text, at: [...at, place] };
}

/** As long as nothing but its width and looks change. */
function narrow(sign: string): string {
  const plain = odd.test(sign) ? sign.normalize("NFKC") : sign;
  return plain.length <= sign.length ? plain : sign;
}
