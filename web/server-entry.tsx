/** What the server needs of the pages: a page's data in, the whole HTML document out. */
import { renderToString } from "preact-render-to-string";
import { Document } from "./components/page/document.tsx";
import type { Page, PageContext, PageKind } from "./given/page-data.ts";
import { pages } from "./pages.ts";

// The server's only door to web: what else it needs passes through here.
export type {
  MunicipalityCoverage,
  Page,
  PageContext,
  PageData,
  TopicCount,
  TopicLabel,
} from "./given/page-data.ts";
export { type Assets, readAssets } from "./given/read-assets.ts";

/** Renders a page; all text in it is escaped, and it holds no inline script, style or handler. */
export function renderPage<K extends PageKind>(page: Page<K>, context: PageContext): string {
  const { component: Component, title } = pages[page.kind];
  const document = (
    <Document title={title(page.data)} context={context}>
      <Component data={page.data} context={context} />
    </Document>
  );
  return `<!doctype html>${renderToString(document)}`;
}
