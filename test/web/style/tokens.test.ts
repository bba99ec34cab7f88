import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const web = join(import.meta.dirname, "../../../web");
const tokens = readFileSync(join(web, "style/tokens.css"), "utf8");
const [light = "", dark = ""] = tokens.split("prefers-color-scheme: dark");

function colour(scheme: string, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(scheme)?.[1];
  if (found === undefined) throw new Error(`no colour ${name}`);
  return found;
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s scheme", (_, scheme) => {
  it.each([
    ["ink", "paper"],
    ["ink", "tint"],
    ["ink-soft", "paper"],
    ["ink-soft", "tint"],
    ["accent", "paper"],
    ["accent", "tint"],
    ["mark-ink", "mark"],
  ])("has %s on %s at 7:1 at least", (text, ground) => {
    expect(contrast(colour(scheme, text), colour(scheme, ground))).toBeGreaterThanOrEqual(7);
  });

  it("has the frames of controls at 4.5:1 at least", () => {
    const frame = contrast(colour(scheme, "control"), colour(scheme, "paper"));
    expect(frame).toBeGreaterThanOrEqual(4.5);
  });
});

const sheets = readdirSync(web, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css") && !name.startsWith("dist"))
  .map((name): [string, string] => [name, readFileSync(join(web, name), "utf8")]);

describe.each(sheets)("%s", (name, css) => {
  it("takes sizes of type from the scale of six", () => {
    const sizes = [...css.matchAll(/font-size: ([^;]+);/g)].map(([, size]) => size);
    expect(sizes.filter((size) => !/^(var\(--size-[1-6]\)|inherit)$/.test(size ?? ""))).toEqual([]);
  });

  it("takes colours from the tokens", () => {
    if (name === join("style", "tokens.css")) return;
    expect(css.match(/#[0-9a-f]{3,8}\b|rgba?\(/gi)).toBeNull();
  });

  it("uses no colour, size or space that the tokens lack", () => {
    const used = [...css.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, token]) => token);
    expect(used.filter((token) => !tokens.includes(`--${token}:`))).toEqual([]);
  });
});
