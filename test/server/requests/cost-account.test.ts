import { expect, test } from "vitest";
import {
  begin,
  openAccount,
  renew,
  settle,
  windowMs,
} from "../../../server/requests/cost-account.ts";

const usual = { calls: 10, documents: 150, pageSize: 20 };

function costOf(spent: Parameters<typeof settle>[1]): number {
  const account = openAccount(0);
  begin(account, 100);
  settle(account, spent);
  return account.used;
}

test("a request costs by the calls that it made, the documents that it was given and the hits of its page", () => {
  expect(costOf({ calls: 0, documents: 0, pageSize: 0 })).toBe(1);
  expect(costOf(usual)).toBe(1);
  expect(costOf({ ...usual, calls: 46 })).toBe(4);
  expect(costOf({ ...usual, documents: 1_201 })).toBe(5);
  expect(costOf({ ...usual, pageSize: 100 })).toBe(5);
});

test("nobody begins who has no units left, or as many under way as anybody may", () => {
  const spent = openAccount(0);
  expect([begin(spent, 2), begin(spent, 2), begin(spent, 2)]).toEqual([
    "begun",
    "begun",
    "refused",
  ]);
  const busy = openAccount(0);
  const begun = Array.from({ length: 50 }, () => begin(busy, 600));
  expect(begun.filter((one) => one === "begun")).toHaveLength(40);
  settle(busy, usual);
  expect(begin(busy, 600)).toBe("begun");
});

test("what a large export spent beyond a window's units is paid with the next ones'", () => {
  const account = openAccount(0);
  begin(account, 100);
  settle(account, { ...usual, documents: 74_800 });
  expect(account.used).toBe(250);
  renew(account, 100, windowMs - 1);
  expect(account.used).toBe(250);
  renew(account, 100, windowMs);
  expect([account.used, account.resetAt]).toEqual([150, 2 * windowMs]);
  expect(begin(account, 100)).toBe("refused");
  renew(account, 100, 10 * windowMs + 5);
  expect([account.used, account.resetAt]).toEqual([0, 11 * windowMs]);
});
