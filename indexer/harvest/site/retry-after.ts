/** The Retry-After header (RFC 9110, 10.2.3): seconds, or an HTTP date. */

/** Milliseconds to wait from `now`; 0 where the header is absent, past or unreadable. */
export function parseRetryAfter(header: string | undefined, now: number): number {
  const value = header?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
