/** A web page that was printed to a PDF: what its site shows above and below the minutes is none of them. */
import type { Block } from "../blocks/block.ts";

type Parted = { readonly blocks: readonly Block[]; readonly site: readonly string[] };

const aboveAll =
  /(?<!\p{L})cookies?(?!\p{L})|^gå til (?:hoved)?indhold|^spring til |^forside\s*[/>›»]/iu;
const belowAll =
  /^(?:web)?tilgængelighedserklæring|^cookie(?:s|politik|deklaration)?(?:$| )|^(?:privatlivs|persondata)politik|^til toppen$/iu;
const contact = /^(?:tlf|telefon|cvr|ean|e-?mail)(?!\p{L})|@\p{L}/iu;
/** In letters: a menu's entries and a foot's lines are no longer. */
const longest = 120;

/** The same blocks where no site shows. */
export function partWebSite(blocks: readonly Block[]): Parted {
  const from = endOfHead(blocks);
  const to = Math.max(from, startOfFoot(blocks));
  const site = [...blocks.slice(0, from), ...blocks.slice(to)].map(({ text }) => text);
  return { blocks: blocks.slice(from, to), site: site.filter((text) => text !== "") };
}

/** The page's title where it has a year, for what stands between the menus and it may be of other meetings; else below the menus. */
function endOfHead(blocks: readonly Block[]): number {
  const title = blocks.findIndex(({ heading }) => heading === 1);
  const above = blocks.slice(0, Math.max(0, title));
  const last = above.findLastIndex(({ text }) => aboveAll.test(text));
  if (last < 0 || above.some(({ text }) => text.length > longest)) return 0;
  const titled = blocks.slice(title).findIndex(({ heading }) => heading !== 1);
  const words = blocks.slice(title, title + Math.max(1, titled)).map(({ text }) => text);
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(words.join(" ")) ? title : last + 1;
}

/** Where the last lines, parted by air, are a site's links and how to reach who owns it; sentences are neither. */
function startOfFoot(blocks: readonly Block[]): number {
  let [start, foot]: [number, Block[]] = [blocks.length, []];
  for (let at = blocks.length; at > 0; at = Math.max(0, start - 1)) {
    const air = blocks.slice(0, at).findLastIndex(({ text }) => text === "");
    const group = blocks.slice(air + 1, at);
    if (!group.some(isOfFoot) || group.some(isSentence)) break;
    start = air + 1;
    foot = [...group, ...foot];
  }
  const isFoot = [belowAll, contact].every((sign) => foot.some(({ text }) => sign.test(text)));
  return isFoot ? Math.max(0, start - 1) : blocks.length;
}

const isOfFoot = ({ text }: Block) => belowAll.test(text) || contact.test(text);
const isSentence = ({ text }: Block) => text.length > longest || /[.!?:]$|^\d+[.)]/.test(text);
