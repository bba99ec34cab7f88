/** What the server needs of web beside its pages: a page and its data in, the whole HTML document out. */
import { renderToString } from "preact-render-to-string";
import { Document } from "./components/frame/document.tsx";
import type { PageContext, View } from "./given/page.ts";

export { searchName } from "./address/narrowing.ts";
export { adjust } from "./address/query.ts";
export { inPage } from "./given/in-page.ts";
export type { Page, PageContext } from "./given/page.ts";
export { type Assets, readAssets } from "./given/read-assets.ts";
export type {
  BodyCoverage,
  MeetingSummary,
  MunicipalityCoverage,
  TopicCount,
} from "./given/summaries.ts";
export { wantsRelated } from "./given/wants-related.ts";

/** Renders a page; all text in it is escaped, and it holds no inline script, style or handler. */
export function renderPage<Data>(view: View<Data>, data: Data, context: PageContext): string {
  const { component: Component, title, description, field, address, feeds, shared } = view;
  const { saysPartial = "frame" } = view;
  const path = context.url.split("?")[0] ?? context.url;
  const document = (
    <Document
      title={title(data, context)}
      description={description(data, context)}
      field={field ?? "head"}
      path={path}
      address={address?.(data, context) ?? path}
      feeds={feeds?.(data) ?? []}
      shared={shared?.(data, context.publicUrl ?? "") ?? null}
      partial={context.partial && saysPartial === "frame"}
      context={context}
    >
      <Component data={data} context={context} />
    </Document>
  );
  return `<!doctype html>${renderToString(document)}`;
}
