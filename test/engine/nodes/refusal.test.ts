import { expect, test } from "vitest";
import { EngineRefusal, tellsDamage } from "../../../engine/nodes/refusal.ts";

test.each([
  "MDB_CORRUPTED: Located page was wrong type",
  "heed error: error while decoding: invalid value",
  "Could not deserialize the settings",
  "Missing 7 in the external-documents-ids database.",
  "Unknown field id 3 coming from the document process",
  "No such file or directory (os error 2)",
])("what an engine says of files that it cannot read: %s", (message) => {
  expect(tellsDamage(new EngineRefusal(500, "internal", message))).toBe(true);
  expect(tellsDamage(new EngineRefusal(400, "internal", message))).toBe(false);
});

test.each(["A document is too large", "Missing field `id` in a document", "os error 28"])(
  "other faults are not its files': %s",
  (message) => expect(tellsDamage(new EngineRefusal(500, "internal", message))).toBe(false),
);
