/** What went wrong, in a sentence, and what can be done. */

import { paths } from "../../contract/plain/paths.ts";
import { toAddress } from "../../contract/search-address.ts";
import { toCompareAddress } from "../address/compare-address.ts";
import { PageTitle } from "../components/page/page-title.tsx";
import { Ways } from "../components/page/ways.tsx";
import type { PageProps, View } from "../given/page.ts";
import { withDashes } from "../text/format.ts";
import { beforeText } from "../text/pages/before.ts";
import { errorAdvice, errorText } from "../text/pages/errors.ts";
import { homeText } from "../text/pages/home.ts";
import { toldOf } from "../text/pages/parameters.ts";
import { takedownsText } from "../text/pages/takedowns.ts";

/** Something that the operator took down, which the portal lists. */
const takenDown = "taken-down";

/** Problem details, in Danish. */
type Data = {
  readonly status: number;
  readonly code?: string;
  readonly title: string;
  readonly detail: string;
  /** What the address may have been meant as. */
  readonly near: readonly { readonly label: string; readonly url: string }[];
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
};

/** It has no path of its own: it stands where another page would. */
export const errorPage = {
  title: ({ title }) => title,
  description: ({ title, detail, errors }) => (errors ? title : detail),
  address: (_, { url }) => url,
  component: ErrorPage,
} satisfies View<Data>;

function NearMatches({ near }: Pick<Data, "near">) {
  if (near.length === 0) return null;
  return (
    <section>
      <h2 class="side-heading">{errorText.near}</h2>
      <ul class="plain-list">
        {near.map(({ label, url }) => (
          <li key={url}>
            <a href={url}>{withDashes(label)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type ToldFault = ReturnType<typeof toldOf>;

/** Many values of one parameter may be wrong in one way. */
function onceEach(told: readonly ToldFault[]): ToldFault[] {
  return [...new Map(told.map((one) => [`${one.label} ${one.message}`, one])).values()];
}

/** What went wrong, unless the heading has said it. */
function Told({ data: { title, detail, errors } }: Pick<PageProps<Data>, "data">) {
  if (errors) return <p>{errorText.parameters}</p>;
  return detail === `${title}.` ? null : <p>{detail}</p>;
}

/** Where the rest of what was asked can be asked again; null where that was neither a search nor a comparison. */
function withoutThat({ url, search }: PageProps<Data>["context"]) {
  const [path] = url.split("?");
  if (path === paths.search) return { address: toAddress(search), label: errorText.withoutThat };
  const address = toCompareAddress(search);
  return path === paths.compare ? { address, label: errorText.compareWithoutThat } : null;
}

function ErrorPage({ data, context }: PageProps<Data>) {
  const without = withoutThat(context);
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle title={data.title}>
          <Told data={data} />
        </PageTitle>
        {data.errors && (
          <ul class="plain-list">
            {onceEach(data.errors.map(toldOf)).map(({ label, message }) => (
              <li key={`${label} ${message}`}>
                <strong>{label}</strong> {message}.
              </li>
            ))}
          </ul>
        )}
        {data.errors?.some(({ path }) => path === "q") && (
          <p>
            {errorText.draft} <a href={beforeText.path}>{beforeText.title}</a>
          </p>
        )}
        <p>
          {data.code === takenDown ? (
            <a href={takedownsText.path}>{errorAdvice(data)}</a>
          ) : (
            errorAdvice(data)
          )}
        </p>
        <NearMatches near={data.near} />
        {data.errors && without && (
          <p>
            <a class="button" href={without.address}>
              {without.label}
            </a>
          </p>
        )}
        <p>
          <a href={homeText.path}>{errorText.home}</a>
        </p>
      </div>
      <aside class="column-side">
        <Ways />
      </aside>
    </div>
  );
}
