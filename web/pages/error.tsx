/** What went wrong, in a sentence, and what can be done. */

import { SearchForm } from "../components/field/search-form.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import type { View } from "../given/page.ts";
import { errorAdvice, errorText } from "../text/pages/errors.ts";
import { homeText } from "../text/pages/home.ts";
import { takedownsText } from "../text/pages/takedowns.ts";

/** Something that was there and was taken down. */
const gone = 410;

/** Problem details, in Danish. */
type Data = {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** What the address may have been meant as. */
  readonly near: readonly { readonly label: string; readonly url: string }[];
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
};

/** It has no path of its own: it stands where another page would. */
export const errorPage = {
  title: ({ title }) => title,
  address: (_, { url }) => url,
  component: ErrorPage,
} satisfies View<Data>;

function NearMatches({ near }: Pick<Data, "near">) {
  if (near.length === 0) return null;
  return (
    <section>
      <h2 class="side-heading">{errorText.near}</h2>
      <ul class="error-list">
        {near.map(({ label, url }) => (
          <li key={url}>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ErrorPage({ data }: { readonly data: Data }) {
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle title={data.title}>
          <p>{data.errors ? errorText.parameters : data.detail}</p>
        </PageTitle>
        {data.errors && (
          <ul class="error-list">
            {data.errors.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <strong>{path}</strong> {message}.
              </li>
            ))}
          </ul>
        )}
        <p>
          {data.status === gone ? (
            <a href={takedownsText.path}>{errorAdvice(data.status)}</a>
          ) : (
            errorAdvice(data.status)
          )}
        </p>
        <SearchForm />
        <NearMatches near={data.near} />
        <p>
          <a href={homeText.path}>{errorText.home}</a>
        </p>
      </div>
    </div>
  );
}
