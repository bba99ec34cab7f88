/** The faults of a harvest: what each is called in the report, and what is done about it. */

/** `next`: ask again (with growing waits), go on to the next meeting, or stop with this site. */
export const faults = {
  unreachable: { text: "siden svarer ikke", next: "try-again" },
  "server-error": { text: "siden melder fejl", next: "try-again" },
  "too-many-requests": { text: "siden beder os vente", next: "try-again" },
  "broken-body": { text: "svaret er ikke helt", next: "try-again" },
  "not-found": { text: "siden har det ikke", next: "go-on" },
  refused: { text: "siden afviser os", next: "go-on" },
  "left-host": { text: "siden sender videre til en anden vært", next: "go-on" },
  "too-large": { text: "svaret er for stort", next: "go-on" },
  "unknown-form": { text: "svaret har ikke den kendte form", next: "go-on" },
  "not-a-pdf": { text: "bilaget er ikke en PDF", next: "go-on" },
  "empty-list": { text: "listen over møder er tom, men var det ikke før", next: "stop" },
  "told-to-wait": { text: "siden beder os vente længere, end én kørsel kan", next: "stop" },
  "no-session": { text: "siden giver ikke adgang uden login", next: "stop" },
  "own-files": { text: "vores egne filer kan ikke læses eller skrives", next: "stop" },
} as const;

export type Fault = keyof typeof faults;

type Details = {
  readonly detail?: string;
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
};

/** `address` is what was asked for; `retryAfterMs` how long the site wants us to wait, 0 if unsaid. */
export class HarvestError extends Error {
  readonly fault: Fault;
  readonly address: string;
  readonly retryAfterMs: number;

  constructor(fault: Fault, address: string, { detail, retryAfterMs, cause }: Details = {}) {
    const text = faults[fault].text;
    super(detail === undefined ? text : `${text} (${detail})`, { cause });
    this.name = "HarvestError";
    this.fault = fault;
    this.address = address;
    this.retryAfterMs = retryAfterMs ?? 0;
  }
}

/** Whether the same request may succeed later in the same run. */
export function isPassing(error: unknown): error is HarvestError {
  return error instanceof HarvestError && faults[error.fault].next === "try-again";
}
