/** "Dagsordenen blev godkendt.5.": the next item's number glued to a line, where others stand alone above their titles. */
import { type Line, withText } from "../../recognise/line.ts";

const alone = /^(\d{1,3})\.$/;
const trailing = /^(.*[\p{L}.!?)”"»])(\d{1,3})\.$/su;
const fewestAlone = 2;

/** The same lines; such a number stands below its line where one beside it is known. */
export function withTrailingNumbers(lines: readonly Line[]): readonly Line[] {
  const known = new Set(lines.flatMap(({ bare }) => numberOf(alone, bare, 1) ?? []));
  if (known.size < fewestAlone) return lines;
  const glued = lines.flatMap(({ text }) => numberOf(trailing, text, 2) ?? []);
  const parted = new Set<number>();
  let before = -1;
  while (parted.size > before) {
    before = parted.size;
    for (const number of glued)
      if (
        !known.has(number) &&
        [number - 1, number + 1].some((one) => known.has(one) || parted.has(one))
      )
        parted.add(number);
  }
  return lines.flatMap((line) => {
    const [, text = "", number = ""] = trailing.exec(line.text) ?? [];
    if (!parted.has(Number(number)) || number === "") return [line];
    return [withText(line, text), withText(line, `${number}.`, 1)];
  });
}

function numberOf(pattern: RegExp, text: string, group: number): number | null {
  const printed = pattern.exec(text)?.[group];
  return printed === undefined ? null : Number(printed);
}
