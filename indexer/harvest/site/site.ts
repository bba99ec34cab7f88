/** A site to harvest: where it is and whose it is. */
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";

/** `origin` as "https://dagsordener.example.dk"; `municipality` null when nobody has said. */
export type Site = { readonly origin: string; readonly municipality: string | null };

/** Null unless `address` is one of the web; "dagsordener.example.dk" is taken as https. */
export function toSite(address: string, municipality: string | null): Site | null {
  const whole = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return null;
  const { origin, protocol } = new URL(whole);
  return /^https?:$/.test(protocol) ? { origin, municipality } : null;
}

/** "dagsordener.example.dk", or "127.0.0.1-8080": the host, as the name of a folder. */
export function toFolderName({ origin }: Site): string {
  return new URL(origin).host.replace(/[^a-z0-9.-]+/g, "-");
}

/** The same site kept in another folder has a journal of its own. */
export function toJournalPath(
  site: Site,
  { into, state }: { readonly into: string; readonly state: string },
): string {
  const where = createHash("sha256").update(resolve(into)).digest("hex").slice(0, 8);
  return join(state, `${toFolderName(site)}-${where}.jsonl`);
}
