import { expect, test } from "vitest";
import type { AskedField } from "../../../contract/understood-query.ts";
import { unreadDates } from "../../../web/address/unread-dates.ts";

const read = (written: string): AskedField => ({
  ...{ written, field: "from", value: "2021-03-01", label: "2021-03-01", negated: false },
});

test.each([
  ["skole fra:marts", [], ["fra:marts"]],
  ["Fra:marts til:31.2.2021", [], ["Fra:marts", "til:31.2.2021"]],
  ["fra: marts 2021 skole", [read("fra: marts 2021")], []],
  ['fra:"marts 2021" til:i går', [read('fra:"marts 2021"')], ["til:i"]],
  ["til skole fra dagtilbud", [], []],
  ["referat:fra:nu", [], []],
])("of »%s« what is no date is told", (q, fields, unread) => {
  expect(unreadDates(q, fields)).toEqual(unread);
});
