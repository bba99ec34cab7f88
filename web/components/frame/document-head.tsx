/** What the browser and others are told of a page. */
import type { SharedAs } from "../../given/linked.ts";
import type { FeedLink, PageContext } from "../../given/page.ts";

import { SharedAsTags } from "./shared-as.tsx";

type Props = {
  readonly title: string;
  readonly description: string;
  readonly pageAddress: string;
  readonly feeds: readonly FeedLink[];
  readonly shared: SharedAs | null;
  readonly context: PageContext;
};

export function DocumentHead(props: Props) {
  const { title, description, pageAddress, feeds, shared, context } = props;
  const { assets, publicUrl } = context;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {publicUrl && <link rel="canonical" href={pageAddress} />}
      <SharedAsTags
        title={title}
        description={description}
        address={publicUrl && pageAddress}
        shared={shared}
      />
      {feeds.map((feed) => (
        <link key={feed.href} rel="alternate" {...feed} />
      ))}
      {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      {assets.fonts.map((font) => (
        <link
          key={font}
          rel="preload"
          href={font}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      ))}
      {assets.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      <script type="module" src={assets.script} />
    </head>
  );
}
