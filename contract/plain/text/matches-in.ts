/**
 * All places of a global pattern in a text, in order: what `text.matchAll(pattern)` gives. That makes the
 * pattern anew for every text, which takes longer than looking through a line.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`Not a global pattern: ${pattern.source.slice(0, 40)}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // As matchAll does: behind nothing the next place is one sign on, with both halves of one outside the basic plane.
    if (match[0] === "") pattern.lastIndex += widthAt(text, pattern);
  }
  return found;
}

function widthAt(text: string, { lastIndex, unicode }: RegExp): 1 | 2 {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
}
