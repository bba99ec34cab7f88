import { expect, test } from "vitest";
import { EngineTaskFailed } from "../../engine/errors.ts";
import { addDocuments } from "../../engine/indexes.ts";
import { succeeded } from "../../engine/task.ts";
import { testArchive } from "../support/engine/engine.ts";

const { admin, prefix } = testArchive();

test("a task that the engine accepted but could not do throws", async () => {
  const uid = `${prefix}twice`;
  await succeeded(admin.createIndex(uid, { primaryKey: "id" }));
  await expect(succeeded(admin.createIndex(uid, { primaryKey: "id" }))).rejects.toThrow(
    EngineTaskFailed,
  );
});

test("a document whose id the engine refuses throws, naming index and reason", async () => {
  const uid = `${prefix}refused`;
  await succeeded(admin.createIndex(uid, { primaryKey: "id" }));
  await expect(addDocuments(admin, uid, [{ id: "ikke tilladt" }])).rejects.toThrow(
    /documentAdditionOrUpdate .*refused.*ikke tilladt/,
  );
});
