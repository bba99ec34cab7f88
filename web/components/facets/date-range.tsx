/** From and to, inclusive, as Danes write dates, whatever language the browser speaks. */
import { useEffect, useState } from "preact/hooks";
import { type PeriodEnd, parseDanishDate } from "../../../contract/plain/dates/danish-date.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { adjust } from "../../address/query.ts";
import { formatPaddedDate } from "../../text/format.ts";
import { dateText, searchText } from "../../text/search.ts";

type Props = {
  readonly query: SearchQuery;
  readonly place: string;
  readonly choose: (query: SearchQuery) => void;
};

export function DateRange({ query, place, choose }: Props) {
  const [fault, setFault] = useState<string | null>(null);
  const take = (name: "from" | "to", typed: string, end: PeriodEnd) => {
    const date = typed.trim() === "" ? null : parseDanishDate(typed, end);
    if (date === null && typed.trim() !== "") return setFault(dateText.unreadable);
    const next = adjust(query, { [name]: date });
    const isReversed = next.from !== null && next.to !== null && next.from > next.to;
    setFault(isReversed ? dateText.reversed : null);
    if (!isReversed && next[name] !== query[name]) choose(next);
  };
  const id = `dato-${place}`;
  const field = (name: "from" | "to", label: string, end: PeriodEnd) => (
    <DateField
      name={name}
      label={label}
      fault={fault === null ? null : id}
      date={query[name]}
      take={(typed) => take(name, typed, end)}
    />
  );
  return (
    <fieldset class="date-range">
      <legend>{searchText.dates}</legend>
      {field("from", searchText.from, "first")}
      {field("to", searchText.to, "last")}
      <p id={id} class="date-range-fault" role="status">
        {fault}
      </p>
    </fieldset>
  );
}

type FieldProps = {
  readonly name: "from" | "to";
  readonly label: string;
  readonly date: string | null;
  readonly fault: string | null;
  readonly take: (typed: string) => void;
};

/** What is typed is taken when the field is left or Enter is pressed, never while one types. */
function DateField({ name, label, date, fault, take }: FieldProps) {
  const shown = date === null ? "" : formatPaddedDate(date);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        form="search"
        name={name}
        value={typed}
        inputMode="numeric"
        placeholder={dateText.shape}
        autoComplete="off"
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={fault ?? undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => take(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          take(event.currentTarget.value);
        }}
      />
    </label>
  );
}
