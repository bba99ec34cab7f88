/** Privacy, takedowns, contact. */

import { toContactAddress } from "../address/fault-address.ts";
import { PageIndex } from "../components/page/page-index.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { Prose } from "../components/page/prose.tsx";
import type { Page, PageProps } from "../given/page.ts";
import { contactText, privacySections, privacyText } from "../text/pages/privacy.ts";
import { takedownsText } from "../text/pages/takedowns.ts";

export const privacyPage = {
  path: privacyText.path,
  title: () => privacyText.title,
  description: () => privacyText.description,
  component: PrivacyPage,
} satisfies Page<string, null>;

const toEntry = ({ id, heading }: { readonly id: string; readonly heading: string }) => {
  return { id, label: heading };
};

function PrivacyPage({ context: { contact } }: PageProps<null>) {
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={privacyText.title} />
      </div>
      <aside class="column-side">
        <PageIndex entries={[...privacySections, contactText].map(toEntry)} />
      </aside>
      <div class="column-main stack">
        <Prose sections={privacySections} />
        <p>
          <a href={takedownsText.path}>{privacyText.removed}</a>
        </p>
        <section class="prose" id={contactText.id}>
          <h2>{contactText.heading}</h2>
          {contact === null ? (
            <p>{contactText.none}</p>
          ) : (
            <p>
              {contactText.some} <a href={toContactAddress(contact)}>{contact}</a>.
            </p>
          )}
        </section>
      </div>
    </div>
  );
}
