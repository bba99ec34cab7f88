import { expect, test } from "vitest";
import { addDocuments } from "../../../engine/indexes/documents.ts";
import { blamesRequest, EngineTaskFailed, succeeded } from "../../../engine/indexes/task.ts";
import { testArchive } from "../../support/engine/engine.ts";

const { admin, prefix } = testArchive();

test("a task that the engine accepted but could not do throws", async () => {
  const uid = `${prefix}twice`;
  await succeeded(admin.createIndex(uid, { primaryKey: "id" }));
  await expect(succeeded(admin.createIndex(uid, { primaryKey: "id" }))).rejects.toThrow(
    EngineTaskFailed,
  );
});

test("a document whose id the engine refuses throws, naming the index; the reason is the cause", async () => {
  const uid = `${prefix}refused`;
  await succeeded(admin.createIndex(uid, { primaryKey: "id" }));
  const error = await addDocuments(admin, uid, [{ id: "ikke tilladt" }]).catch((one) => one);
  expect(error).toBeInstanceOf(EngineTaskFailed);
  expect(error.message).toMatch(/documentAdditionOrUpdate .*refused/);
  expect(error.message).not.toContain("ikke tilladt");
  expect(error.cause.message).toContain("ikke tilladt");
  expect(blamesRequest(error)).toBe(true);
});
