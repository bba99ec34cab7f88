/** Sections of running text, some with searches to try. */
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import { toAddress } from "../../../contract/search-address.ts";
import { adjust } from "../../address/query.ts";
import type { ProseSection, SearchExample } from "../../text/prose.ts";

export function Prose({ sections }: { readonly sections: readonly ProseSection[] }) {
  return (
    <div class="prose">
      {sections.map(({ id, heading, paragraphs, examples, addresses = [], terms = [] }) => (
        <section key={id} id={id}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {examples && <Examples examples={examples} />}
          {addresses.length + terms.length > 0 && (
            <dl class="prose-examples">
              {addresses.map(({ href, gives }) => (
                <div key={href}>
                  <dt>
                    <a href={href}>{decodeURI(href)}</a>
                  </dt>
                  <dd>{gives}</dd>
                </div>
              ))}
              {terms.map(({ term, means }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{means}</dd>
                </div>
              ))}
            </dl>
          )}
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
            <a href={toAddress(adjust(emptyQuery, { q }))}>{q}</a>
          </dt>
          <dd>{finds}</dd>
        </div>
      ))}
    </dl>
  );
}
