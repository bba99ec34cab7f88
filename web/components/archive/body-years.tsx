/** The meetings that the archive holds of each body, year by year; a gap is shown as a gap. */
import { toMunicipalityPath } from "../../../contract/plain/paths.ts";
import type { BodyCoverage } from "../../given/summaries.ts";
import { formatNumber } from "../../text/format.ts";
import { bodyYearsText, withoutMinutes } from "../../text/pages/municipalities.ts";
import { yearsBetween } from "../charts/years-between.ts";

type Props = {
  readonly municipality: string;
  readonly bodies: readonly BodyCoverage[];
  readonly chosen: string | null;
};

export function BodyYears({ municipality, bodies, chosen }: Props) {
  const years = withGaps(bodies.flatMap((body) => Object.keys(body.years)).sort());
  return (
    <>
      {/* Beside the table, not its caption: on a phone that would be cut off where the table is. */}
      <p class="body-years-note" id={noteId}>
        {bodyYearsText.caption}
      </p>
      <div class="body-years-scroll">
        <table class="body-years" aria-describedby={noteId}>
          <thead>
            <tr>
              <th scope="col">{bodyYearsText.body}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bodies.map(({ body, years: held }) => (
              <tr key={body}>
                <th scope="row">
                  <a
                    href={toBodyAddress(municipality, body)}
                    aria-current={body === chosen ? "true" : undefined}
                  >
                    {body}
                  </a>
                </th>
                {years.map((year) => (
                  <YearCell key={year} held={held[year]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const noteId = "moeder-note";

/** More years than this stand apart where one of them lies far off. */
const mostYears = 25;

function withGaps(held: readonly string[]): string[] {
  const all = yearsBetween(held[0] ?? "", held.at(-1) ?? "");
  return all.length <= mostYears ? all : [...new Set(held)];
}

function toBodyAddress(municipality: string, body: string): string {
  return `${toMunicipalityPath(municipality)}?${new URLSearchParams({ body })}#moeder`;
}

function YearCell({ held }: { readonly held: BodyCoverage["years"][string] | undefined }) {
  if (held === undefined) return <td class="body-years-gap">{bodyYearsText.gap}</td>;
  const { meetings, agendas } = held;
  return (
    <td>
      {formatNumber(meetings)}
      {agendas > 0 && <span class="body-years-agendas">{withoutMinutes(agendas)}</span>}
    </td>
  );
}
