/** `npx tsx evaluation/write-document.ts`: measures every system and writes docs/search-quality.md. */
import { writeFileSync } from "node:fs";
import { loadDanish } from "../danish/load.ts";
import { withEngine } from "../engine/start.ts";
import { engineConfig } from "../program/engine-config.ts";
import { readEnvironment } from "../program/environment.ts";
import { inProject } from "../program/project-root.ts";
import { readPortalData } from "../server/portal-data.ts";
import { type MeasuredEngine, withClients } from "./corpus/measured-portal.ts";
import { type CorpusPlace, readCorpus } from "./corpus/read-corpus.ts";
import { type Chapter, formatDocument } from "./document.ts";
import { measureSystems } from "./systems.ts";

const places: readonly CorpusPlace[] = [
  {
    title: "The example minutes",
    about:
      "The minutes in `data/minutes` and the queries in `data/judgements/examples.json`, which `npm test` holds to a floor for each kind.",
    folder: inProject("data", "minutes"),
    judgements: inProject("data", "judgements", "examples.json"),
  },
  {
    title: "Everyday queries over the example minutes",
    about:
      "The queries in `data/judgements/everyday.json`: what people ask a town hall by telephone, a journalist's list of stories, a council member's questions. Half of each kind is held out: the search was never mended by looking at them. `npm test` holds each kind to a floor.",
    folder: inProject("data", "minutes"),
    judgements: inProject("data", "judgements", "everyday.json"),
  },
  {
    title: "Five real documents",
    about:
      "Minutes as five councils published them, judged by others; they are not part of this repository, so this chapter stands only where they lie beside it.",
    folder: inProject("..", "shared", "minutes"),
    judgements: inProject("..", "shared", "judgements.json"),
  },
];

const environment = readEnvironment();
const knowledge = {
  danish: loadDanish(),
  data: readPortalData(inProject("data"), environment.TOPICS),
};

async function measureAll(engine: MeasuredEngine): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  for (const place of places) {
    const corpus = await readCorpus(place);
    if (corpus === null) continue;
    chapters.push({ place, measured: await measureSystems(corpus, engine, knowledge) });
  }
  return chapters;
}

const chapters = await withEngine(engineConfig(environment), ({ nodes: [node] }) =>
  withClients(node, measureAll),
);
writeFileSync(inProject("docs", "search-quality.md"), formatDocument(chapters));
