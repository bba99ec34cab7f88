/** What leaves the portal is checked by others' validators: feeds by libxml2 and ajv, JSON-LD by schema.org's own types. */
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { inProject } from "../../../program/project-root.ts";
import { buildApp } from "../../../server/app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const archive = testArchive();
const odd = "Å & <b> »æøå« ]]> \u0001 \"x\" 'y'";
const meetings = [
  someMeeting({
    startTime: "16:00",
    place: "Rådhuset & <salen>",
    items: [
      someItem({
        ...{ number: "1", title: `Cykelsti ${odd}`, caseNumber: "05.01.00-G01-1-21" },
        ...{ decision: `Godkendt ${odd}`, outcome: "approved" },
        sections: [
          someSection(`Cykelsti ${odd}`),
          someSection("At stien anlægges.", "recommendation"),
        ],
      }),
      someItem({ number: null, title: null, decision: null, outcome: null }),
      someItem({ number: "3", title: "Cykelsti, lukket", closed: true }),
    ],
  }),
  someMeeting({
    id: "b",
    date: null,
    body: null,
    bodyKey: null,
    municipality: null,
    items: [someItem({ number: "1", title: "Cykelsti uden tid og sted" })],
  }),
];
const searches = ["q=cykelsti", "", "q=findesikke", `q=${encodeURIComponent(odd)}`];

let app: FastifyInstance;
let host: FastifyInstance;
beforeAll(async () => {
  const portal = await archiveOf(archive, meetings);
  app = await buildApp({ ...testAppOptions(), portal });
  host = await buildApp({ ...testAppOptions(), portal, publicUrl: "https://referater.example" });
});
afterAll(() => Promise.all([app.close(), host.close()]));

describe("Atom", () => {
  const faultsOf = async (contents: string) => {
    const grammar = await readFile(inProject("test", "fixtures", "feeds", "atom.rng"), "utf8");
    const { errors } = await validateXML({
      xml: [{ fileName: "feed.atom", contents }],
      schema: [{ fileName: "atom.rng", contents: grammar }],
      extension: "relaxng",
    });
    return errors.map(({ message }) => message);
  };

  test.each(searches)("the feed of »%s« is what RFC 4287 demands", async (search) => {
    for (const asked of [app, host])
      expect(await faultsOf((await asked.inject(`/feed.atom?${search}`)).body)).toEqual([]);
  });

  test("a feed that lacks something, or tells no true time, would be noticed", async () => {
    const { body } = await app.inject("/feed.atom?q=cykelsti");
    for (const spoilt of [
      body.replace(/<id>.*?<\/id>/, ""),
      body.replace(/<updated>.*?<\/updated>/, "<updated>i går</updated>"),
      body.replaceAll("<entry>", "<entry><opfundet/>"),
      body.replace("</feed>", ""),
    ])
      expect(await faultsOf(spoilt)).not.toEqual([]);
  });
});

/** Of https://www.jsonfeed.org/version/1.1/: what must be there, and the kind of what may. */
const address = { type: "string", format: "uri" };
const authors = {
  type: "array",
  items: {
    type: "object",
    minProperties: 1,
    properties: { name: { type: "string" }, url: address },
  },
};
const jsonFeed = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string", minLength: 1 },
    home_page_url: address,
    feed_url: address,
    next_url: address,
    icon: address,
    favicon: address,
    description: { type: "string" },
    language: { type: "string" },
    authors,
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_text"] }, { required: ["content_html"] }],
        properties: {
          id: { type: "string", minLength: 1 },
          url: address,
          external_url: address,
          authors,
          title: { type: "string" },
          content_text: { type: "string" },
          summary: { type: "string" },
          date_published: { type: "string", format: "date-time" },
          date_modified: { type: "string", format: "date-time" },
          tags: { type: "array", items: { type: "string" } },
        },
      },
    },
  },
};

test.each(searches)("JSON Feed: the feed of »%s« is what version 1.1 demands", async (search) => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(jsonFeed);
  const feed = (await host.inject(`/feed.json?${search}`)).json();
  validate(feed);
  expect(validate.errors ?? []).toEqual([]);
  const ids = feed.items.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(validate({ ...feed, items: [{ id: 1 }] })).toBe(false);
});

/** TypeScript holds each object against the types that are made of schema.org's vocabulary. */
async function typeFaults(linked: readonly string[]): Promise<string> {
  const folder = makeTempFolder("referatsoeg-linked");
  try {
    const lines = linked.map((one, at) => `export const linked${at}: WithContext<Thing> = ${one};`);
    const imports = 'import type { Thing, WithContext } from "schema-dts";';
    await writeFile(join(folder, "linked.ts"), [imports, ...lines].join("\n"));
    await mkdir(join(folder, "node_modules"));
    await symlink(
      inProject("node_modules", "schema-dts"),
      join(folder, "node_modules", "schema-dts"),
    );
    const compilerOptions = { strict: true, noEmit: true, module: "nodenext", types: [] };
    const config = {
      compilerOptions: { ...compilerOptions, skipLibCheck: true },
      files: ["linked.ts"],
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = inProject("node_modules", ".bin", "tsc");
    const { stdout } = await promisify(execFile)(tsc, ["-p", folder]).catch((error) => error);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("JSON-LD of items and meetings is of schema.org's classes and properties", async () => {
  const known = (await host.inject("/api/search?pageSize=100")).json().hits;
  const items = known.map(({ url }: { url: string }) => url);
  expect(items.length).toBeGreaterThanOrEqual(3);
  const paths = [...items, "/moede/vibefjord-byraadet-2021-03-04", "/moede/b"];
  const linked = await Promise.all(
    paths.map(async (path) => {
      const { body } = await host.inject({ url: path, headers: { accept: "text/html" } });
      const found = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1];
      // A node's own name is JSON-LD's, not schema.org's; the types have no place for it.
      return (found ?? "nothing").replaceAll(/"@id":"[^"]*",/g, "");
    }),
  );
  for (const one of linked) expect(() => JSON.parse(one)).not.toThrow();
  expect(await typeFaults(linked)).toBe("");
  const [first = ""] = linked;
  expect(await typeFaults([first.replace('"dateCreated"', '"oprettet"')])).toContain("oprettet");
});
