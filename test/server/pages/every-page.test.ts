/** Every page of the portal as it is served over the example minutes: a page's row is all that it takes to be tried here. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { pages } from "../../../server/pages/pages.ts";
import type { App } from "../../../server/requests/typed-app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { exampleArchive } from "../../support/examples.ts";
import { type Known, soundAddress } from "../../support/hostile/addresses.ts";
import { knownIn } from "../../support/hostile/known-in.ts";
import { pageRules } from "../../support/page-rules.ts";

const archive = exampleArchive();
let app: App;
let known: Known;

beforeAll(async () => {
  const portal = await archive.open();
  known = await knownIn(portal);
  app = await buildApp({ ...testAppOptions(), portal });
});
afterAll(() => app.close());

describe.each(pages.map(({ url }) => url))("the page %s", (url) => {
  let html = "";
  beforeAll(async () => {
    const { statusCode, body } = await app.inject(soundAddress(url, known));
    expect(statusCode).toBe(200);
    html = body;
  });

  test.each(pageRules)("%s", (_, faultsOf) => expect(faultsOf(html)).toEqual([]));
});
