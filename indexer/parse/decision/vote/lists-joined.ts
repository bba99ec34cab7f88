/** Lists of who voted how that stand below their label: "For stemte:" and below it "A: Signe, Otto". */
import { isPeopleOnly } from "../../recognise/people/person-list.ts";
import { letter, upper } from "../language/letters.ts";
import { partyList } from "../language/parties.ts";

const label =
  /^\s*[-•·*]?\s*(?:(?:stemmer )?(?:for|i?mod)(?: (?:forslaget|indstillingen))?(?:(?: (?:stemte|stemmer))?:|(?: (?:stemte|stemmer))$)|(?:undlod|undlader)(?: at stemme)?(?::|$)|(?:hverken for eller i?mod(?: stemte)?|blankt?|ja|nej|ja-?stemmer|nej-?stemmer):)/i;
const parties = new RegExp(`^${partyList}(?:\\s*\\([^)]*\\))?\\.?$`);
const counted = /^\d{1,2}(?: (?:stemmer|medlemmer))?\s*(?:\([^)]*\))?\.?$/;
/** "A: Signe, Otto", "Venstre: Bo Bæk" */
const ofParty = new RegExp(
  `^[-•·*]?\\s*${partyList}:\\s+([${upper}][${letter}' -]*(?:(?:,\\s*|\\s+og\\s+)[${upper}][${letter}' -]*)*)\\.?$`,
);
const verdict = /(?:godkend|vedta|forkast|afvis|tiltr|fald|bortfald|udsa|anbefal)[a-zæøå]*$/i;

/** The decision with such lists on the line of their label; what it holds stays in its place. */
export function withListsJoined(decision: string): string {
  if (!decision.includes(":") && !decision.includes("stem")) return decision;
  let open = false;
  const joined = decision.split("\n").reduce((text, line, at) => {
    if (at === 0) {
      open = label.test(line);
      return line;
    }
    const goesOn = open && isList(line.trim());
    open = goesOn || label.test(line) || (open && line.trim() === "");
    if (!goesOn) return `${text}\n${line}`;
    const between = /(?::|stemte|stemmer|undlod|undlader)\s*$/i.test(text) ? " " : ",";
    return `${text.replace(/\.$/, " ")}${between}${line}`;
  }, "");
  return joined.replace(nextParty, ",");
}

/** "For stemte: A: Signe, Otto. V: Bo." */
const nextParty = new RegExp(
  `(?<=(?:stemte|[Ff]or|[Ii]mod):?\\s(?:[${upper}]{1,2}: [^.:\\n]+[.,]\\s+)*[${upper}]{1,2}: [^.:\\n]+)\\.(?=\\s+[${upper}]{1,2}: [${upper}])`,
  "g",
);

function isList(line: string): boolean {
  if (line === "" || label.test(line) || verdict.test(line.replace(/\.$/, ""))) return false;
  return isPeopleOnly(line) || [parties, counted, ofParty].some((pattern) => pattern.test(line));
}
