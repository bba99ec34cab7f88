import { expect, test } from "vitest";
import { loadDanish } from "../../danish/load.ts";

const danish = loadDanish();

test.each([
  ["boligforening", ["bolig", "forening"], "bo, lig"],
  ["aktiveringstilbud", ["aktivering", "tilbud"], "aktiv, ring"],
  ["bibliotekstilbud", ["bibliotek", "tilbud"], "stil, bud"],
  ["dispensationsansøgning", ["dispensation", "ansøgning"], "sans, øgning"],
  ["bygningsvedligeholdelse", ["bygning", "vedligeholdelse"], "byg, nings"],
  ["bestyrelsesmedlem", ["bestyrelse", "medlem"], "bestyr, elses"],
])(
  "of the ways to part %s the one of few and long parts is chosen: %j, without %s",
  (word, parts) => {
    expect(danish.analyse(word).parts).toEqual(parts);
  },
);
