/** An end of a case's way: what it came to, before whom and when. */
import type { CaseResult } from "../../../contract/archive.ts";
import { outcomeLabel } from "../../../contract/plain/adopted-points.ts";
import { toBodyName } from "../../text/body-name.ts";
import { formatDate } from "../../text/format.ts";
import { caseText } from "../../text/pages/case.ts";
import { OutcomeBadge } from "../decision/outcome-badge.tsx";

type Props = {
  readonly treatment: NonNullable<CaseResult["first"]>;
  readonly municipality: string;
};

export function CaseEnd({ treatment, municipality }: Props) {
  const { url, body, date, outcome } = treatment;
  const whose = body === null ? caseText.unknownBody : toBodyName(body, municipality);
  const where = [whose, date && formatDate(date)].filter(Boolean).join(", ");
  return (
    <span class="case-end">
      <OutcomeBadge outcome={outcome} label={outcomeLabel(treatment)} /> <a href={url}>{where}</a>
    </span>
  );
}
