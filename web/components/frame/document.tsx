/** The whole document around a page. */
import type { ComponentChildren } from "preact";
import type { SharedAs } from "../../given/linked.ts";
import type { FeedLink, PageContext } from "../../given/page.ts";
import { site } from "../../text/site.ts";
import { toDocumentTitle } from "../../text/titles.ts";
import { TopicLabels, toLabelMap } from "../hit/topic-labels.ts";
import { DocumentHead } from "./document-head.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

/** `path` is where the reader is, `address` what others are told of it; both without the host. */
type Props = {
  readonly title: string | null;
  readonly path: string;
  readonly address: string;
  readonly feeds: readonly FeedLink[];
  readonly shared: SharedAs | null;
  readonly context: PageContext;
  readonly children: ComponentChildren;
};

export function Document({ title, path, address, feeds, shared, context, children }: Props) {
  const pageAddress = `${context.publicUrl ?? ""}${address}`;
  return (
    <html lang="da">
      <DocumentHead
        title={toDocumentTitle(title)}
        pageAddress={pageAddress}
        feeds={feeds}
        shared={shared}
        context={context}
      />
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
        <SiteFooter contact={context.contact} pageAddress={pageAddress} />
      </body>
    </html>
  );
}
