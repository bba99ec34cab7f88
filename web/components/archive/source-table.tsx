/** How sure the archive is of what it has: a row a source, its problems below. */
import type { SourceStatus } from "../../../contract/archive.ts";
import { formatCount, formatNumber, formatShare } from "../../text/format.ts";
import { sourceText } from "../../text/pages/about.ts";
import { problemLabel } from "../../text/problems.ts";

export function SourceTable({ sources }: { readonly sources: readonly SourceStatus[] }) {
  return (
    <table class="source-table">
      <caption>{sourceText.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{sourceText.source}</th>
          <th scope="col">{sourceText.files}</th>
          <th scope="col">{sourceText.meetings}</th>
          <th scope="col">{sourceText.items}</th>
          <th scope="col">{sourceText.decided}</th>
        </tr>
      </thead>
      {sources.map((source) => (
        <tbody key={`${source.municipality}/${source.folder}`}>
          <SourceRow {...source} />
          <ProblemRow {...source} />
        </tbody>
      ))}
    </table>
  );
}

function SourceRow(source: SourceStatus) {
  const { municipality, folder, files, meetings, items, decisionShare, sureness } = source;
  return (
    <tr>
      <th scope="row">
        {municipality ?? sourceText.unknown} <span class="source-folder">{folder}</span>
        {sureness !== null && (
          <span class="source-folder">{sourceText.sureness(formatShare(sureness / 100))}</span>
        )}
      </th>
      <td>{formatNumber(files)}</td>
      <td>{formatNumber(meetings)}</td>
      <td>{formatNumber(items)}</td>
      <td>{decisionShare === null ? "–" : formatShare(decisionShare)}</td>
    </tr>
  );
}

function ProblemRow({ unread, problems }: SourceStatus) {
  if (problems.length === 0) return null;
  const total = problems.reduce((sum, { count }) => sum + count, 0);
  const failed = unread > 0 && `, ${formatCount(unread, "fil", "filer")} kunne ikke læses`;
  return (
    <tr>
      <td colSpan={5}>
        <details class="fold">
          <summary>
            {formatCount(total, "forbehold", "forbehold")}
            {failed}
          </summary>
          <ul>
            {problems.map(({ code, count }) => (
              <li key={code}>
                {formatNumber(count)} × {problemLabel(code)}
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}
