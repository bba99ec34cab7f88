/** What was taken down, when and why; never the content. */

import type { PublicTakedown } from "../../contract/takedown.ts";
import { PageTitle } from "../components/page/page-title.tsx";
import { Ways } from "../components/page/ways.tsx";
import type { Page } from "../given/page.ts";
import { formatDate } from "../text/format.ts";
import { takedownsText } from "../text/pages/takedowns.ts";

type Data = { readonly takedowns: readonly PublicTakedown[] };

export const takedownsPage = {
  path: takedownsText.path,
  title: () => takedownsText.title,
  description: () => takedownsText.intro,
  component: TakedownsPage,
} satisfies Page<string, Data>;

function TakedownsPage({ data: { takedowns } }: { readonly data: Data }) {
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle title={takedownsText.title}>
          <p>{takedownsText.intro}</p>
        </PageTitle>
        {takedowns.length === 0 ? (
          <p>{takedownsText.none}</p>
        ) : (
          <ul class="stack">
            {takedowns.map((one) => (
              <Entry key={`${one.at} ${one.url}`} {...one} />
            ))}
          </ul>
        )}
      </div>
      <aside class="column-side">
        <Ways />
      </aside>
    </div>
  );
}

function Entry({ kind, id, url, reason, at }: PublicTakedown) {
  const day = at.slice(0, 10);
  return (
    <li>
      <time dateTime={day}>{formatDate(day)}</time>: {takedownsText.kinds[kind]}
      {url !== null && (
        <>
          {" "}
          (<a href={url}>{id}</a>)
        </>
      )}
      . {reason}
    </li>
  );
}
