/** What the archive holds, in four numbers. */
import type { StatusResult } from "../../../contract/archive.ts";
import { formatNumber, formatShortDate } from "../../text/format.ts";
import { homeText } from "../../text/pages/home.ts";

export function CoverageFigures({ status }: { readonly status: StatusResult }) {
  const figures = [
    { label: homeText.municipalities, value: formatNumber(status.municipalities) },
    { label: homeText.meetings, value: formatNumber(status.meetings) },
    { label: homeText.items, value: formatNumber(status.items) },
    {
      label: homeText.latest,
      value: status.lastMeeting === null ? "–" : formatShortDate(status.lastMeeting),
    },
  ];
  return (
    <dl class="coverage-figures">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
