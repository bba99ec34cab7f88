import { afterAll, beforeAll, expect, test } from "vitest";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { launchBrowser } from "../../support/browser/browser.ts";
import { generatedMeeting } from "../../support/minutes/print/generated-meeting.ts";
import { compareItems, itemsIn } from "../../support/minutes/print/same-as-text.ts";
import { printSettings } from "../../support/minutes/print/settings.ts";
import { toText } from "../../support/minutes/printed-meeting.ts";

const browser = await launchBrowser();
const reader = createGuardedReader();
afterAll(() => Promise.all([browser.close(), reader.close()]));

const meeting = generatedMeeting(21);
let expected: Awaited<ReturnType<typeof itemsIn>> = [];
beforeAll(async () => {
  expected = await itemsIn(reader, toText(meeting), "moede.txt");
});

test.each(printSettings(browser))(
  "$format, $setting: items, decisions and case numbers are those of the text",
  async ({ print, file }) => {
    const found = await itemsIn(reader, Buffer.from(await print(meeting)), file);
    const all = meeting.items.length;
    expect(compareItems(expected, found)).toEqual({
      all,
      items: all,
      decisions: all,
      caseNumbers: all,
    });
  },
);
