/** One line above a title: municipality, body, date. */

import { toBodyName } from "../../text/body-name.ts";
import { formatDate } from "../../text/format.ts";
import { site } from "../../text/site.ts";

type Place = {
  readonly municipality: string | null;
  readonly body: string | null;
  readonly date: string | null;
};

export function WhereWhen({ municipality, body, date }: Place) {
  return (
    <p class="where-when">
      <span class="where-when-first">{municipality ?? site.unknownMunicipality}</span>
      {body && <span>{toBodyName(body, municipality)}</span>}
      {date && <time dateTime={date}>{formatDate(date)}</time>}
    </p>
  );
}
