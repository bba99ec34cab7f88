/** The forms in which office programs count, by Word's names for them (ECMA-376, 17.18.59). */

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => "",
  decimalZero: (value) => String(value).padStart(2, "0"),
  upperRoman: toRoman,
  lowerRoman: (value) => toRoman(value).toLowerCase(),
  upperLetter: toLetter,
  lowerLetter: (value) => toLetter(value).toLowerCase(),
};

/** No document counts as far, and a form's length must be bounded. */
const most = 9_999;

/** Figures for a form that is not known. */
export function numberIn(format: string, value: number): string {
  if (!(value > 0 && value <= most)) return String(value);
  return (formats[format] ?? String)(value);
}

function toRoman(value: number): string {
  let left = value;
  let text = "";
  for (const [size, sign] of romans) for (; left >= size; left -= size) text += sign;
  return text;
}

/** A to Z, then AA, BB: Word's own way. */
function toLetter(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}
