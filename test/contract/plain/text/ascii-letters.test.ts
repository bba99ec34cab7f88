import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fromWritten, toAscii } from "../../../../contract/plain/text/ascii-letters.ts";

test.each([
  ["written", "Blåbærø", "blaabaeroe"],
  ["domain", "Blåbærø", "blabaero"],
  ["bare", "Blåbærø", "blabaro"],
] as const)("æ, ø and å as %s: %s is %s", (spelling, text, ascii) => {
  expect(toAscii(text, spelling)).toBe(ascii);
  expect(toAscii(text.normalize("NFD"), spelling)).toBe(ascii);
});

test("no other file has a table of these letters", () => {
  const root = join(import.meta.dirname, "..", "..", "..", "..");
  const files = ["contract", "danish", "engine", "indexer", "server", "web"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("dist"))
      .map((name) => join(folder, name)),
  );
  const tables = files.filter((file) =>
    /[øå]"?\s*[:,]\s*"(?:oe|o|aa|a)"/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(tables).toEqual(["contract/plain/text/ascii-letters.ts"]);
});

test("what is written out is read back", () => {
  expect(fromWritten("Aelderaad og hoering")).toBe("ælderåd og høring");
});
