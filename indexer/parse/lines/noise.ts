/** Lines that belong to a web page or to paper, not to the minutes. */
import type { Line } from "../recognise/line.ts";
import { lookUpLabel } from "../recognise/section-labels.ts";
import { freeOfControls, isControls } from "./controls/page-controls.ts";

/** Whole lines, as regular expressions without case; what a portal or a converter left behind. */
const noise = [
  "skip til hoved ?indhold(et)?|spring til (hoved)?indhold(et)?|gå til (hoved)?indhold(et)?",
  "(tilbage )?til top(pen)?( af siden)?|back to top|tilbage til indhold([ \\t]\\|? ?.*)?|skriv (et svar|en kommentar)|din e-?mail-?adresse vil ikke blive publiceret.*|krævede felter er markeret.*|kunne ikke indlæse data .*|se referat(et)? .{0,80} (i|som) pdf( ?-?format)?|læs mere|til indholdsfortegnelsen?|« ?tilbage til .*|(« ?)?tilbage",
  "comments|([a-zæøå-]+ )?(kommunes?|regions?|sogns?|kirkes?)? ?logo",
  "tryk '?ctrl ?\\+? ?f'? .*|søg|vælg|vælg dit udvalg herunder:?|you are here:?|du er her:.*|hjem( politik.*)?",
  "you can use google to translate.*|icon-\\w+|størrelse: ?px|starte visningen fra side:?",
  "save this pdf as:.*|made with [a-z ]{3,30} - online magazine maker|\\(function.*|accepter cookies|vi bruger cookies.*",
  "side:? ?\\d+( ?(af|/) ?\\d+)?|s\\. ?\\d{1,4}|side! \\d+ af! \\d+|page \\d+ of \\d+|side \\d+ (af|\\/) \\d+ [^.:]{3,80} \\d{1,2}-\\d{1,2}-\\d{4}( sag nr\\. \\d+)?|side [ivxl]+|- ?\\d{1,4} ?-|[!|_*=–—-]+",
];

const pattern = new RegExp(`^(?:${noise.join("|")})$`, "i");

/** Lines kept, and lines set aside with the air above them given to what follows. */
export type Sifted = { readonly kept: readonly Line[]; readonly dropped: readonly Line[] };

/** Takes out the lines that are noise in any document, and the running heads of this one. */
export function siftNoise(lines: readonly Line[]): Sifted {
  const running = new Set([...runningLines(lines), ...browserFeet(lines)]);
  const kept: Line[] = [];
  const dropped: Line[] = [];
  let gap = 0;
  for (const printed of lines) {
    if (isNoise(printed) || running.has(printed)) {
      dropped.push(printed);
      gap += printed.gap + 1;
    } else {
      const freed = printed.role === null ? freeOfControls(printed) : null;
      dropped.push(...(freed?.controls ?? []));
      const line = freed?.line ?? printed;
      kept.push(gap > 0 ? { ...line, gap: line.gap + gap } : line);
      gap = 0;
    }
  }
  return { kept, dropped };
}

function isNoise(line: Line): boolean {
  const { bare, role } = line;
  return role === null && bare.length < 200 && (pattern.test(bare) || isControls(bare));
}

const printedPage = /^page \d{1,4} of \d{1,4}$/i;
const address = /^https?:\/\/\S+$/i;
const dayOfPrint = /^\d{1,2}[-./]\d{1,2}[-./]\d{4}$/;

/** What a browser prints below each page: the address above the page's number, and below it the day of the print. */
function browserFeet(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    if (!printedPage.test(line.bare) || !above || !address.test(above.bare)) return [];
    const below = lines[at + 1];
    return below && dayOfPrint.test(below.bare) ? [above, below] : [above];
  });
}

/** A running head is a line; what is longer is a paragraph that happens to stand there. */
const longestRunning = 120;

/**
 * The first and last line of a page, where the same words (with other digits) stand on half of
 * the pages, and at least three; a label, or "Godkendt." now and then, is none.
 */
function runningLines(lines: readonly Line[]): Set<Line> {
  const edges = new Map<string, Line[]>();
  for (const [i, line] of lines.entries()) {
    const edge = line.page !== null && isPageEdge(lines, i);
    if (!edge || line.text.length > longestRunning || lookUpLabel(line.bare)) continue;
    const words = line.text.replace(/\d+/g, "#");
    const same = edges.get(words);
    if (same) same.push(line);
    else edges.set(words, [line]);
  }
  const enough = Math.max(3, countPages(lines) / 2);
  return new Set([...edges.values()].filter((same) => same.length >= enough).flat());
}

function countPages(lines: readonly Line[]): number {
  return new Set(lines.map(({ page }) => page)).size;
}

function isPageEdge(lines: readonly Line[], at: number): boolean {
  const page = lines[at]?.page;
  return lines[at - 1]?.page !== page || lines[at + 1]?.page !== page;
}
