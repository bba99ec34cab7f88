import { describe, expect, test } from "vitest";
import { loadDanish } from "../../../danish/load.ts";
import { interpret } from "../../../server/search/interpret.ts";
import { parseQueryLanguage } from "../../../server/search/query-language.ts";
import { createThesaurus } from "../../../server/search/thesaurus.ts";
import type { Vocabulary } from "../../../server/search/vocabulary.ts";

const danish = loadDanish();

/** An archive that holds these words. */
function holding(...held: string[]): Vocabulary {
  return {
    exists: async (word) => held.includes(word),
    begins: async (word) => held.some((one) => one.startsWith(word)),
    nearest: async () => held[0] ?? null,
  };
}

function understand(q: string, vocabulary: Vocabulary) {
  const { terms, open } = parseQueryLanguage(q);
  const thesaurus = createThesaurus(danish, [], []);
  return interpret(terms, open, { danish, thesaurus, vocabulary });
}

describe("a query", () => {
  test("is its content words; function words only when there is nothing else", async () => {
    const content = await understand("plan for de hjemløse ", holding());
    expect(content.input.words.map(({ text }) => text)).toEqual(["plan", "hjemløse"]);
    const nothingElse = await understand("til den ", holding());
    expect(nothingElse.input.words.map(({ text }) => text)).toEqual(["til", "den"]);
  });

  test("gets its letters back, and says so", async () => {
    const { widened } = await understand("hjemlose ", holding());
    expect(widened).toEqual([{ from: "hjemlose", to: "hjemløse", kind: "letters" }]);
  });

  test("is corrected only where neither dictionary nor archive has the word", async () => {
    const wrong = await understand("vindmøler ", holding("vindmøller"));
    expect(wrong.widened).toEqual([{ from: "vindmøler", to: "vindmøller", kind: "spelling" }]);
    expect((await understand("vindmøller ", holding())).widened).toEqual([]);
    expect((await understand("Ravnsted ", holding("Ravnsted"))).widened).toEqual([]);
  });

  test("may end in a word that is not typed to its end", async () => {
    const typing = await understand("plan hjemløsep", holding("hjemløseplan"));
    expect(typing.input.prefix).toBe("hjemløsep");
    expect((await understand("plan hjemløsep ", holding("hjemløseplan"))).input.prefix).toBeNull();
  });

  test("keeps a paragraph's number with its sign", async () => {
    const { input } = await understand("bostøtte § 85", holding());
    expect(input.words.map(({ text }) => text)).toEqual(["bostøtte", "§ 85"]);
  });
});
