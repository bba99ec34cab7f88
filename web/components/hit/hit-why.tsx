/** On demand: why the item is among the results. */
import { useContext } from "preact/hooks";
import type { HitReasons } from "../../../contract/search-result.ts";
import { whyLines, whyTitle } from "../../text/why.ts";
import { Corrections } from "./corrections.ts";

export function HitWhy({ why }: { readonly why: HitReasons }) {
  const lines = whyLines(why, useContext(Corrections));
  if (lines.length === 0) return null;
  return (
    <details class="fold hit-why">
      <summary>{whyTitle}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
