/** What a mail is wrapped in, where bytes that were changed or lost let it show among the text. */

/** No word in a letter is so long; a mail's coded parts have 76 letters a line. */
const coded = /[A-Za-z0-9+/]{60}/;
/** An address of the web may be longer; and a sentence has blanks, of which a changed byte makes but one. */
const isText = /:\/\/| .* /;
/** The rest of a coded part: its last line, and lines that were cut. */
const codedRest = /^\S+$/;
/** What heads a part of a mail, and the line between two parts. */
const partHead = /^content-[a-z-]+:|^mime-version:/i;
const between = /^--[\w.=-]*\d[\w.=-]*$/;
const continued = /^[ \t]+\S/;

type Unwrapped = { readonly lines: readonly string[]; readonly removed: number };

/** The lines with "" for each that is no text, and how many those are. */
export function withoutWrapping(lines: readonly string[]): Unwrapped {
  let above: "text" | "coded" | "head" = "text";
  let removed = 0;
  const kept = lines.map((line) => {
    above = kindOf(line, above);
    if (above === "text") return line;
    removed += 1;
    return "";
  });
  return { lines: kept, removed };
}

function kindOf(line: string, above: "text" | "coded" | "head"): "text" | "coded" | "head" {
  if ((coded.test(line) && !isText.test(line)) || (above === "coded" && codedRest.test(line)))
    return "coded";
  const head = partHead.test(line) || between.test(line);
  return head || (above === "head" && continued.test(line)) ? "head" : "text";
}

const sampled = 200;

/** An attachment whose head no longer says how it is coded, as the file that it was; others as they are. */
export function decoded(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.subarray(0, sampled)).toString("latin1");
  if (!/^[A-Za-z0-9+/=\r\n]+$/.test(start) || !coded.test(start)) return bytes;
  return Buffer.from(Buffer.from(bytes).toString("latin1"), "base64");
}

/** The line between two parts, and what heads the next. */
const partsBegin = /^\s*--([\w.=+'/:?-]{1,70})[ \t]*\r?\n(?:content-[a-z-]+|mime-version):/i;

/** Parts whose common head no longer says that they are several, as a mail that says so; null where it is something else. */
export function partsAsMail(bytes: Uint8Array): Uint8Array | null {
  const start = Buffer.from(bytes.subarray(0, sampled)).toString("latin1");
  const [, boundary] = partsBegin.exec(start) ?? [];
  if (boundary === undefined) return null;
  return Buffer.concat([
    Buffer.from(`Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`, "latin1"),
    bytes,
  ]);
}
