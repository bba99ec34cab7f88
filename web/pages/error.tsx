/** What went wrong, in a sentence, and what can be done. */

import { SearchForm } from "../components/field/search-form.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import type { PageData } from "../given/page-data.ts";
import { errorAdvice, errorText } from "../text/errors.ts";

export function ErrorPage({ data }: { data: PageData["error"] }) {
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
        <p>{errorAdvice(data.status)}</p>
        <SearchForm />
        <p>
          <a href="/">{errorText.home}</a>
        </p>
      </div>
    </div>
  );
}
