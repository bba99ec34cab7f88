/** The whole document around a page. */
import type { ComponentChildren } from "preact";
import type { PageContext } from "../../given/page-data.ts";
import { site } from "../../text/site.ts";
import { toDocumentTitle } from "../../text/titles.ts";
import { TopicLabels, toLabelMap } from "../hit/topic-labels.ts";
import { DocumentHead } from "./document-head.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

type Props = { title: string | null; context: PageContext; children: ComponentChildren };

export function Document({ title, context, children }: Props) {
  const path = context.url.split("?")[0] ?? context.url;
  return (
    <html lang="da">
      <DocumentHead title={toDocumentTitle(title)} path={path} context={context} />
      <body>
        <a class="skip-link" href="#indhold">
          {site.skip}
        </a>
        <SiteHeader path={path} />
        {context.examples && (
          <aside class="examples" aria-label={site.examplesLabel}>
            <p class="frame">{site.examples}</p>
          </aside>
        )}
        <main id="indhold" class="frame">
          <TopicLabels.Provider value={toLabelMap(context.topics)}>{children}</TopicLabels.Provider>
        </main>
        <SiteFooter
          contact={context.contact}
          pageAddress={`${context.publicUrl ?? ""}${context.url}`}
        />
      </body>
    </html>
  );
}
