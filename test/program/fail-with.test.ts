import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { EngineRefusal } from "../../engine/nodes/refusal.ts";
import { DiskFull, unlessDiskFull } from "../../engine/process/disk.ts";
import { sentenceOf } from "../../program/fail-with.ts";

const systemError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: English`), {
    code,
    syscall: "open",
    ...(path ? { path } : {}),
  });

test("a full disk is told with its folder, what is free there, and what is needed", () => {
  const folder = resolve("var", "harvest");
  const wrapped = new Error("outer", { cause: systemError("ENOSPC", join(folder, "a.jsonl")) });
  for (const error of [wrapped, new EngineRefusal(507, "no_space_left_on_device", "English")])
    expect(sentenceOf(error)).toMatch(
      /^Disken er fuld: i mappen \S*var\S* er der [\d.]+ MB ledig, og der skal bruges omkring [\d.]+ MB\. Intet er gået tabt/,
    );
  expect(sentenceOf(wrapped)).toContain(folder);
  const copied = { ...systemError("ENOSPC", "/elsewhere/a"), dest: join(folder, "b") };
  expect(sentenceOf(Object.assign(new Error("copy"), copied))).toContain(`mappen ${folder} `);
});

test("what the engine and the system say in English is told in Danish, without addresses", () => {
  const silent = Object.assign(new Error("Request to http://127.0.0.1:1/ has failed"), {
    name: "MeilisearchRequestError",
  });
  expect(sentenceOf(silent)).toMatch(/^Søgemaskinen svarer ikke; /);
  const refusal = Object.assign(new Error("English"), {
    name: "MeilisearchRequestError",
    cause: new EngineRefusal(500, "internal", "English"),
  });
  expect(sentenceOf(refusal)).toMatch(
    /^Søgemaskinen svarer med fejlen internal; .* slet mappen \S+\/meilisearch-\*, /,
  );
  const bad = Object.assign(new Error("English"), {
    name: "MeilisearchRequestError",
    cause: new EngineRefusal(400, "invalid_search_q", "English"),
  });
  expect(sentenceOf(bad)).not.toContain("slet");
  expect(sentenceOf(systemError("EROFS", "/a/b"))).toBe(
    "/a/b kan ikke skrives, fordi disken kun kan læses.",
  );
});

test("work that waits for a disk with no room ends with that being said", async () => {
  const forever = () => new Promise<never>(() => {});
  await expect(unlessDiskFull("/proc", forever)).rejects.toThrow(DiskFull);
  await expect(unlessDiskFull(".", async () => 1)).resolves.toBe(1);
});
