import { expect, test } from "vitest";
import { Environment } from "../../contract/environment.ts";

/** The names of the variables that are wrong. */
const faults = (env: Record<string, string>) =>
  Environment.safeParse(env).error?.issues.map(({ path }) => path[0]) ?? [];

test("nothing needs to be set, and an empty value is an absent one", () => {
  const expected = {
    PORT: 3000,
    HOST: "127.0.0.1",
    MINUTES: "data/minutes",
    VAR: "var",
    RATE_LIMIT: 600,
  };
  expect(Environment.parse({})).toMatchObject(expected);
  expect(Environment.parse({ PORT: "", MINUTES: "", CONTACT: "", MEILI_URL: "" })).toMatchObject(
    expected,
  );
});

test("every fault is told at once", () => {
  expect(
    faults({
      PORT: "70000",
      CONTACT: "hej",
      LOG_LEVEL: "meget",
      TRUST_PROXY: "måske",
      RATE_LIMIT: "1,5",
    }),
  ).toEqual(["PORT", "CONTACT", "RATE_LIMIT", "TRUST_PROXY", "LOG_LEVEL"]);
});

test("MEILI_URL is one address or several", () => {
  const parse = (MEILI_URL: string) => Environment.parse({ MEILI_URL }).MEILI_URL;
  expect(parse("http://a:7700, http://b:7700")).toEqual(["http://a:7700", "http://b:7700"]);
  expect(faults({ MEILI_URL: "http://a,b" })).toEqual(["MEILI_URL"]);
});

test.each(["https://example.dk", "https://example.dk/", "http://EXAMPLE.dk:8080"])(
  "%s is a public address, kept without the slash at its end",
  (PUBLIC_URL) => {
    const origin = PUBLIC_URL.toLowerCase().replace(/\/$/, "");
    expect(Environment.parse({ PUBLIC_URL })).toMatchObject({ PUBLIC_URL: origin });
  },
);

test.each([
  "https://example.dk/referater",
  "https://example.dk/referater/",
  "https://example.dk/?side=1",
  "https://example.dk/#top",
  "https://nogen:kode@example.dk",
  "example.dk",
])("the public address %s is refused, with all other faults", (PUBLIC_URL) => {
  expect(faults({ PUBLIC_URL, PORT: "70000" })).toEqual(["PORT", "PUBLIC_URL"]);
});

test("no two faults hide each other, and all are told in Danish", () => {
  const odd = {
    PORT: "3e3",
    HOST: "ikke en vært",
    MEILI_URL: "http://a:7700,http://A:7700/",
    RATE_LIMIT: "0x10",
    LARGEST_LOSS: "+20",
    TRUST_PROXY: "10.0.0.1,0.0.0.0/0",
    METRICS: "127.0.0.1:99999",
  };
  const { error } = Environment.safeParse(odd);
  expect(error?.issues.map(({ path }) => path[0]).sort()).toEqual(Object.keys(odd).sort());
  for (const { message } of error?.issues ?? []) expect(message).toMatch(/^(?:skal|må ikke) /);
  expect(Environment.parse({ PORT: " 80 " })).toMatchObject({ PORT: 80 });
});

test("in production another's engine needs its key", () => {
  const env = { NODE_ENV: "production", MEILI_URL: "http://a:7700" };
  expect(faults(env)).toEqual(["MEILI_MASTER_KEY"]);
  expect(faults({ ...env, MEILI_MASTER_KEY: "k" })).toEqual([]);
  expect(faults({ ...env, PORT: "70000", PUBLIC_URL: "https://a.dk/b" })).toEqual([
    "PORT",
    "PUBLIC_URL",
    "MEILI_MASTER_KEY",
  ]);
});

test.each(["redaktion@example.dk", "https://example.dk/kontakt"])("%s is a contact", (CONTACT) => {
  expect(Environment.parse({ CONTACT })).toMatchObject({ CONTACT });
});

test("TRUST_PROXY is off, a number of proxies, on for one, or their addresses; all else is named", () => {
  const parse = (TRUST_PROXY: string) => Environment.parse({ TRUST_PROXY }).TRUST_PROXY;
  expect(["", "off", "on", "1", "2"].map(parse)).toEqual([false, false, 1, 1, 2]);
  expect(parse("10.0.0.1, 10.1.0.0/16,::1")).toEqual(["10.0.0.1", "10.1.0.0/16", "::1"]);
  for (const wrong of [
    "true",
    "yes",
    "0",
    "-1",
    "1.5",
    "999",
    "proxy",
    "10.0.0.1,",
    "0.0.0.0/0",
    "::/0",
  ]) {
    expect([wrong, faults({ TRUST_PROXY: wrong })]).toEqual([wrong, ["TRUST_PROXY"]]);
  }
  for (const METRICS of ["off", "127.0.0.1", "127.0.0.1:70000", "http://127.0.0.1:9464"])
    expect(faults({ METRICS })).toEqual(["METRICS"]);
  expect(Environment.parse({ METRICS: "127.0.0.1:9464" }).METRICS).toEqual({
    host: "127.0.0.1",
    port: 9464,
  });
  expect(Environment.parse({ METRICS: "[::1]:9464" }).METRICS).toEqual({ host: "::1", port: 9464 });
});
