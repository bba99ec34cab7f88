/** What of a mail's text its sender wrote or passed on to be read: no signature, no mail that it answers. */

const greeting =
  /^(?:(?:med )?(?:de )?(?:venlig|bedste|mange|kærlig)e? hils(?:en|ner)|mvh\.?|vh\.?|hilsen|kind regards|best regards)(?!\p{L})[^.]{0,60}$/iu;
const separator = /^-- ?$/;
/** "Den 3. maj 2024 kl. 10.12 skrev Anne …:", "On … wrote:", Outlook's line and its head in Danish. */
const answered =
  /^(?:den .{6,90} skrev .*|on .{6,120} wrote):\s*$|^-{2,}\s*(?:oprindelig|original).{0,40}-{2,}$|^_{20,}$/i;
/** A mail that is passed on below, as mail programs of several kinds say it. */
const passedOn =
  /^(?:-{2,}\s*(?:videresendt|forwarded).{0,40}-{2,}|(?:start på )?videresendt (?:besked|meddelelse)(?: begynder)?:|begin forwarded message:)$/i;
/** Its head, which programs print in the language of their user. */
const headLine =
  /^\*?(?:fra|from|sendt|sent|til|to|cc|emne|subject|dato|date|svar til|reply-to|vedhæftede filer|attachments)\s*:\*?/i;
/** A subject that says that a mail is passed on. */
export const isPassedOn = (subject: string): boolean =>
  /^\s*(?:vs|fwd?|videres\.?)\s*:/i.test(subject);
const quote = /^\s*>/;
const quoteMark = /^\s*> ?/;

/**
 * The lines with "" for each that is none of the text: up to a signature or an answered mail, without quoted
 * lines; what is passed on is text too. `passes` where the subject says that a mail is passed on: then minutes that
 * stand in nothing but a quote are what is passed on.
 */
export function ownLines(lines: readonly string[], passes = false): string[] {
  const own = unquotedLines(lines, passes);
  if (!passes || own.filter(isText).length >= fewestLines) return own;
  const quoted = lines.map((line) => (quote.test(line) ? line.replace(quoteMark, "") : ""));
  const passed = unquotedLines(quoted, true);
  const head = passed.findIndex((line) => minutesHead.test(line.trim()));
  const isMinutes = head >= 0 && passed.slice(head + 1).filter(isText).length >= fewestLines;
  return isMinutes ? lines.map((_, at) => own[at] || (passed[at] ?? "")) : own;
}

const isText = (line: string) => line.trim() !== "";

function unquotedLines(lines: readonly string[], passes: boolean): string[] {
  const end = lines.findIndex((line, at) => isEnd(line.trim(), lines.slice(at + 1, at + 6)));
  const from = startOfPassed(lines, passes) ?? minutesBelow(lines, end);
  const last = [end, from?.at ?? -1].filter((at) => at >= 0);
  const own = lines
    .slice(0, last.length === 0 ? lines.length : Math.min(...last))
    .map((line) => (quote.test(line) ? "" : line));
  if (from === null) return own;
  const blank = Array.from({ length: from.text - own.length }, () => "");
  return [...own, ...blank, ...unquotedLines(lines.slice(from.text), false)];
}

/** Where a mail that is passed on begins, and where its own text does. */
function startOfPassed(
  lines: readonly string[],
  passes: boolean,
): { readonly at: number; readonly text: number } | null {
  const at = lines.findIndex(
    (line, i) =>
      passedOn.test(line.trim()) || (passes && isHead(line.trim(), lines.slice(i + 1, i + 6))),
  );
  if (at < 0) return null;
  const isOfHead = (line: string, i: number) =>
    i === 0 || line.trim() === "" || headLine.test(line.trim());
  const length = lines.slice(at).findIndex((line, i) => !isOfHead(line, i));
  return { at, text: length < 0 ? lines.length : at + length };
}

/** How minutes begin that are set below a letter and its signature. */
const minutesHead =
  /^(?:møde)?(?:referat|dagsorden|beslutningsprotokol)(?:$|:|\s+(?:fra|af|for|til|over)(?!\p{L}))/iu;
const fewestLines = 5;

/** Where minutes begin below the signature at `end`, above any mail that is answered. */
function minutesBelow(
  lines: readonly string[],
  end: number,
): { readonly at: number; readonly text: number } | null {
  const signed = lines[end]?.trim();
  if (signed === undefined || isAnswered(signed, lines.slice(end + 1, end + 6))) return null;
  const below = lines.slice(end + 1);
  const old = below.findIndex(
    (line, at) => quote.test(line) || isAnswered(line.trim(), below.slice(at + 1, at + 6)),
  );
  const own = old < 0 ? below : below.slice(0, old);
  const head = own.findIndex((line) => minutesHead.test(line.trim()));
  const held = own.slice(head + 1).filter(isText).length;
  return head < 0 || held < fewestLines ? null : { at: end, text: end + 1 + head };
}

function isEnd(line: string, below: readonly string[]): boolean {
  return separator.test(line) || greeting.test(line) || isAnswered(line, below);
}

/** Where the mail that is answered begins. */
function isAnswered(line: string, below: readonly string[]): boolean {
  return answered.test(line) || isHead(line, below);
}

/** "Fra: … Sendt: …" as Outlook prints it. */
function isHead(line: string, below: readonly string[]): boolean {
  return (
    /^(?:\*?fra|from)\*?:\s/i.test(line) &&
    below.some((next) => /^\*?(?:sendt|sent|til|to)\*?:\s/i.test(next.trim()))
  );
}
