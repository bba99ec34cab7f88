/** What is told of a search's widening: only what found something. */
import { beforeAll, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { exampleArchive } from "../../../support/examples.ts";

const archive = exampleArchive();
let portal: Portal;

beforeAll(async () => {
  portal = await archive.open();
});

async function widenedOf(q: string) {
  const { widened, total } = await portal.search({ ...emptyQuery, q });
  return { total, told: widened.map(({ to }) => to) };
}

describe("the parts of a compound that is found nowhere", () => {
  test("are told where they found something, and not where they did not", async () => {
    expect(await widenedOf("rumfartscenter")).toEqual({ total: 0, told: [] });
    expect(await widenedOf("skolestrand")).toEqual({ total: 0, told: ["skole strand"] });
  });
});
