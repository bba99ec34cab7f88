/** Where styles stand: each beside the component that wears its classes, what many wear in web/style. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const web = join(import.meta.dirname, "..", "..", "..", "web");

const files = readdirSync(web, { recursive: true, encoding: "utf8" }).filter(
  (name) => !name.startsWith("dist"),
);
const read = (name: string) => readFileSync(join(web, name), "utf8");
const stem = (name: string) => name.replace(/\.\w+$/, "");

const components = files.filter((name) => name.endsWith(".tsx"));
const styles = files.filter((name) => name.endsWith(".css") && !name.startsWith("style/"));

/** The classes that a component's elements wear. */
function worn(name: string): Set<string> {
  const attributes = read(name).matchAll(/\bclass=("[^"]*"|\{[^}]*\}+)/g);
  return new Set([...attributes].flatMap(([text]) => text.match(/[a-z][a-z0-9-]*/g) ?? []));
}

/** What the selectors of a style begin with: `hit-card` for `.hit-card > .decision-block`. */
function begunWith(name: string): string[] {
  const rules = read(name).replaceAll(/\/\*.*?\*\/|@media[^{]*\{/gs, "");
  const selectors = [...rules.matchAll(/([^{}]+)\{[^{}]*\}/g)].flatMap(([, list = ""]) =>
    list.split(/,(?![^(]*\))/),
  );
  return [...new Set(selectors.flatMap((one) => /\.([a-z][a-z0-9-]*)/.exec(one)?.[1] ?? []))];
}

test("a style stands beside a component of its name", () => {
  expect(styles.length).toBeGreaterThan(30);
  expect(styles.filter((name) => !components.includes(`${stem(name)}.tsx`))).toEqual([]);
});

test.each(styles)("%s styles what its component wears, and no other wears it", (name) => {
  const own = worn(`${stem(name)}.tsx`);
  const others = new Set(
    components.filter((one) => stem(one) !== stem(name)).flatMap((one) => [...worn(one)]),
  );
  const begun = begunWith(name);
  expect(begun.length).toBeGreaterThan(0);
  expect(begun.filter((one) => !own.has(one))).toEqual([]);
  expect(begun.filter((one) => others.has(one))).toEqual([]);
});
