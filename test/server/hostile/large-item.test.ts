/** An item as long as a book, with a word found in each line: whatever is asked of it, nobody else is held up. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import type { App } from "../../../server/requests/typed-app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { bestOfThree, watchBlocks } from "../../support/hostile/processor-time.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const longestBlockMs = 200;
const sentence =
  "Udvalget drøftede skole, budget og byggesager, og hjemløse unge får plads på havnen.\n";
const letters = 200_000;
/** With a word marked in each line, all of them shown. */
const lettersMarked = 100_000;
const id = "vibefjord-skoleudvalget-2021-05-06";
const textOf = (length: number) => sentence.repeat(Math.ceil(length / sentence.length));
let app: App;

beforeAll(async () => {
  const long = textOf(letters);
  const items = [
    someItem({ number: "1", title: "Skoleplan", sections: [someSection(long)] }),
    someItem({
      ...{ number: "2", title: "Skolebudget", outcome: "noted", decision: long },
      sections: [someSection(long, "recommendation"), someSection(long, "decision")],
    }),
    someItem({ number: "3", title: "Skolevej", sections: [someSection(textOf(lettersMarked))] }),
  ];
  const portal = await archiveOf(archive, [someMeeting({ id, items })]);
  app = await buildApp({ ...testAppOptions(), portal });
});
afterAll(() => app.close());

/** An answer that is kept costs nothing: each round asks for another word. */
const words = ["budget", "byggesager", "havnen", "plads"];
const addresses = [
  `/punkt/${id}-1`,
  `/punkt/${id}-2`,
  `/punkt/${id}-3?q=skole+WORD`,
  `/api/items/${id}-1`,
  `/api/items/${id}-2`,
  `/api/meetings/${id}`,
  `/moede/${id}`,
  "/soeg?q=skole+WORD",
  "/api/search?q=%22hjeml%C3%B8se+unge%22+WORD",
  "/api/export?format=csv&q=skole+WORD",
  "/api/export?format=jsonl&q=skole+WORD",
  "/feed.atom?q=skole+WORD",
];

test.each(addresses)("%s holds the event loop for less than 200 ms", async (address) => {
  const watch = watchBlocks();
  const asked = words.map((word) => address.replace("WORD", word)).values();
  const ask = () => app.inject(asked.next().value ?? address);
  expect((await ask()).statusCode).toBe(200);
  const ms = await bestOfThree(watch, ask);
  watch.stop();
  expect(ms).toBeLessThan(longestBlockMs);
});
