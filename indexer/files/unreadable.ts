/** Why a file could not be read, in words for the operator. */

/**
 * A file that holds nothing that can be indexed; the message is the reason, in Danish, and `code` what
 * kind of reason it is, as problems have it.
 */
export class Unreadable extends Error {
  override name = "Unreadable";
  readonly code: string;

  constructor(message: string, { code = "unreadable", cause }: UnreadableDetails = {}) {
    super(message, { cause });
    this.code = code;
  }
}

type UnreadableDetails = { readonly code?: string; readonly cause?: unknown };

const reasons: Record<string, string> = {
  ENOENT: "findes ikke",
  EACCES: "må ikke læses af denne bruger",
  EPERM: "må ikke læses af denne bruger",
  EISDIR: "er en mappe",
  ENOTDIR: "findes ikke",
  ELOOP: "er et link, der går i ring",
  ENOSPC: "kan ikke skrives, fordi disken er fuld",
  EROFS: "kan ikke skrives, fordi disken kun kan læses",
  EIO: "kan ikke læses, fordi disken svigter",
  EMFILE: "kan ikke åbnes, fordi for mange filer er åbne",
};

/** "findes ikke": what follows the file's name in a message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof Unreadable) return error.message;
  const code = "code" in error ? String(error.code) : "";
  return reasons[code] ?? `kunne ikke behandles (${error.message})`;
}

/** What kind of reason it is, as problems have it. */
export function codeOf(error: unknown): string {
  return error instanceof Unreadable ? error.code : "unreadable";
}
