import { expect, test } from "vitest";
import { hostOf } from "../../../server/requests/host.ts";

test("the name that was asked for stands in addresses, with its port", () => {
  for (const host of ["referater.example", "a.b-c.dk:8080", "127.0.0.1:3000", "[::1]:3000", "b_c"])
    expect(hostOf({ protocol: "https", host })).toBe(`https://${host}`);
});

test("what is no name, and no way that a browser follows by itself, stands in none", () => {
  for (const host of ["", 'evil"><script>', "a b", "a/b", "a@b", "a:b", "a\r\nb", "æ.dk", "x?y#z"])
    expect(hostOf({ protocol: "http", host }), host).toBe("http://localhost");
  // A proxy's header may say anything, whatever its type.
  const odd = JSON.parse('{ "protocol": "javascript", "host": "a.dk" }');
  expect(hostOf(odd)).toBe("http://a.dk");
});
