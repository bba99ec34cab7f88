/** Words and letters beside a title that say whether the item is open: "(Åben) Title", "[Lukket] Title", "Title (L)". */

/** The title without the word, and what the word says. */
type StatedTitle = { readonly title: string; readonly closed: boolean };

/** The words that say that an item is open, and that it is closed, as patterns. */
export const open = "åbent?(?: (?:punkt|sag))?|offentligt?";
export const closed = "lukket(?: (?:punkt|sag))?|fortroligt?";
const inBrackets = new RegExp(
  String.raw`^[([]\s*(?:(${open}|å)|(${closed}|l))\s*[)\]]\s*[-–:]?\s*(?=\S)`,
  "iu",
);
/** Air behind it, as between the columns of a table, sets it apart from the title. */
const setApart = new RegExp(String.raw`^(?:(${open})|(${closed}))(?:\t|\s{2,})\s*(?=\S)`, "iu");
/** "Åbent Hus" may be a title; where most titles begin so it is none. */
const perhaps = /^(?:(Åbent?|Offentligt?)|(Lukket|Fortroligt?)) (?=["“”»'´(§\p{Lu}\d])/u;

/** Null for a title without such a word, or where it may be the title's own. */
export function readStatus(title: string): StatedTitle | null {
  return withoutWord(title, inBrackets) ?? withoutWord(title, setApart) ?? openBehind(title);
}

const openAtEnd = [
  /^(.*\S)\s*[([]åbent?(?: (?:punkt|sag))?[)\]]$/iu,
  /^(.*\S) [-–] (?:ÅBENT?|ÅBENT? (?:PUNKT|SAG)|[Åå]bent? (?:punkt|sag))$/u,
];

/** "Spørgetid (Åben sag)", "Spørgetid - ÅBENT"; that an item is closed stays in its title for all to see. */
function openBehind(title: string): StatedTitle | null {
  const [whole] = openAtEnd.flatMap((pattern) => pattern.exec(title)?.[1] ?? []);
  return whole === undefined ? null : { title: whole.replace(/\.$/, ""), closed: false };
}

/** Also where the word may be the title's own: for a document in which most titles begin so. */
export function readLikelyStatus(title: string): StatedTitle | null {
  return readStatus(title) ?? withoutWord(title, perhaps);
}

/** "Salg af grund (L)": whether a letter behind the title closes the item; null for a title without one. */
export function letterBehind(title: string): "closed" | "open" | null {
  const letter = /\s[([]([LÅ])[)\]]$/u.exec(title)?.[1];
  return letter === undefined ? null : letter === "L" ? "closed" : "open";
}

function withoutWord(title: string, word: RegExp): StatedTitle | null {
  if (!/^[([ålof]/i.test(title)) return null;
  const match = word.exec(title);
  return match && { title: title.slice(match[0].length), closed: match[2] !== undefined };
}
