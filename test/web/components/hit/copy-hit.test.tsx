import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { CopyProps } from "../../../../web/components/hit/copy-button.tsx";
import { CopyHit } from "../../../../web/components/hit/copy-hit.tsx";
import { marked, toHit } from "../../fixtures/hits.ts";

const shown = ({ label, text, path }: CopyProps) => (
  <p>
    {label}: {text} {path}
  </p>
);

test("a hit in a list is quoted as a sentence that makes sense, with what a short decision adopts", () => {
  const hit = toHit({
    title: marked("Ny [mole]"),
    decision: marked("Godkendt."),
    adopts: [{ point: "1", text: "at molen bygges", outcome: "approved" }],
  });
  const html = render(<CopyHit hit={hit} publicUrl={null} button={shown} />);
  expect(html).toContain("Kopiér citat: »Godkendt.« Indstillingen lød: »1. at molen bygges«");
  expect(html).toContain("(Fjordby, Udsatterådet, 12. april 2021, punkt 3, »Ny mole«");
  expect(html).toContain(`${hit.url}#beslutning`);
});

test("where nothing was decided there is a reference to copy", () => {
  const html = render(<CopyHit hit={toHit({ decision: null })} publicUrl={null} button={shown} />);
  expect(html).toContain("Kopiér henvisning: Fjordby, Udsatterådet");
});
