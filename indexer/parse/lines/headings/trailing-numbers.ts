/** "Dagsordenen blev godkendt.5.": the next item's number glued to a line, where others stand alone above their titles. */
import { type Line, withText } from "../../recognise/line.ts";

const alone = /^(?<number>\d{1,3})\.$/;
const trailing = /^(?<text>.*[\p{L}.!?)”"»])(?<number>\d{1,3})\.$/su;
const fewestAlone = 2;

/** The same lines; such a number stands below its line where it counts on, with others like it, to one that stands alone. */
export function withTrailingNumbers(lines: readonly Line[]): readonly Line[] {
  const known = new Set(lines.flatMap(({ bare }) => numberIn(alone, bare)));
  if (known.size < fewestAlone) return lines;
  const glued = new Set(lines.flatMap(({ text }) => numberIn(trailing, text)));
  const countsTo = (number: number, step: number) => {
    let next = number + step;
    while (glued.has(next) && !known.has(next)) next += step;
    return known.has(next);
  };
  return lines.flatMap((line) => {
    const { text = "", number = "" } = trailing.exec(line.text)?.groups ?? {};
    const own = Number(number);
    if (number === "" || known.has(own) || !(countsTo(own, -1) || countsTo(own, 1))) return [line];
    return [withText(line, text), withText(line, `${number}.`, 1)];
  });
}

function numberIn(pattern: RegExp, text: string): number[] {
  const number = pattern.exec(text)?.groups?.number;
  return number === undefined ? [] : [Number(number)];
}
