/** Which figures of a text are times of day. */
import { expect, test } from "vitest";
import { findTimes } from "../../../../indexer/parse/recognise/clock-time.ts";

test.each([
  ["kl. 16.30 - 18", ["16:30"]],
  ["kl. 9-11", ["09:00", "11:00"]],
  ["kl. 16 3. sal", ["16:00"]],
  ["Tid:19.00", ["19:00"]],
  ["19:00:00", ["19:00"]],
])("%s", (text, times) => {
  expect(findTimes(text)).toEqual(times);
});

test.each([
  ["kl. 1 9.0 0", ["19:00"]],
  ["kl. 1 6.30", ["16:30"]],
  ["kl. 19.0 0", ["19:00"]],
  ["kl. 1 9", []],
])("figures that a scan has spaced out are read as one: %s", (text, times) => {
  expect(findTimes(text)).toEqual(times);
});

test.each([":00:00", "Start :00:00 Slut :30:00", "Møde nr. :30-18:10"])(
  "a time whose hour is lost is none: %s",
  (text) => {
    expect(findTimes(text)).toEqual([]);
  },
);
