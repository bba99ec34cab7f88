/** Whoever makes a client of the API's description gets types that fit. */
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import openapiTS from "openapi-typescript";
import { expect, test } from "vitest";
import { connectEngine } from "../../../engine/nodes/client.ts";
import { inProject } from "../../../program/project-root.ts";
import { buildApp } from "../../../server/app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { portalOn } from "../../support/archive-of.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

/** Calls that are right, and after each @ts-expect-error one that is wrong. */
const calls = `
import type { paths } from "./api.ts";

type Search = paths["/api/search"]["get"];
type Query = NonNullable<Search["parameters"]["query"]>;
type Problem = Search["responses"][400]["content"]["application/problem+json"];

export const query: Query = { q: "skole", page: 2, pageSize: 5, exact: true, year: ["2024"], from: "2020-01-01" };
// @ts-expect-error a number is none in quotation marks
export const typed: Query = { pageSize: "5" };
// @ts-expect-error no such parameter
export const unknown: Query = { farve: "blå" };

export function told({ status, code, detail, errors }: Problem): string {
  return [status, code, detail, ...(errors ?? []).map(({ path, message }) => path + message)].join(" ");
}

export function titles({ hits, total }: Search["responses"][200]["content"]["application/json"]): string[] {
  return [total.toFixed(), ...hits.map(({ title }) => title.map(({ text }) => text).join(""))];
}

export const item: paths["/api/items/{id}"]["get"]["parameters"]["path"] = { id: "a" };
export const ready: paths["/readyz"]["get"]["responses"][503]["content"]["application/json"] = { status: "unavailable", reasons: [] };
`;

const config = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    module: "nodenext",
    types: [],
    allowImportingTsExtensions: true,
  },
  files: ["calls.ts"],
};

async function describedApi(): Promise<string> {
  const dead = connectEngine("http://127.0.0.1:9", "key");
  const portal = portalOn(dead.engine, "");
  const app = await buildApp({ ...testAppOptions(), portal });
  const { body } = await app.inject("/api/openapi.json");
  await Promise.all([app.close(), dead.close()]);
  return body;
}

test("calls of a generated client are checked by its types", async () => {
  const folder = makeTempFolder("client");
  try {
    const description = join(folder, "openapi.json");
    await writeFile(description, await describedApi());
    await writeFile(join(folder, "api.ts"), await openapiTS(pathToFileURL(description)));
    await writeFile(join(folder, "calls.ts"), calls);
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = inProject("node_modules", ".bin", "tsc");
    const { stdout } = await promisify(execFile)(tsc, ["-p", folder]).catch((error) => error);
    expect(stdout).toBe("");
  } finally {
    await rm(folder, { recursive: true });
  }
});
