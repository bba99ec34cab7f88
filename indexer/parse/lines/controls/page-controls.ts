/** What a page's buttons say, printed as text: on lines of their own, or glued to a title or a label. */
import { type Line, withText } from "../../recognise/line.ts";
import { lookUpLabel } from "../../recognise/section-labels.ts";

const point = "(?:(?:dette |alle )?punkt(?:et|er|erne)?)";
const document = `(?:${point}|siden?|(?:hele )?(?:dagsord(?:e?nen|en)|referat(?:et)?))`;
const toggle = "(?:åbn|luk|vis|skjul)";

/** `firm`: no minutes say it, so that it may stand beside other words too. */
type Control = { readonly words: string; readonly firm?: true };

/** Regular expressions without case, a kind of button a row. */
const controls: readonly Control[] = [
  { words: `${toggle} ?/ ?${toggle}(?: (?:${point}|alle|bilag|indhold))?`, firm: true },
  { words: `(?:åbn|luk|vis|skjul|udvid) ${point}`, firm: true },
  { words: `fold (?:alle |${point} )(?:ud|ind)(?: ?/ ?(?:ud|ind))?`, firm: true },
  { words: "fold alle punkter(?: \\[?(?:ud|ind)\\]?)*", firm: true },
  { words: "klik (?:her )?for at (?:folde (?:ud|ind)|åbne|lukke|udvide)", firm: true },
  {
    words: `kopi[eé]r (?:direkte )?link(?:et)?(?: til (?:${document}|sagen|mødet))?|kopi[eé]r ${point}`,
    firm: true,
  },
  { words: `(?:print|udskriv) ${document}`, firm: true },
  { words: "(?:åbn|luk|vis|skjul|udvid)(?: (?:alle?|alt|mere|mindre|flere|færre|detaljer))?" },
  { words: "(?:vis|skjul|åbn|hent|download|se alle) (?:alle )?(?:bilag(?:et|ene)?|filer)" },
  { words: "fold (?:ud|ind)(?: ?/ ?(?:ud|ind))?" },
  { words: `(?:direkte )?link til ${document}` },
  { words: "print|udskriv|printvenlig (?:version|udgave)" },
  { words: `del(?: (?:${document}|linket|på (?:facebook|linkedin|twitter|x|mail)))?` },
  { words: `(?:hent|download) ${document}|hent som fil:?|download` },
  { words: `(?:hent|download|gem|åbn|vis)(?: ${document})?(?: (?:som|i))? ?pdf(?:-?fil)?` },
  { words: "(?:forrige|næste)(?: (?:punkt|side))?" },
  { words: "(?:vis|se|show) video|læs (?:punktet |siden |teksten )?op|lyt til (?:siden|teksten)" },
  // Names of icons, where their font is not.
  { words: "expand_(?:more|less)|keyboard_arrow_\\w+|chevron_\\w+|arrow_(?:drop_)?\\w+" },
  { words: "picture_as_pdf|content_copy|file_download|open_in_new" },
];

const any = `(?:${controls.map(({ words }) => words).join("|")})`;
const firm = `(?:${controls.flatMap((one) => (one.firm ? one.words : [])).join("|")})`;
const sign = "\\s*[-–|•·/]\\s*";
const firmSeries = `${firm}(?:(?:${sign}|\\s+)${any})*`;
const series = new RegExp(`^${any}(?:(?:${sign}|\\s+)${any})*$`, "i");
const firmAtStart = new RegExp(`^(${firmSeries})(?:${sign}|\\s*)(?=\\S)`, "i");
const firmAtEnd = new RegExp(`(?:(?:${sign}|\\s+)|(?<=[\\p{L}\\d).!?]))(${firmSeries})$`, "iu");
/** Without one of these a text holds no such button. */
const mayHold = /punkt|\/|fold|link|print|udskriv/i;
/** "Åbn punkt 3 igen" goes on as a sentence does, "Kopier link 3. Kajen" as a heading. */
const beginning = /^(?:["“”»(]?\p{Lu}|\d{1,4}[.:)])/u;
const capital = /^\P{L}*\p{Lu}/u;
/** A button may stand right behind the last letter of what is above it: "kommunenVis mere". */
const seam = /(?<=[\p{Ll}\d).!?])(?=\p{Lu})/u;

/** A longer series of buttons there is not. */
const longest = 120;

/** Whether a text is nothing but what buttons say. */
export function isControls(text: string): boolean {
  return text.length <= longest && text.split(seam).every((part) => series.test(part.trim()));
}

/** A line without the buttons before and behind its text, and those, in their order. */
type Freed = { readonly line: Line; readonly controls: readonly Line[] };

/** Null where none stand there: what could be words of the minutes counts as a button beside a label alone. */
export function freeOfControls(line: Line): Freed | null {
  const { text } = line;
  const before = atStart(text);
  const behind = atEnd(text.slice(before.length));
  if (before === "" && behind === "") return null;
  const rest = text.slice(before.length, text.length - behind.length).trim();
  const printed = [before, behind].map((part) => part.replace(edges, "")).filter(Boolean);
  return {
    line: withText(line, rest),
    controls: printed.map((part) => withText(line, part, 0)),
  };
}

const edges = /^[\s|•·/–-]+|[\s|•·/–-]+$/g;

function atStart(text: string): string {
  const head = text.slice(0, longest);
  const [whole = ""] = mayHold.test(head) ? (firmAtStart.exec(head) ?? []) : [];
  return whole !== "" && beginning.test(text.slice(whole.length)) ? whole : aboveLabel(text);
}

function atEnd(text: string): string {
  const tail = text.slice(-longest);
  const [whole = ""] = mayHold.test(tail) ? (firmAtEnd.exec(tail) ?? []) : [];
  if (whole.length < text.length && capital.test(whole)) return whole;
  const glued = tail.split(seam).at(-1) ?? "";
  const mayBe = glued.length < tail.length && isControls(glued);
  const isButton = glued.includes(" ") || isFirmLabel(text.slice(0, -glued.length));
  return mayBe && isButton ? glued : behindLabel(text);
}

/** "Skjul Beslutning" */
function aboveLabel(text: string): string {
  const [, first = "", rest = ""] =
    /^(\S+(?: (?:ud|ind|mere|alle|alt|bilag))?\s+)(.+)$/.exec(short(text)) ?? [];
  return isFirmLabel(rest) && isControls(first.trim()) ? first : "";
}

/** "Sagsfremstilling Vis mere" */
function behindLabel(text: string): string {
  const [, rest = "", last = ""] =
    /^(.+?)(\s+\S+(?: (?:ud|ind|mere|alle|alt|bilag))?)$/.exec(short(text)) ?? [];
  return isFirmLabel(rest) && isControls(last.trim()) ? last : "";
}

/** A label and a button are no longer. */
function short(text: string): string {
  return text.length <= 60 ? text : "";
}

function isFirmLabel(text: string): boolean {
  return lookUpLabel(text)?.kind === "firm";
}
