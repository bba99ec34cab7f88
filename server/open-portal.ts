/** The portal over one engine, with the themes and names in data/. */
import type { Topic } from "../contract/topic.ts";
import type { Danish } from "../danish/lemmas/danish.ts";
import { type IndexKind, indexName } from "../engine/indexes/settings.ts";
import { checkHealth, type Nodes } from "../engine/nodes/nodes.ts";
import { createIndexSearch } from "../engine/query/index-search.ts";
import { type OnEngineCall, observed } from "../engine/query/observed-search.ts";
import { createIndexSearchEach } from "../engine/query/search-each.ts";
import type { PortalData } from "./portal-data.ts";
import {
  type FacetLabels,
  labelOf,
  type NamedValues,
  toNamedValues,
} from "./search/language/facet-labels.ts";
import { createKnownNames } from "./search/meaning/names/known-names.ts";
import { openNames } from "./search/meaning/names/open-names.ts";
import { createThesaurus } from "./search/meaning/thesaurus.ts";
import { createVocabulary } from "./search/meaning/vocabulary.ts";
import { createPortal, type Portal } from "./search/portal.ts";
import type { NodeHealth } from "./search/records/overview.ts";

/** `nodes` need a key that can search; `prefix` goes before the indexes' names. */
type PortalSources = {
  readonly nodes: Nodes;
  readonly prefix: string;
  readonly danish: Danish;
  readonly data: PortalData;
  readonly onEngineCall?: OnEngineCall;
  /** Of answers that are kept to be told again; 0 for none. */
  readonly keptBytes?: number;
  /** The time in milliseconds, by which it forgets. */
  readonly now?: () => number;
};

const usualKeptBytes = 32e6;

export function openPortal(sources: PortalSources): Portal {
  const { nodes, prefix, danish, data, onEngineCall = () => {} } = sources;
  const { keptBytes = usualKeptBytes, now = Date.now } = sources;
  const searchOf = (kind: IndexKind) =>
    observed(createIndexSearch(nodes, indexName(kind, prefix)), onEngineCall);
  const { topics, kle, thesaurus } = data;
  const labels = facetLabels(topics, kle);
  const namedValues = toNamedValues(labels);
  const searchItems = searchOf("items");
  const searchWords = searchOf("words");
  const readNames = createKnownNames(searchItems, now);
  return createPortal({
    searchItems,
    searchWords,
    searchEach: observed(createIndexSearchEach(nodes, indexName("items", prefix)), onEngineCall),
    searchMeetings: searchOf("meetings"),
    searchState: searchOf("state"),
    searchOverview: searchOf("overview"),
    engineHealth: () => nodeHealth(nodes),
    languages: {
      danish,
      thesaurus: createThesaurus(danish, thesaurus, topics),
      vocabulary: createVocabulary({ searchItems, searchWords, danish }),
      names: openNames(danish, readNames, namedOutcomes(namedValues)),
    },
    labels,
    namedValues,
    keptBytes,
    archiveSize: async () => (await readNames()).items,
    topics,
    now,
  });
}

async function nodeHealth(nodes: Nodes): Promise<NodeHealth[]> {
  const healthy = await checkHealth(nodes);
  return healthy.map((one, place) => ({ node: `${place + 1}`, healthy: one }));
}

/** Outcomes by whatever they are called, in lower case. */
function namedOutcomes({ outcome }: NamedValues) {
  return new Map(
    [...outcome].map(([name, id]) => [name, { id, label: labelOf("outcome", id, {}) }]),
  );
}

function facetLabels(topics: readonly Topic[], kle: ReadonlyMap<string, string>): FacetLabels {
  return {
    topic: new Map(topics.map(({ id, label }) => [id, label])),
    kle: new Map([...kle].map(([number, name]) => [number, `${number} ${name}`])),
  };
}
