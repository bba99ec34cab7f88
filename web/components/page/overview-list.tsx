/** Every theme or municipality, each with what is held of it. */
import type { ComponentChildren } from "preact";

type Entry = {
  readonly name: string;
  readonly url: string;
  readonly holds: ComponentChildren;
  readonly about?: string;
};

export function OverviewList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul class="overview">
      {entries.map(({ name, url, holds, about }) => (
        <li key={url}>
          <a class="overview-name" href={url}>
            {name}
          </a>
          <span class="overview-holds">{holds}</span>
          {about && <p>{about}</p>}
        </li>
      ))}
    </ul>
  );
}
