/** What of a mail's text its sender wrote to be read: not the signature, not the mail that it answers. */

const greeting =
  /^(?:(?:med )?(?:de )?(?:venlig|bedste|mange|kærlig)e? hils(?:en|ner)|mvh\.?|vh\.?|hilsen|kind regards|best regards)(?!\p{L})[^.]{0,60}$/iu;
const separator = /^-- ?$/;
/** "Den 3. maj 2024 kl. 10.12 skrev Anne …:", "On … wrote:", Outlook's line and its head in Danish. */
const answered =
  /^(?:den .{6,90} skrev .*|on .{6,120} wrote):\s*$|^-{2,}\s*(?:oprindelig|original|videresendt|forwarded).{0,40}-{2,}$|^_{20,}$/i;
const quote = /^\s*>/;

/** The first lines, up to a signature or an answered mail, without quoted lines. */
export function ownLines(lines: readonly string[]): string[] {
  const end = lines.findIndex((line, at) => isEnd(line.trim(), lines.slice(at + 1, at + 6)));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => (quote.test(line) ? "" : line));
}

function isEnd(line: string, below: readonly string[]): boolean {
  if (separator.test(line) || answered.test(line) || greeting.test(line)) return true;
  return (
    /^(?:\*?fra|from)\*?:\s/i.test(line) &&
    below.some((next) => /^\*?(?:sendt|sent|til|to)\*?:\s/i.test(next.trim()))
  );
}
