/** What the page of help gives as examples finds something. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import type { App } from "../../../server/requests/typed-app.ts";
import { helpSections } from "../../../web/text/pages/help.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { exampleArchive } from "../../support/examples.ts";

const archive = exampleArchive();
let app: App;
beforeAll(async () => {
  app = await buildApp({ ...testAppOptions(), portal: await archive.open() });
});
afterAll(() => app.close());

const examples = helpSections.flatMap((section) => section.examples ?? []);

test.each(examples)("»$q«", async ({ q }) => {
  const { body } = await app.inject(`/soeg?${new URLSearchParams({ q })}`);
  const [, heading] = /<h1[^>]*>(.*?)<\/h1>/s.exec(body) ?? [];
  expect(heading).toMatch(/^[1-9][\d.]* dagsordenspunkt/);
});
