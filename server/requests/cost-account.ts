/** What one address has spent of what it may, in units of work. Pure but for the account itself. */
import type { Changing } from "../../contract/plain/changing.ts";

/** `used` units since the window opened; `underWay` requests that are not answered yet. */
export type Account = {
  readonly used: number;
  readonly resetAt: number;
  readonly underWay: number;
};

/** What a request took: calls of the engine, documents that it gave, and hits that a page was asked to have. */
type Spent = { readonly calls: number; readonly documents: number; readonly pageSize: number };

export const windowMs = 60_000;
/** Calls of the engine that a usual search makes, and that cost no more than the request itself. */
const callsInUnit = 15;
/** Documents that a usual page is made of (measured: 30 to 250), and that cost no more either. */
const documentsInUnit = 300;
/** Hits of a usual page. */
const hitsInUnit = 20;
/** Nobody reads so many pages at once, and many readers behind one address hardly meet. */
const mostUnderWay = 40;

export const openAccount = (now: number): Changing<Account> => ({
  used: 0,
  resetAt: now + windowMs,
  underWay: 0,
});

/** What was spent beyond the units of a window is owed in the next. */
export function renew(account: Changing<Account>, units: number, now: number): void {
  const windows = Math.ceil((now - account.resetAt + 1) / windowMs);
  if (windows <= 0) return;
  account.used = Math.max(0, account.used - windows * units);
  account.resetAt += windows * windowMs;
}

/** A request is begun where there are units left for it, and not too many others under way. */
export function begin(account: Changing<Account>, units: number): "begun" | "refused" {
  if (account.used >= units || account.underWay >= mostUnderWay) return "refused";
  account.used += 1;
  account.underWay += 1;
  return "begun";
}

export function settle(account: Changing<Account>, spent: Spent): void {
  account.underWay -= 1;
  account.used += costOf(spent);
}

/** Beyond the unit that every request costs. */
function costOf({ calls, documents, pageSize }: Spent): number {
  const beyond = (count: number, inUnit: number) => Math.floor(Math.max(0, count - 1) / inUnit);
  return (
    beyond(calls, callsInUnit) + beyond(documents, documentsInUnit) + beyond(pageSize, hitsInUnit)
  );
}
