/** What was decided as a list below its verb: "Rådet besluttede," or "Udvalget indstiller til Byrådet," and below it "1. at broen males". */

const decided =
  /(?<![a-zæøå])(?:(?:besluttede|beslutter|besluttet|vedtog|vedtager|vedtaget)(?: (?:enstemmigt|herefter))?|(?:indstiller|indstillede|anbefaler|anbefalede)(?: (?:enstemmigt|herefter))?(?: til| over for| overfor) [^,.;:]{3,60})[,:]?\s*$/;
/** "Forvaltningen indstillede, og udvalget besluttede": no more than one line before the list. */
const longestLead = 120;
const entry = /^(\s*(?:[-–•·*]|\d{1,2}[.)]|[a-z]\))?\s*)at(?=\s)/;

const anyEntry = /\n[^\n]{0,8}at\s/;

/** The decision with the entries of such a list on the line of their verb; what it holds stays in its place. */
export function withDecidedListJoined(decision: string): string {
  if (!anyEntry.test(decision)) return decision;
  let open: boolean = false;
  let text = "";
  for (const [at, line] of decision.split("\n").entries()) {
    const goesOn: boolean = open && entry.test(line);
    if (goesOn) text = `${onOneLine(text)} ${line.replace(entry, blankMark)}`;
    else text += at === 0 ? line : `\n${line}`;
    const isLead = line.length <= longestLead && decided.test(line);
    open = isLead || (open && (goesOn || line.trim() === ""));
  }
  return text;
}

/** What stands above the entry, with its last line's end and the air below it made blank; a full stop there is no end. */
function onOneLine(above: string): string {
  const air = /[.;]?\s*$/.exec(above)?.[0] ?? "";
  return above.slice(0, above.length - air.length) + air.replace(/[.;]/, ",").replace(/\n/g, " ");
}

const blankMark = (_: string, mark: string) => `${" ".repeat(mark.length)}at`;
