/** On demand: why the item is among the results. */
import { useContext } from "preact/hooks";
import type { HitReasons } from "../../../contract/search-result.ts";
import { reasonLines, reasonsTitle } from "../../text/hit-reasons.ts";
import { Corrections } from "./corrections.ts";

export function HitReasonList({ why }: { readonly why: HitReasons }) {
  const lines = reasonLines(why, useContext(Corrections));
  if (lines.length === 0) return null;
  return (
    <details class="fold hit-reasons">
      <summary>{reasonsTitle}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
