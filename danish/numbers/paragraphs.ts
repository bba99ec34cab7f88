/** Paragraphs of laws, and lists of them: "§§ 131, 134 a og 135-137" names five. */

const first = /^§§\s?(\d+)(?:\s?([a-h]))?$/iu;
const next =
  /\s*(,|og|eller|samt|-|–|til)\s*§{0,2}\s*(\d+)(?:\s?([a-h])(?![\p{L}\p{N}]))?(?!\p{N}|\s?%|[.,]\d)/uy;

/** A range of more is not written out: it is a chapter. */
const mostInRange = 30;
/** A list that is longer is none. */
const mostInList = 60;

/** A paragraph of a list as "§ 134a", with where it stands; one that a range only means, where the range ends. */
type FurtherParagraph = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

/** What follows a "§§ 131" that ends at `end` of the text; ranges number by number. */
export function furtherParagraphs(text: string, opening: string, end: number): FurtherParagraph[] {
  const opened = first.exec(opening);
  if (!opened) return [];
  const named: FurtherParagraph[] = [];
  let last = Number(opened[1]);
  next.lastIndex = end;
  for (let match = next.exec(text); match && named.length < mostInList; match = next.exec(text)) {
    const [whole, joint = "", digits = "", letter = ""] = match;
    const place = { start: match.index + whole.search(/[\d§]/u), end: next.lastIndex };
    const names = /[-–]|til/u.test(joint) ? between(last, Number(digits)) : [];
    named.push(...[...names, `§ ${digits}${letter}`].map((name) => ({ name, ...place })));
    last = Number(digits);
  }
  return named;
}

function between(from: number, to: number): string[] {
  const length = to - from - 1;
  if (length < 1 || length > mostInRange) return [];
  return Array.from({ length }, (_, at) => `§ ${from + 1 + at}`);
}

/** "§ 85", "§§134 a", "paragraf 97", in any case of letters. */
export function isParagraph(word: string): boolean {
  return /^(?:§{1,2}|paragraf(?:ferne)?\s|par\.)\s?\d/iu.test(word);
}
