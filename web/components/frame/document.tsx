/** The whole document around a page. */
import type { ComponentChildren } from "preact";
import type { SharedAs } from "../../given/linked.ts";
import type { FeedLink, PageContext } from "../../given/page.ts";
import { site } from "../../text/site.ts";
import { toDocumentTitle } from "../../text/titles.ts";
import { TopicLabels, toLabelMap } from "../hit/topic-labels.ts";
import { Notice } from "../page/notice.tsx";
import { DocumentHead } from "./document-head.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

/**
 * `path` is where the reader is, `address` what others are told of it; both without the host. `field` says
 * where the search field stands.
 */
type Props = {
  readonly title: string | null;
  readonly description: string;
  readonly field: "head" | "page";
  readonly path: string;
  readonly address: string;
  readonly feeds: readonly FeedLink[];
  readonly shared: SharedAs | null;
  readonly partial: boolean;
  readonly context: PageContext;
  readonly children: ComponentChildren;
};

export function Document(props: Props) {
  const { title, description, field, path, address, feeds, shared, partial } = props;
  const { context, children } = props;
  const pageAddress = `${context.publicUrl ?? ""}${address}`;
  return (
    <html lang="da">
      <DocumentHead
        title={toDocumentTitle(title)}
        description={description}
        pageAddress={pageAddress}
        feeds={feeds}
        shared={shared}
        context={context}
      />
      <body>
        <a class="skip-link" href="#indhold">
          {site.skip}
        </a>
        <SiteHeader path={path} search={field === "head" ? context.search : null} />
        {context.examples && (
          <aside class="examples" aria-label={site.examplesLabel}>
            <p class="frame">{site.examples}</p>
          </aside>
        )}
        <main id="indhold" class="frame">
          {partial && <Notice>{site.partial}</Notice>}
          <TopicLabels.Provider value={toLabelMap(context.topics)}>{children}</TopicLabels.Provider>
        </main>
        {context.publicUrl && <p class="on-paper frame">{pageAddress}</p>}
        <SiteFooter contact={context.contact} pageAddress={pageAddress} />
      </body>
    </html>
  );
}
