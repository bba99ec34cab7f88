/** That examples are shown is said on every page, whatever became of what somebody else was waiting for. */
import { expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { exampleArchive } from "../../support/examples.ts";

const archive = exampleArchive();

test("an overview that fails for whoever asked first is read anew for the next page", async () => {
  const portal = await archive.open();
  let asked = 0;
  const overview: typeof portal.overview = async () => {
    asked += 1;
    if (asked === 1) throw new Error("silent");
    const { counts, ...rest } = await portal.overview();
    return { ...rest, counts: counts.map((one) => ({ ...one, examples: true })) };
  };
  const app = await buildApp({ ...testAppOptions(), portal: { ...portal, overview } });
  const { statusCode, body } = await app.inject({ url: "/privatliv" });
  await app.close();
  expect(statusCode).toBe(200);
  expect(body).toContain("Du ser eksempler");
});
