/** Sections of running text, some with searches to try. */
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import { toAddress } from "../../address/address.ts";
import { change } from "../../address/query.ts";
import type { ProseSection, SearchExample } from "../../text/prose.ts";

export function Prose({ sections }: { readonly sections: readonly ProseSection[] }) {
  return (
    <div class="prose">
      {sections.map(({ id, heading, paragraphs, examples }) => (
        <section key={id} id={id}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {examples && <Examples examples={examples} />}
        </section>
      ))}
    </div>
  );
}

function Examples({ examples }: { readonly examples: readonly SearchExample[] }) {
  return (
    <dl class="prose-examples">
      {examples.map(({ q, finds }) => (
        <div key={q}>
          <dt>
            <a href={toAddress(change(emptyQuery, { q }))}>{q}</a>
          </dt>
          <dd>{finds}</dd>
        </div>
      ))}
    </dl>
  );
}
