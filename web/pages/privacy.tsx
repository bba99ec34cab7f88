/** Privacy, takedowns, contact. */

import { toContactAddress } from "../address/report-address.ts";
import { PageTitle } from "../components/page/page-title.tsx";
import { Prose } from "../components/page/prose.tsx";
import type { PageContext } from "../given/page-data.ts";
import { contactText, privacySections, privacyTitle } from "../text/privacy.ts";

export function PrivacyPage({ context: { contact } }: { context: PageContext }) {
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle title={privacyTitle} />
        <Prose sections={privacySections} />
        <section class="prose">
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
