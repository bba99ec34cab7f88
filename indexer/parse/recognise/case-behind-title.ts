/** A case number that is printed on the line of its item's title, behind it. */
import {
  caseLabel,
  codeShape,
  kleShape,
  labelledShapes,
  plainDashes,
  printedCaseNumber,
  yearShape,
} from "../../../danish/numbers/case-number.ts";

type Titled = { readonly title: string; readonly caseNumber: string | null };

const label = String.raw`${caseLabel}\s*\.?\s*:?\s*`;
/** "sag 22/118" without a sign before it may be what the title speaks of. */
const longLabel = String.raw`${caseLabel}(?<!(?<!\p{L})sag)\s*\.?\s*:?\s*`;
/** What nothing else is mistaken for, and needs no label. */
const whole = `(?:${kleShape}|${codeShape})`;
const sign = String.raw`(?:\s*[,;/|:]|\s+[-–—]|\t)\s*`;

/** Of each the title and the number; in a table's cell of its own a year and a running number are one, too. */
const shapes = [
  String.raw`\s*[([]\s*${label}(${labelledShapes})\s*[)\]]`,
  String.raw`\s*[([]\s*(${whole}|20\d{2}-\d{4,7})\s*[)\]]`,
  `${sign}${label}(${labelledShapes})`,
  String.raw`\s+${longLabel}(${labelledShapes})`,
  String.raw`(?:${sign}|\s+)(${whole})`,
  String.raw`\s*\/\/\s*(\d{5,6}-(?:19|20)\d{2}|\d{2}\/\d{2,6}|(?:19|20)\d{2}-\d{4,7})`,
  String.raw`\t\s*((?=.{6,})${yearShape})`,
].map((shape) => new RegExp(`^(.*?\\S)${shape}$`, "iu"));

/** Behind these words the number is another case's, which the title speaks of: "Klage over sagsnr. 22/118". */
const speaksOf =
  /(?:^|[\s(])(?:og|eller|af|for|til|med|om|på|fra|ved|under|over|mod|efter|samt|mellem|i|jfr?|vedr|vedrørende|den|det|de|se|kle|sag(?:en)?|(?:\p{L}+\.?)?(?:nr|id|nummer))\.?:?$/iu;

const longest = 500;

/** "Café Havnen (2018-0012345)", "Klimaplan // 053164-2012", "Budget, sagsnr. 22/118": the title without the number. */
export function takeCaseNumber(title: string): Titled {
  const none = { title, caseNumber: null };
  if (title.length > longest || !/\d\s*[)\]]?$/.test(title)) return none;
  const plain = plainDashes(title);
  for (const shape of shapes) {
    const [, before, number] = shape.exec(plain) ?? [];
    if (before === undefined || number === undefined) continue;
    if (speaksOf.test(before) || !/\p{L}/u.test(before)) return none;
    return { title: title.slice(0, before.length), caseNumber: printedCaseNumber(number) };
  }
  return none;
}
