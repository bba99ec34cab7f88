/** Where a title ends and a sentence begins that nothing parts: a table's cells, printed one after the other. */
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";

const finite =
  /(?:^|\s)(?:[Ee]r|[Vv]ar|blev|bliver|[Hh]ar|havde|[Ss]kal|skulle|[Kk]an|vil|går|får|fik|vurderes|holdes|afholdes|sender|sendte|bød|valgte|\p{L}*(?:gik|lagde|tog|gav|kom|godkendte|afviste|udsatte|anbefaler|indstiller|afventer)|\p{L}\p{Ll}{2,}(?:ede|erer))(?!\p{L})/u;
/** A word with a capital, behind one that ends no sentence, that begins one or a question and is no name. */
const firstWord =
  /(?<=[\p{L}\d)”"»]) (?=(?:Vi|Der|Det|Den|Man|De|Alle|Formanden|Bestyrelsen|Udvalget|Rådet|Kommunen|Kassereren|Skolelederen|\p{Lu}\p{Ll}+rådet|Hvad|Hvem|Hvordan|Hvornår|Hvorfor|Hvilke|Var|Er|Skal|Kan|Har|\p{Lu}\p{Ll}{2,}ede) \p{Ll})/gu;
/** "Mail fra Planafdelingen Planafdelingen vedr. …": nobody says a word twice. */
const twice = /(?<=^|\s)(\S{3,})(?= \1(?:\s|$)) /u;
/** What is a title by itself, before a word with a capital. */
const standing =
  /^(?:Eventuelt|Evt\.?|Konstituering|Velkomst|Meddelelser|Økonomi|Næste møde|Godkendelse af (?:dagsorden|referat)(?: fra sidste møde)?)(?= \p{Lu}) /u;
const longestTitle = 110;

const column = "(?:Emne|Titel|Sag|Indhold|Dagsorden(?:spunkt)?|Indstilling)";
const said = "(?:Beslutning(?:er)?|Referat|Konklusion|Bemærkninger)";
const heads = new RegExp(
  `^(?:(?:Punkt|Pkt\\.?|Nr\\.?|${column}):? ){1,2}(?:${column}:? )?${said}:?(?: (?:Ansvarlig|Tid|Hvem|Initialer|Opfølgning):?)?$`,
  "i",
);

/** "Punkt Emne Beslutning": what stands in the lines below are a table's cells, printed one after the other. */
export function headsColumns(text: string): boolean {
  return heads.test(text);
}

/** The title, and what is said behind it; null where no such place is in the text, or the rest tells nothing. */
export function splitUnparted(text: string): readonly [string, string] | null {
  const end = standing.exec(text)?.[0].length ?? doubled(text) ?? sentenceAt(text);
  if (end === null || end > longestTitle) return null;
  return [text.slice(0, end).trim(), text.slice(end).trim()];
}

/** The same below a table's heads, where a verdict in the line's middle, or a day behind "Næste møde", is a cell's beginning too. */
export function splitCells(text: string): readonly [string, string] | null {
  const apart = splitUnparted(text);
  if (apart) return apart;
  const at = cellStart.exec(text)?.index ?? text.length;
  const said = text.slice(at).trim();
  return said !== "" ? [text.slice(0, at).trim(), said] : null;
}

const cellStart =
  /(?<=^(?:Næste|Kommende) møder?) |(?<=[\p{Ll}\d)”"»]) (?=(?:Godkendt|Vedtaget|Udsat|Udskudt|Udgår|Afvist|Drøftet|Tiltrådt|Intet|Ingen)(?!\p{L}))/u;

function doubled(text: string): number | null {
  const match = twice.exec(text);
  const end = match ? match.index + match[0].length : 0;
  return match && finite.test(text.slice(end)) ? end : null;
}

function sentenceAt(text: string): number | null {
  for (const { index } of matchesIn(text, firstWord)) {
    if (index > longestTitle) return null;
    const [before, after] = [text.slice(0, index), text.slice(index + 1)];
    if (before.length > 2 && !finite.test(before) && finite.test(after)) return index + 1;
  }
  return null;
}

/** A capital in the middle of a word, which begins what is said; "SeniorNet" and "MitID" are names, and end there. */
const glue =
  /^(\p{Lu}[^:.]{1,80}?\p{Ll}{2})(?=(?:Intet|Ingen|Godkendt|Udsat|Udgår|Drøftet|OK|\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}+)(?!\p{L}))(.+)$/su;

/** "Eventuelt Div. drøftet": nothing is added to this title but what was said. */
const lastTitle = /^(Eventuelt|Evt\.?)\s+(\p{Lu}.+)$/su;
const whole =
  /^(?:Eventuelt|Næste møde|Meddelelser|Økonomi|Godkendelse af (?:dagsorden|referat)(?:en|et)?)$/;

/** A title that needs no more words: what is glued to it was said. */
export function isWholeTitle(title: string): boolean {
  return whole.test(title);
}

/** "EventueltIntet", "SkurenePort og tag ses efter.": the title and what is said; null where nothing is glued. */
export function splitGlued(text: string): readonly [string, string] | null {
  const [, last, behind] = lastTitle.exec(text) ?? [];
  if (last !== undefined && behind !== undefined) return [last, behind];
  const [, title, said] = glue.exec(text) ?? [];
  return title === undefined || said === undefined ? null : [title, said];
}
