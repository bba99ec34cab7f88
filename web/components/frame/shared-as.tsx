/** How a link to the page shows where it is shared (Open Graph), and what search engines read of it (JSON-LD). */
import { toScriptJson } from "../../browser/island.tsx";
import type { SharedAs } from "../../given/linked.ts";
import { site } from "../../text/site.ts";

/** `address` is null where the portal does not know its own host: others could not follow it. */
type Props = {
  readonly title: string;
  readonly description: string;
  readonly address: string | null;
  readonly shared: SharedAs | null;
};

export function SharedAsTags({ title, description, address, shared }: Props) {
  const tags: [string, string | null][] = [
    ["og:title", title],
    ["og:description", shared?.description ?? description],
    ["og:type", shared === null ? "website" : "article"],
    ["og:site_name", site.name],
    ["og:locale", "da_DK"],
    ["og:url", address],
  ];
  return (
    <>
      {tags.map(
        ([property, content]) =>
          content !== null && <meta key={property} property={property} content={content} />,
      )}
      {shared && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: toScriptJson(shared.linked) }}
        />
      )}
    </>
  );
}
